package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.SingleThreadGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.SubEnvironmentException;
import org.metaworld4j.core.vector.VectorBuffers;
import org.metaworld4j.core.vector.VectorEnv;

/**
 * What all batched environments of this package have in common.
 *
 * <p>States lie in one array for each of their numbers, so that a step is a few short loops over
 * plain arrays. One generator serves all environments, as in Gymnasium's batched CartPole: a reset
 * of k of them draws the first number of all k, then the second of all k, and so on, in the order of
 * the environments. A seed is the seed of that generator; with one environment the draws are those
 * of the single environment. Start options given to a reset stay in force until the next.
 *
 * <p>With more than one thread each steps a fixed range of the environments; random numbers are
 * drawn by the caller's thread alone.
 *
 * @param <P> parameters of a task
 */
abstract class ClassicBatch<P> implements VectorEnv {

  private static final int BLOCK = 1024; // environments whose arrays stay in the cache together

  private enum Phase {
    NEW,
    RUNNING,
    FAILED,
    CLOSED
  }

  private final EnvSpec spec;
  private final Box observationSpace;
  private final Space<?> actionSpace;
  private final Family<P> family;
  private final StartBox usualStarts;
  private final AutoresetMode autoreset;
  private final int maxSteps;

  /** Numbers of the states, shape (S, n). */
  final double[][] state;

  /** Actions of the step, length n. */
  final double[] action;

  /** What goes in and out. */
  final VectorBuffers buffers;

  private final SingleThreadGuard guard;
  private final Crew crew;
  private final Slice[] slices;
  private final List<P> chosen; // for the next episodes
  private final List<Optional<Task>> tasks;
  private final int[] steps; // of the present episodes
  private final int[] ended; // each slice lists its own from its first index on
  private final double[][] fresh; // start states drawn, (drawn numbers, n)
  private final float[] rows; // observations, (n, O)
  private final float[] actionRows;
  private Generator random = Generator.unseeded();
  private StartBox starts;
  private Phase phase = Phase.NEW;

  ClassicBatch(
      EnvSpec spec,
      Box observations,
      Space<?> actions,
      Family<P> family,
      StartBox usualStarts,
      int stateSize,
      BatchSettings settings) {
    int n = settings.count();
    maxSteps = settings.maxEpisodeSteps().orElse(spec.maxEpisodeSteps().orElseThrow());
    this.spec =
        new EnvSpec(spec.id(), spec.description(), OptionalInt.of(maxSteps), spec.rewardThreshold());
    observationSpace = observations;
    actionSpace = actions;
    this.family = family;
    this.usualStarts = usualStarts;
    starts = usualStarts;
    autoreset = settings.autoreset();
    state = new double[stateSize][n];
    action = new double[n];
    buffers = new VectorBuffers(n, observations.packedSize(), 1, List.of(), autoreset);
    chosen = new ArrayList<>(Collections.nCopies(n, family.usual()));
    tasks = new ArrayList<>(Collections.nCopies(n, Optional.empty()));
    steps = new int[n];
    ended = new int[n];
    fresh = new double[usualStarts.size()][n];
    rows = new float[n * observations.packedSize()];
    actionRows = new float[n];
    guard = new SingleThreadGuard(spec.id());
    slices = Slice.cut(n, settings.threads());
    crew = new Crew(slices.length, spec.id(), this::step);
  }

  /** A range of environments that one thread steps. */
  private static final class Slice {

    private final int from;
    private final int to;
    private int ended; // how many of them did with the last step
    private int refused; // the first whose action is impossible; -1 if none

    private Slice(int from, int to) {
      this.from = from;
      this.to = to;
    }

    static Slice[] cut(int count, int threads) {
      Slice[] slices = new Slice[Math.min(count, threads)];
      for (int i = 0; i < slices.length; i++) {
        slices[i] =
            new Slice(
                (int) ((long) count * i / slices.length),
                (int) ((long) count * (i + 1) / slices.length));
      }
      return slices;
    }
  }

  /** Understands reset options, of which there is at least one. */
  abstract StartBox starts(StartBox usual, Map<String, Double> options);

  /** Draws what a step needs of chance for all environments; nothing by default. */
  void draw(Generator random) {}

  /** Returns whether the present step begins an episode in an environment instead of stepping it. */
  final boolean renews(int index) {
    return autoreset == AutoresetMode.NEXT_STEP && buffers.done(index);
  }

  /** Applies the actions to the states of a range of environments. */
  abstract void advance(int from, int to);

  /** Sets the rewards of a range, and whether the task ended. */
  abstract void judge(int from, int to);

  /** Writes the observations of a range, row i from index i O on. */
  abstract void observe(int from, int to, float[] rows);

  /** Takes over parameters at the start of an episode, whose state is drawn already. */
  abstract void begin(int index, P parameters);

  @Override
  public final EnvSpec spec() {
    return spec;
  }

  @Override
  public final Box singleObservationSpace() {
    return observationSpace;
  }

  @Override
  public final Space<?> singleActionSpace() {
    return actionSpace;
  }

  @Override
  public final AutoresetMode autoreset() {
    return autoreset;
  }

  @Override
  public final List<String> infoKeys() {
    return List.of();
  }

  @Override
  public final VectorBuffers buffers() {
    return buffers;
  }

  @Override
  public final Box parameterSpace() {
    return family.space();
  }

  @Override
  public final void setTask(int index, Task task) {
    enter();
    try {
      chosen.set(index, family.read(spec.id(), task));
      tasks.set(index, Optional.of(task));
    } finally {
      guard.leave();
    }
  }

  @Override
  public final Optional<Task> task(int index) {
    return tasks.get(index);
  }

  @Override
  public final void reset(ResetOptions options) {
    enter();
    try {
      prepare(options);
      for (int i = 0; i < steps.length; i++) {
        ended[i] = i;
      }
      beginNow(steps.length);
      phase = Phase.RUNNING;
    } finally {
      guard.leave();
    }
  }

  @Override
  public final void reset(ResetOptions options, boolean[] mask) {
    enter();
    try {
      int selected = select(mask);
      if (phase != Phase.RUNNING && selected < mask.length) {
        throw new IllegalStateException(
            spec.id() + ": expected a reset of all environments first, got a mask of some");
      }
      prepare(options);
      beginNow(selected);
      phase = Phase.RUNNING;
    } finally {
      guard.leave();
    }
  }

  private int select(boolean[] mask) {
    if (mask.length != steps.length) {
      throw new IllegalArgumentException(
          "mask: expected length " + steps.length + ", got " + mask.length);
    }
    int selected = 0;
    for (int i = 0; i < mask.length; i++) {
      if (mask[i]) {
        ended[selected++] = i;
      }
    }
    if (selected == 0) {
      listEnded();
      throw new IllegalArgumentException("mask: expected at least one to reset, got none");
    }
    return selected;
  }

  private void prepare(ResetOptions options) {
    starts = options.values().isEmpty() ? usualStarts : starts(usualStarts, options.values());
    random = options.generator(random);
  }

  /** Begins episodes in the environments that {@link #ended} lists first. */
  private void beginNow(int count) {
    for (int j = 0; j < fresh.length; j++) {
      drawStarts(j, 0, count);
    }
    int size = observationSpace.size();
    for (int k = 0; k < count; k++) {
      int i = ended[k];
      begin(i);
      clear(i);
      observe(i, i + 1, rows);
      buffers.observations.put(i * size, rows, i * size, size);
    }
    listEnded();
  }

  private void drawStarts(int number, int from, int to) {
    for (int k = from; k < to; k++) {
      fresh[number][ended[k]] = starts.draw(number, random);
    }
  }

  private void begin(int index) {
    for (int j = 0; j < state.length; j++) {
      state[j][index] = j < fresh.length ? fresh[j][index] : 0;
    }
    begin(index, chosen.get(index));
  }

  private void clear(int index) {
    steps[index] = 0;
    buffers.rewards[index] = 0;
    buffers.terminated[index] = false;
    buffers.truncated[index] = false;
  }

  @Override
  public final void step() {
    enter();
    try {
      checkPhase();
      if (autoreset == AutoresetMode.NEXT_STEP) {
        drawStartsOfEnded();
      }
      draw(random);
      crew.run();
      checkActions();
      if (autoreset == AutoresetMode.SAME_STEP) {
        beginEnded();
      }
    } finally {
      guard.leave();
    }
  }

  private void checkPhase() {
    if (phase == Phase.NEW) {
      throw new IllegalStateException(spec.id() + ": step before the first reset; call reset first");
    }
    if (phase == Phase.FAILED) {
      throw new IllegalStateException(spec.id() + ": step after a failure; reset all first");
    }
    for (Slice slice : slices) {
      if (autoreset == AutoresetMode.DISABLED && slice.ended > 0) {
        throw new IllegalStateException(
            spec.id() + ": environment " + ended[slice.from] + " has ended; reset it first");
      }
    }
  }

  private void drawStartsOfEnded() {
    for (int j = 0; j < fresh.length; j++) {
      for (Slice slice : slices) {
        drawStarts(j, slice.from, slice.from + slice.ended);
      }
    }
  }

  /** Steps one range of environments, on any thread. */
  private void step(int share) {
    Slice slice = slices[share];
    int size = observationSpace.size();
    slice.refused = readActions(slice.from, slice.to);
    if (slice.refused >= 0) {
      return;
    }
    for (int from = slice.from; from < slice.to; from += BLOCK) {
      advance(from, Math.min(from + BLOCK, slice.to));
    }
    int renewed = autoreset == AutoresetMode.NEXT_STEP ? slice.ended : 0;
    for (int k = 0; k < renewed; k++) {
      begin(ended[slice.from + k]);
    }
    judge(slice.from, slice.to);
    count(slice.from, slice.to);
    for (int k = 0; k < renewed; k++) {
      clear(ended[slice.from + k]);
    }
    observe(slice.from, slice.to, rows);
    int length = (slice.to - slice.from) * size;
    buffers.finalObservations.put(slice.from * size, rows, slice.from * size, length);
    if (autoreset == AutoresetMode.SAME_STEP) {
      buffers.observations.put(slice.from * size, rows, slice.from * size, length);
    }
    listEnded(slice);
  }

  /** Returns the first index whose action is impossible, or -1. */
  private int readActions(int from, int to) {
    buffers.actions.get(from, actionRows, from, to - from);
    int choices = actionSpace instanceof Discrete discrete ? discrete.n() : 0;
    for (int i = from; i < to; i++) {
      float value = actionRows[i];
      action[i] = value;
      boolean possible =
          choices == 0 ? Float.isFinite(value) : value >= 0 && value < choices && value == (int) value;
      if (!possible) {
        return i;
      }
    }
    return -1;
  }

  private void checkActions() {
    for (Slice slice : slices) {
      if (slice.refused >= 0) {
        phase = Phase.FAILED;
        try {
          actionSpace.checkAction(action, slice.refused);
        } catch (IllegalArgumentException refusal) {
          throw new SubEnvironmentException(slice.refused, refusal);
        }
      }
    }
  }

  private void count(int from, int to) {
    for (int i = from; i < to; i++) {
      steps[i]++;
      buffers.truncated[i] = steps[i] >= maxSteps;
    }
  }

  private void listEnded() {
    for (Slice slice : slices) {
      listEnded(slice);
    }
  }

  private void listEnded(Slice slice) {
    int count = 0;
    for (int i = slice.from; i < slice.to; i++) {
      ended[slice.from + count] = i;
      count += buffers.terminated[i] | buffers.truncated[i] ? 1 : 0;
    }
    slice.ended = count;
  }

  /** Begins the next episodes of those that ended; rewards and flags stay those of the old. */
  private void beginEnded() {
    drawStartsOfEnded();
    int size = observationSpace.size();
    for (Slice slice : slices) {
      for (int k = slice.from; k < slice.from + slice.ended; k++) {
        int i = ended[k];
        begin(i);
        steps[i] = 0;
        observe(i, i + 1, rows);
        buffers.observations.put(i * size, rows, i * size, size);
      }
    }
  }

  private void enter() {
    guard.enter();
    if (phase == Phase.CLOSED) {
      guard.leave();
      throw new IllegalStateException(spec.id() + ": the environments are closed; make new ones");
    }
  }

  @Override
  public final void close() {
    guard.enter();
    phase = Phase.CLOSED;
    crew.close();
    guard.leave();
  }
}
