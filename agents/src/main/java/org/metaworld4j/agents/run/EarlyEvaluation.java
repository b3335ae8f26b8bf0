package org.metaworld4j.agents.run;

import org.metaworld4j.agents.settings.Check;

/**
 * How often a run is judged before its end, and on how much.
 *
 * @param every environment steps between two early evaluations; 0 for none
 * @param tasks tasks of each environment that are tried then, at least 1; the first ones of the set
 */
public record EarlyEvaluation(long every, int tasks) {

  /** Checks the numbers. */
  public EarlyEvaluation {
    Check.atLeast("every", every, 0);
    Check.atLeast("tasks", tasks, 1);
  }

  /** Returns whether one is due after an improvement. */
  boolean due(long stepsBefore, long stepsAfter) {
    return every > 0 && stepsAfter / every > stepsBefore / every;
  }
}
