/**
 * Meta-learning of policies: each algorithm is one file in its paper's notation.
 *
 * <p>A {@link org.metaworld4j.agents.meta.MetaLearner} improves itself on training tasks and hands
 * out {@link org.metaworld4j.agents.meta.AdaptiveAgent}s, which adapt to a task. {@link
 * org.metaworld4j.agents.meta.InnerLoop} is adaptation by gradient steps with its exact derivative.
 * A {@link org.metaworld4j.agents.meta.LearnerState} is all that a checkpoint must hold.
 *
 * <p>Parameters and gradients are flat FLOAT vectors of length P. Nothing is ever null.
 */
package org.metaworld4j.agents.meta;
