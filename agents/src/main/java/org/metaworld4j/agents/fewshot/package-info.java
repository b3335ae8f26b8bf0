/**
 * Learning functions from few examples, the supervised side of meta-learning.
 *
 * <p>A {@link org.metaworld4j.agents.fewshot.FewShotLearner} meta-trains a network on a {@link
 * org.metaworld4j.agents.fewshot.RegressionFamily}; each algorithm is one file in its paper's
 * notation, such as {@link org.metaworld4j.agents.fewshot.SupervisedMaml}. They use the same inner
 * loop and the same exact second derivatives as the meta-learners of policies, and are the quickest
 * proof that these are right. {@link org.metaworld4j.agents.fewshot.FewShotComparison} sets them
 * beside each other.
 *
 * <p>Nothing is ever null.
 */
package org.metaworld4j.agents.fewshot;
