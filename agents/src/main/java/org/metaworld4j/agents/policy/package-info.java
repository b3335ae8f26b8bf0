/**
 * Trained policies in files.
 *
 * <p>A {@link org.metaworld4j.agents.policy.SavedPolicy} is a network with its parameters. It is
 * loaded and evaluated in two lines:
 *
 * <pre>{@code
 * SavedPolicy policy = SavedPolicy.load(Path.of("runs/ppo-MT1-reach-v3-seed42/policy.json"));
 * Evaluation result = PolicyEvaluation.metaWorld().evaluate(policy, Trials.of(goals, 42));
 * }</pre>
 *
 * <p>The description is JSON, the parameters beside it are an array that NumPy reads. Files from
 * strangers are read strictly: what does not fit is refused by name and nothing in them is ever
 * run. Nothing is ever null.
 */
package org.metaworld4j.agents.policy;
