package org.metaworld4j.agents.run;

import java.util.Map;
import org.metaworld4j.agents.learning.Progress;

/** Hears how a run goes on. */
public interface RunListener {

  /** Hears of an improvement after it was written down. */
  void improved(Progress progress);

  /**
   * Hears of an early evaluation after it was written down; ignores it by default.
   *
   * @param steps environment steps of the training until then
   * @param figures by name, as in evaluations.csv
   */
  default void evaluated(long steps, Map<String, Double> figures) {}

  /** Hears, in one sentence, of something that the user should know. */
  void warned(String sentence);
}
