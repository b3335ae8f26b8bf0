package org.metaworld4j.examples;

import java.util.Optional;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.TaskSet;

/** Evaluates a model that knows nothing of this project. */
final class ForeignModel {

  private ForeignModel() {}

  /** A model as other libraries have them: numbers in, numbers out. */
  static double[] predict(double[] observation) {
    double[] action = new double[4];
    for (int i = 0; i < 3; i++) {
      action[i] = 10 * (observation[36 + i] - observation[i]); // to the goal, by the hand
    }
    return action;
  }

  static Evaluation evaluate() {
    TaskSet goals = Envs.benchmark("MT1", Optional.of("reach-v3"), 42).train();
    return PolicyEvaluation.metaWorld()
        .evaluate(
            env ->
                (observation, action) ->
                    System.arraycopy(predict(observation), 0, action, 0, action.length),
            Trials.of(goals, 10, 42).threads(2));
  }
}
