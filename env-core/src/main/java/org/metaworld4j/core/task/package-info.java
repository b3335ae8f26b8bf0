/**
 * Families of tasks: an environment whose parameters vary, and the sets drawn from it.
 *
 * <p>A {@link org.metaworld4j.core.task.Task} fixes the parameters of a {@link
 * org.metaworld4j.core.task.ParametricEnv}; a {@link org.metaworld4j.core.task.Benchmark} holds the
 * tasks to train on and those held out for the test. No parameter may be null.
 */
package org.metaworld4j.core.task;
