/**
 * How good a policy or a meta-learner is, on a set of tasks.
 *
 * <p>{@link org.metaworld4j.agents.evaluation.PolicyEvaluation} is for policies that do not learn,
 * {@link org.metaworld4j.agents.evaluation.AdaptationEvaluation} for meta-learners, before and
 * after they adapt. What they are tried on is told by {@link
 * org.metaworld4j.agents.evaluation.Trials}. Any policy will do:
 *
 * <pre>{@code
 * TaskSet goals = Envs.benchmark("MT1", Optional.of("reach-v3"), 42).train();
 * Evaluation result =
 *     PolicyEvaluation.metaWorld().evaluate(env -> model::choose, Trials.of(goals, 50, 42));
 * }</pre>
 *
 * <p>Both give an {@link org.metaworld4j.agents.evaluation.Evaluation}: one {@link
 * org.metaworld4j.agents.evaluation.TaskResult} a task, and averages in which every task counts the
 * same. {@link org.metaworld4j.agents.evaluation.PooledSuccess} counts success as the original
 * does, which is another number. {@link org.metaworld4j.agents.evaluation.Bootstrap} gives
 * confidence intervals of an {@link org.metaworld4j.agents.evaluation.Aggregate} over goals or over
 * runs. Nothing is ever null; figures that an environment does not report are NaN.
 */
package org.metaworld4j.agents.evaluation;
