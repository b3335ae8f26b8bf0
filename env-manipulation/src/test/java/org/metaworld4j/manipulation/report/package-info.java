/**
 * Makes the tables and pictures of docs/physics.md and docs/fidelity.md; {@code
 * scripts/physics-report} and {@code scripts/fidelity-report} run it.
 *
 * <p>{@link org.metaworld4j.manipulation.report.PhysicsReport} runs the experiments of the bench
 * package, the hand's and fingers' responses and the recorded episodes, and sets ours beside theory
 * and the original. {@link org.metaworld4j.manipulation.report.FidelityReport} does so with
 * experts, random actions, first observations, recorded episodes and contacts of the fifty tasks.
 * Not part of the usual tests.
 */
package org.metaworld4j.manipulation.report;
