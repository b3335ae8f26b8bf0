/**
 * How good a policy or a meta-learner is, on a set of tasks.
 *
 * <p>{@link org.metaworld4j.agents.evaluation.PolicyEvaluation} is for policies that do not learn,
 * {@link org.metaworld4j.agents.evaluation.AdaptationEvaluation} for meta-learners, before and
 * after they adapt. Both give an {@link org.metaworld4j.agents.evaluation.Evaluation}: one {@link
 * org.metaworld4j.agents.evaluation.TaskResult} a task, and averages in which every task counts the
 * same. Nothing is ever null; figures that an environment does not report are NaN.
 */
package org.metaworld4j.agents.evaluation;
