package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.recording.Recorder;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * Episodes to be played and recorded.
 *
 * @param env id of the environment
 * @param task what to do; empty for the environment as it is
 * @param episodes how many, each with a seed of its own
 * @param steps most steps of each
 * @param afterSuccess steps after which an episode ends once it succeeded
 * @param seed of the first episode
 */
record Performance(
    String env, Optional<Task> task, int episodes, int steps, int afterSuccess, long seed) {

  /** How an episode went. */
  record Result(int steps, double totalReward, boolean success) {}

  /** Hears of every episode. */
  interface Audience {
    void played(int episode, Result result);
  }

  /**
   * Plays all episodes.
   *
   * @param choice who acts
   * @param file receives the recording when all is done
   * @throws IOException if it cannot be written
   */
  void record(PolicyChoice choice, Path file, Audience audience) throws IOException {
    ParametricEnv<?, ?> stage = choice.source().make(env);
    try (Recorder<?, ?> recorder = Recorder.around(stage, file)) {
      Optional<Task> met = task.map(choice::meets);
      met.ifPresent(stage::setTask);
      Policy policy = choice.actor(stage, met, seed);
      for (int i = 0; i < episodes; i++) {
        audience.played(i, play(recorder, policy, seed + i));
      }
    }
  }

  private Result play(Recorder<?, ?> recorder, Policy policy, long episodeSeed) {
    double[] observation = new double[recorder.observationSize()];
    double[] action = new double[recorder.actionSize()];
    Outcome outcome = recorder.newOutcome();
    List<String> keys = recorder.infoKeys();
    int success = keys.indexOf("success");
    recorder.reset(ResetOptions.seed(episodeSeed), observation, 0);
    policy.begin(episodeSeed);
    double total = 0;
    int solved = -1;
    int step = 0;
    while (step < steps && !outcome.done() && (solved < 0 || step < solved + afterSuccess)) {
      policy.act(observation, action);
      if (recorder.actionSpace() instanceof Box box) {
        clip(box, action);
      }
      recorder.step(action, 0, observation, 0, outcome);
      step++;
      total += outcome.reward;
      if (solved < 0 && success >= 0 && outcome.info[success] == 1) {
        solved = step;
      }
    }
    return new Result(step, total, solved >= 0);
  }

  private static void clip(Box box, double[] action) {
    for (int i = 0; i < action.length; i++) {
      action[i] = Math.max(box.low(i), Math.min(box.high(i), action[i]));
    }
  }
}
