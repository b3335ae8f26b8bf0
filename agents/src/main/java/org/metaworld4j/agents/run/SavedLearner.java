package org.metaworld4j.agents.run;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.metaworld4j.agents.learning.Learner;

/** Brings back the learner of a run, to use it and not to train it on. */
public final class SavedLearner {

  private SavedLearner() {}

  /**
   * Loads a learner as the newest whole checkpoint has it; the caller closes it.
   *
   * @param path the run's folder; may be in use by its training
   * @param warnings receives a sentence for each checkpoint that is refused
   * @throws RunException if there is no run, or no checkpoint yet
   */
  public static Learner load(Path path, int threads, Consumer<String> warnings) {
    RunConfig config = RunFolder.config(path);
    Checkpoint checkpoint =
        RunFolder.newestCheckpoint(path, warnings)
            .orElseThrow(
                () -> new RunException(path + " holds no checkpoint yet; train it for longer"));
    Learner learner = config.newLearner(threads);
    checkpoint.restore(learner, path);
    return learner;
  }
}
