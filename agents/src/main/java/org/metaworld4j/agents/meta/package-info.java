/**
 * Meta-learning of policies: each algorithm is one file in its paper's notation.
 *
 * <p>They are {@link org.metaworld4j.agents.learning.Learner}s. {@link
 * org.metaworld4j.agents.meta.InnerLoop} is adaptation by gradient steps with its exact derivative.
 *
 * <p>Parameters and gradients are flat FLOAT vectors of length P. Nothing is ever null.
 */
package org.metaworld4j.agents.meta;
