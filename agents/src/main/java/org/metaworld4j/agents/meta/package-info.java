/**
 * Meta-learning of policies by gradients: each algorithm is one file in its paper's notation.
 *
 * <table>
 * <caption>The algorithms</caption>
 * <tr><th>class</th><th>adapts by</th><th>outer step</th></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.Maml}</td><td>log-probabilities</td>
 *     <td>trust region, exact second derivatives</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.Fomaml}</td><td>log-probabilities</td>
 *     <td>trust region, without them</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.MetaSgd}</td><td>log-probabilities, learned rates</td>
 *     <td>trust region for parameters and rates</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.EMaml}</td><td>log-probabilities</td>
 *     <td>trust region, with credit for exploration</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.MamlVpg}</td><td>log-probabilities</td>
 *     <td>one Adam step</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.MamlPpo}</td><td>log-probabilities</td>
 *     <td>Adam steps on the clipped ratio</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.ProMp}</td><td>likelihood ratios</td>
 *     <td>Adam steps on the clipped ratio and a divergence</td></tr>
 * <tr><td>{@link org.metaworld4j.agents.meta.Reptile}</td><td>log-probabilities</td>
 *     <td>toward the adapted parameters</td></tr>
 * </table>
 *
 * <p>They are {@link org.metaworld4j.agents.learning.Learner}s. {@link
 * org.metaworld4j.agents.meta.InnerLoop} is adaptation by gradient steps with its exact derivative;
 * few-shot regression uses it, too.
 *
 * <p>Parameters and gradients are flat FLOAT vectors of length P. Nothing is ever null.
 */
package org.metaworld4j.agents.meta;
