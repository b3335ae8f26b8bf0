/**
 * Many environments of one kind, stepped together.
 *
 * <p>A {@link org.metaworld4j.core.vector.VectorEnv} reads all actions from, and writes all
 * observations, rewards and flags into, one set of {@link
 * org.metaworld4j.core.vector.VectorBuffers} with a row for each environment. An {@link
 * org.metaworld4j.core.vector.AutoresetMode} decides when those that ended begin anew.
 *
 * <pre>{@code
 * Supplier<ParametricEnv<?, ?>> maker =
 *     () -> Wrapped.of(Envs.make("reach-v3")).timeLimit(200).recordEpisodeStatistics().build();
 * try (VectorEnv env = ThreadedVectorEnv.of(maker, 16, AutoresetMode.SAME_STEP, 4)) {
 *   VectorBuffers buffers = env.buffers();
 *   for (int i = 0; i < env.count(); i++) {
 *     env.setTask(i, tasks.get(i % tasks.size()));
 *   }
 *   env.reset(ResetOptions.seed(42)); // environment i gets seed 42 + i
 *   for (int t = 0; t < 1000; t++) {
 *     policy.act(buffers.observations, buffers.actions);
 *     env.step();
 *     for (int i = 0; i < env.count(); i++) {
 *       if (buffers.done(i)) {
 *         // row i of buffers.finalObservations is the last of the episode that ended
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>{@link org.metaworld4j.core.vector.SyncVectorEnv} steps any environments one after the other,
 * {@link org.metaworld4j.core.vector.ThreadedVectorEnv} by several threads, with the same result to
 * the last bit. An environment that can do many at once in common arrays implements {@code
 * VectorEnv} itself.
 *
 * <p>A {@link org.metaworld4j.core.vector.TaskVectorBuilder} makes a vector of a task set in one
 * line, whose environments choose their tasks by themselves; a {@link
 * org.metaworld4j.core.vector.SelectionCheckpoint} keeps where they stand.
 *
 * <p>Beyond the observation, three things of a step belong to the transition that was made, in
 * every mode: reward, flags and info. Gymnasium's {@code final_info} is this info, its {@code
 * final_obs} are the final observations. No parameter may be null.
 */
package org.metaworld4j.core.vector;
