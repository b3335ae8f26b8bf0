/**
 * Families of tasks: an environment whose parameters vary, and the sets drawn from it.
 *
 * <p>A {@link org.metaworld4j.core.task.Task} fixes the parameters of a {@link
 * org.metaworld4j.core.task.ParametricEnv}. Tasks come from a {@link
 * org.metaworld4j.core.task.TaskDistribution}: a {@link org.metaworld4j.core.task.Family} whose
 * parameters vary one by one, or a fixed list. A {@link org.metaworld4j.core.task.Benchmark} holds
 * the tasks to train on, those held out for the test and those beyond; {@link
 * org.metaworld4j.core.task.BenchmarkBuilder} draws one, {@link org.metaworld4j.core.task.TaskFile}
 * keeps it. A {@link org.metaworld4j.core.task.TaskSelection} decides which of its tasks an episode
 * is about. No parameter may be null.
 */
package org.metaworld4j.core.task;
