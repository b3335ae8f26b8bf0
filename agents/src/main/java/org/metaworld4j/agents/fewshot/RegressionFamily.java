package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;
import java.util.function.Function;

/** Families of functions that tasks are drawn from. */
public enum RegressionFamily {
  /** Waves of any amplitude and phase. */
  SINUSOID(Sinusoid::draw),
  /** Straight lines. */
  LINEAR(Linear::draw),
  /** Parabolas. */
  QUADRATIC(Quadratic::draw);

  @SuppressWarnings("ImmutableEnumChecker") // the functions are static methods
  private final Function<SplittableRandom, RegressionTask> draw;

  RegressionFamily(Function<SplittableRandom, RegressionTask> draw) {
    this.draw = draw;
  }

  /** Draws a task. */
  public RegressionTask draw(SplittableRandom random) {
    return draw.apply(random);
  }
}
