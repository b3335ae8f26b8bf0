/**
 * The contract of every environment: Gymnasium's, in Java's habits.
 *
 * <p>{@link org.metaworld4j.core.Env} is the plain interface, with records that belong to the
 * caller; {@link org.metaworld4j.core.InPlaceEnv} adds the same episodes on arrays of the caller,
 * which create nothing. An environment may also be {@link org.metaworld4j.core.Restorable}.
 *
 * <pre>{@code
 * try (var env = Envs.make("CartPole-v1")) {
 *   double[] observation = new double[env.observationSize()];
 *   double[] action = new double[env.actionSize()];
 *   Outcome outcome = env.newOutcome();
 *   Generator random = Generator.seeded(1);
 *   env.reset(ResetOptions.seed(42), observation, 0);
 *   do {
 *     env.actionSpace().sample(random, action, 0);
 *     env.step(action, 0, observation, 0, outcome);
 *   } while (!outcome.done());
 * }
 * }</pre>
 *
 * <p>Around it: {@code space} (what is seen and done), {@code random} (NumPy's streams), {@code
 * task} (families and benchmarks), {@code registry} (environments by name), {@code guard} (order of
 * calls, for authors) and {@code check} (the contract as a checker). No parameter may be null.
 */
package org.metaworld4j.core;
