/**
 * Makes the tables and pictures of docs/physics.md; {@code scripts/physics-report} runs it.
 *
 * <p>{@link org.metaworld4j.manipulation.report.PhysicsReport} runs the experiments of the bench
 * package, the hand's and fingers' responses and the recorded episodes, and sets ours beside theory
 * and the original. Not part of the usual tests.
 */
package org.metaworld4j.manipulation.report;
