package org.metaworld4j.core.vector;

import java.nio.FloatBuffer;
import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/**
 * One environment of a vector and its row of the buffers.
 *
 * <p>What it does depends on nothing outside, so lanes may be worked on in any order and by any
 * thread, one at a time. Failures are kept until asked for.
 */
final class Lane {

  /** What all lanes can be told to do. */
  enum Work {
    /** Begin an episode, if one is asked for by {@link #ask}. */
    RESET,
    /** Make a step. */
    STEP
  }

  private enum Phase {
    NEW("has not begun an episode"),
    RUNNING("is running"),
    OVER("is at the end of its episode"),
    FAILED("has failed");

    private final String words;

    Phase(String words) {
      this.words = words;
    }
  }

  private final int row;
  private final InPlaceEnv<?, ?> env;
  private final VectorBuffers buffers;
  private final AutoresetMode autoreset;
  private final double[] observation;
  private final double[] action;
  private final Outcome outcome;
  private Phase phase = Phase.NEW;
  private ResetOptions options = ResetOptions.none(); // of the reset that is asked for
  private boolean asked;
  private Optional<Throwable> failure = Optional.empty();

  Lane(int row, InPlaceEnv<?, ?> env, VectorBuffers buffers, AutoresetMode autoreset) {
    this.row = row;
    this.env = env;
    this.buffers = buffers;
    this.autoreset = autoreset;
    observation = new double[env.observationSize()];
    action = new double[env.actionSize()];
    outcome = env.newOutcome();
  }

  InPlaceEnv<?, ?> env() {
    return env;
  }

  /** Asks for an episode, to begin at the next {@link Work#RESET}. */
  void ask(ResetOptions newOptions) {
    options = newOptions;
    asked = true;
  }

  /** Refuses a step that would not be one. */
  void requireReady() {
    boolean ready =
        phase == Phase.RUNNING || (phase == Phase.OVER && autoreset != AutoresetMode.DISABLED);
    if (!ready) {
      throw new IllegalStateException(
          "environment " + row + " " + phase.words + "; reset it before the next step");
    }
  }

  /** Does its part and keeps what it throws. */
  void work(Work work) {
    try {
      if (work == Work.STEP) {
        step();
      } else if (asked) {
        asked = false;
        reset(options);
      }
    } catch (RuntimeException | Error e) {
      phase = Phase.FAILED;
      failure = Optional.of(e);
    }
  }

  /** Returns what the last work threw, once. */
  Optional<Throwable> takeFailure() {
    Optional<Throwable> taken = failure;
    failure = Optional.empty();
    return taken;
  }

  private void reset(ResetOptions options) {
    begin(options);
    buffers.rewards[row] = 0;
    buffers.terminated[row] = false;
    buffers.truncated[row] = false;
    for (double[] figures : buffers.info) {
      figures[row] = Double.NaN;
    }
  }

  private void begin(ResetOptions options) {
    env.reset(options, observation, 0);
    show(buffers.observations);
    phase = Phase.RUNNING;
  }

  private void step() {
    if (phase == Phase.OVER) {
      reset(ResetOptions.none());
      return;
    }
    int first = row * action.length;
    for (int i = 0; i < action.length; i++) {
      action[i] = buffers.actions.get(first + i);
    }
    env.step(action, 0, observation, 0, outcome);
    note();
    if (outcome.done() && autoreset == AutoresetMode.SAME_STEP) {
      show(buffers.finalObservations);
      begin(ResetOptions.none());
    } else {
      show(buffers.observations);
      phase = outcome.done() ? Phase.OVER : Phase.RUNNING;
    }
  }

  private void note() {
    buffers.rewards[row] = outcome.reward;
    buffers.terminated[row] = outcome.terminated;
    buffers.truncated[row] = outcome.truncated;
    for (int key = 0; key < outcome.info.length; key++) {
      buffers.info[key][row] = outcome.info[key];
    }
  }

  private void show(FloatBuffer rows) {
    int first = row * observation.length;
    for (int i = 0; i < observation.length; i++) {
      rows.put(first + i, (float) observation[i]);
    }
  }
}
