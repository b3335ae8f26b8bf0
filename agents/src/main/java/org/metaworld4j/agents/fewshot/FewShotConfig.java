package org.metaworld4j.agents.fewshot;

import java.util.List;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.settings.Check;

/**
 * Settings that all meta-learners of regression share.
 *
 * @param hidden widths of the network's hidden layers
 * @param activation function between its layers
 * @param innerRate a, size of a gradient step while adapting, above 0
 * @param steps K, gradient steps of an adaptation, at least 1
 * @param tasks tasks of an improvement, at least 1
 * @param shots examples to adapt on, and as many to judge by, at least 1
 */
public record FewShotConfig(
    List<Integer> hidden,
    Activation activation,
    double innerRate,
    int steps,
    int tasks,
    int shots) {

  /** Copies the widths and checks the ranges. */
  public FewShotConfig {
    hidden = List.copyOf(hidden);
    Check.above("innerRate", innerRate, 0);
    Check.atLeast("steps", steps, 1);
    Check.atLeast("tasks", tasks, 1);
    Check.atLeast("shots", shots, 1);
  }

  /** Returns the network, of one input and one output. */
  NetworkShape shape() {
    return new NetworkShape(1, hidden, 1, 0, activation);
  }
}
