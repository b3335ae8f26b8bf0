package org.metaworld4j.core.recording;

import java.io.IOException;
import java.nio.file.Path;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/** Plays episodes and records them. */
final class RecordedWalks {

  private RecordedWalks() {}

  /** Records episodes of random actions, the first from a seed. */
  static void record(InPlaceEnv<?, ?> env, Path file, int episodes) throws IOException {
    try (var recorder = Recorder.around(env, file)) {
      Generator random = Generator.seeded(5);
      for (int i = 0; i < episodes; i++) {
        play(recorder, i == 0 ? ResetOptions.seed(7) : ResetOptions.none(), random);
      }
    }
  }

  private static void play(InPlaceEnv<?, ?> env, ResetOptions options, Generator random) {
    double[] observation = new double[env.observationSize()];
    double[] action = new double[env.actionSize()];
    Outcome outcome = env.newOutcome();
    env.reset(options, observation, 0);
    while (!outcome.done()) {
      env.actionSpace().sample(random, action, 0);
      env.step(action, 0, observation, 0, outcome);
    }
  }
}
