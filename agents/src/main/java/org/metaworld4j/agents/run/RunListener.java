package org.metaworld4j.agents.run;

import org.metaworld4j.agents.learning.Progress;

/** Hears how a run goes on. */
public interface RunListener {

  /** Hears of an improvement after it was written down. */
  void improved(Progress progress);

  /** Hears, in one sentence, of something that the user should know. */
  void warned(String sentence);
}
