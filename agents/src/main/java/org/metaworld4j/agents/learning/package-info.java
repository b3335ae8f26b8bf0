/**
 * What all learners have in common, whatever they learn and by which rule.
 *
 * <p>A {@link org.metaworld4j.agents.learning.Learner} improves itself on tasks and hands out
 * {@link org.metaworld4j.agents.learning.AdaptiveAgent}s. A learner of plain policies hands out
 * agents to whom adaptation means nothing. A {@link org.metaworld4j.agents.learning.LearnerState}
 * is all that a checkpoint must hold.
 *
 * <p>Nothing is ever null.
 */
package org.metaworld4j.agents.learning;
