/**
 * Learning functions from few examples, the supervised side of meta-learning.
 *
 * <p>{@link org.metaworld4j.agents.fewshot.SupervisedMaml} meta-trains a network on a family of
 * {@link org.metaworld4j.agents.fewshot.RegressionTask}s, such as {@link
 * org.metaworld4j.agents.fewshot.Sinusoid}. It uses the same inner loop and the same exact second
 * derivatives as the meta-learners of policies, and is the quickest proof that they are right.
 * Nothing is ever null.
 */
package org.metaworld4j.agents.fewshot;
