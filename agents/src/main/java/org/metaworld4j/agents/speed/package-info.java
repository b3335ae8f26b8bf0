/**
 * Measures how fast environments run, through the in-place path that learners use.
 *
 * <p>{@link SpeedMeasurement} times steps and resets of one environment on any number of threads
 * and counts the bytes that a step creates; {@link BatchMeasurement} does the same for environments
 * that are stepped together. {@link RandomEpisodes} and {@link RandomBatch} are the loads, which
 * the JMH benchmarks share.
 */
package org.metaworld4j.agents.speed;
