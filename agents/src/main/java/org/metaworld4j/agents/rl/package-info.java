/**
 * What policy-gradient algorithms share: policies, advantages, losses and the trust-region step.
 *
 * <p>A {@link org.metaworld4j.agents.rl.PolicyNetwork} says what a network's outputs mean; an
 * {@link org.metaworld4j.agents.rl.Actor} acts with it. {@link
 * org.metaworld4j.agents.rl.Advantages} judge recorded actions, {@link
 * org.metaworld4j.agents.rl.PolicyLoss} and {@link org.metaworld4j.agents.rl.Divergence} are
 * differentiable functions of them, and {@link org.metaworld4j.agents.rl.TrustRegion} takes the
 * largest step that the divergence allows. Nothing is ever null.
 */
package org.metaworld4j.agents.rl;
