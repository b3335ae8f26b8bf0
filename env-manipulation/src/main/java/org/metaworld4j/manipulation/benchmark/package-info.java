/**
 * Meta-World's task sets: which environments they join, and which goals they draw.
 *
 * <p>{@link org.metaworld4j.manipulation.benchmark.GoalDraw} draws goals as the original does, so
 * that a seed gives the same sets here and there; {@link
 * org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks} names the sets, and makes those of
 * one's own; {@link org.metaworld4j.manipulation.benchmark.MetaworldVectors} makes vectors of them.
 * No argument may be null.
 */
package org.metaworld4j.manipulation.benchmark;
