/**
 * Meta-World's Sawyer tasks as environments.
 *
 * <p>{@link org.metaworld4j.manipulation.ManipulationEnv} runs any {@link
 * org.metaworld4j.manipulation.task.ManipulationTask}: it joins the robot ({@code sawyer}) and what
 * the task puts on the table in one {@code physics} world, begins every episode from the same state
 * of the arm, and turns actions into physics and physics into observations and rewards.
 *
 * <pre>{@code
 * Benchmark benchmark = MetaworldBenchmarks.draw("ML1", "reach-v3", 42);
 * try (ManipulationEnv env = new ManipulationEnv(Reach::new)) {
 *   env.setTask(benchmark.train().tasks().get(0));
 *   double[] observation = env.reset().observation();
 *   Step<double[]> step = env.step(new double[] {1, 0, 0, -1});
 * }
 * }</pre>
 *
 * <p>For planning, {@code env.snapshot()} takes down all that decides the future, {@code
 * env.restore(snapshot)} brings it back there or in another environment of the task, and {@code
 * env.copy()} makes one; to the last bit, which {@code env.stateHash()} lets one check.
 *
 * <p>To be seen, {@code env.scene()} and {@code env.poses(...)} tell of all links and things in the
 * terms of {@code core.scene}; what they look like is told beside what they collide with.
 *
 * <p>No argument may be null.
 */
package org.metaworld4j.manipulation;
