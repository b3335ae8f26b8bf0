/**
 * The physics test bench: small worlds whose outcome is known on paper.
 *
 * <p>An {@link org.metaworld4j.manipulation.bench.Experiment} builds a world, lets it run and
 * reports named quantities, each with what theory says, what our engine gives and how far they may
 * be apart; some add curves. {@link org.metaworld4j.manipulation.bench.Experiments} lists them all.
 *
 * <pre>{@code
 * for (Experiment experiment : Experiments.all()) {
 *   for (Quantity quantity : experiment.run().quantities()) {
 *     assert quantity.agrees();
 *   }
 * }
 * }</pre>
 *
 * <p>The same worlds were run in the original engine, MuJoCo 3.3.0, by {@code
 * scripts/original/physics_experiments.py}; {@link
 * org.metaworld4j.manipulation.bench.OriginalResults} reads what came out. Experiments, quantities
 * and curves have the same names there and here.
 *
 * <p>Where theory means the soft contacts themselves, it is MuJoCo's published law: a contact with
 * residual r and velocity v answers with the force f = (-B v - K d(r) r - a) / R, where a is the
 * resulting acceleration and R = (1 - d) / d times the inverse weight. Metres, kilograms, seconds,
 * radians, newtons; nothing is null.
 */
package org.metaworld4j.manipulation.bench;
