/**
 * Policy gradients: policies, advantages, losses, and the learners of plain policies.
 *
 * <p>A {@link org.metaworld4j.agents.rl.PolicyNetwork} says what a network's outputs mean, with a
 * {@link org.metaworld4j.agents.rl.PolicyHead} of choice; an {@link
 * org.metaworld4j.agents.rl.Actor} acts with it. {@link org.metaworld4j.agents.rl.Advantages} judge
 * recorded actions; {@link org.metaworld4j.agents.rl.PolicyLoss}, {@link
 * org.metaworld4j.agents.rl.ClippedRatio} and {@link org.metaworld4j.agents.rl.Divergence} are
 * differentiable functions of them, and {@link org.metaworld4j.agents.rl.TrustRegion} takes the
 * largest step that the divergence allows.
 *
 * <p>{@link org.metaworld4j.agents.rl.Vpg}, {@link org.metaworld4j.agents.rl.Trpo} and {@link
 * org.metaworld4j.agents.rl.Ppo} improve one policy for all tasks. They say how parameters follow
 * from episodes; collecting these, on any number of threads with the same result, is in their
 * common superclass. A policy for several environments tells them apart if these come from {@link
 * org.metaworld4j.agents.sampling.OneHotEnvs}. Nothing is ever null.
 */
package org.metaworld4j.agents.rl;
