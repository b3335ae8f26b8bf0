package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.SingleThreadGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.Crew;
import org.metaworld4j.core.vector.SubEnvironmentException;
import org.metaworld4j.core.vector.VectorBuffers;
import org.metaworld4j.core.vector.VectorEnv;

/**
 * What all batched environments of this package have in common.
 *
 * <p>States lie in one array for each of their numbers, so that a step is a few short loops over
 * plain arrays. One generator serves all environments, as in Gymnasium's batched CartPole: a reset
 * of k of them draws the first number of all k, then the second of all k, and so on, in the order
 * of the environments. A seed is the seed of that generator; with one environment the draws are
 * those of the single environment. Start options given to a reset stay in force until the next.
 *
 * <p>With more than one thread each steps a fixed range of the environments; random numbers are
 * drawn by the caller's thread alone.
 *
 * @param <P> parameters of a task
 */
abstract class ClassicBatch<P> implements VectorEnv {

  private static final int BLOCK = 1024; // environments whose arrays stay in the cache together

  private final EnvSpec spec;
  private final Box observationSpace;
  private final Space<?> actionSpace;
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
  private final BatchSlice[] slices;
  private final BatchTasks<P> tasks;
  private final boolean[] all; // the mask that selects every environment
  private final boolean[] idle; // have not begun, or refused their last action
  private int idlers; // how many are idle
  private final int[] steps; // of the present episodes
  private final int[] ended; // each slice lists its own from its first index on
  private final BatchStarts starts;
  private final BatchActions actions;
  private final float[] rows; // observations, (n, O)
  private boolean closed;

  ClassicBatch(
      EnvSpec spec,
      Box observations,
      Space<?> actions,
      TaskReader<P> reader,
      StartBox usualStarts,
      int stateSize,
      BatchSettings settings) {
    int n = settings.count();
    maxSteps = settings.maxEpisodeSteps().orElse(spec.maxEpisodeSteps().orElseThrow());
    this.spec = spec.maxEpisodeSteps(OptionalInt.of(maxSteps));
    observationSpace = observations;
    actionSpace = actions;
    this.usualStarts = usualStarts;
    starts = new BatchStarts(usualStarts, n);
    autoreset = settings.autoreset();
    state = new double[stateSize][n];
    this.actions = new BatchActions(actions, n);
    action = this.actions.values;
    buffers = new VectorBuffers(n, observations.packedSize(), 1, List.of(), autoreset);
    tasks = new BatchTasks<>(reader, n);
    all = new boolean[n];
    Arrays.fill(all, true);
    idle = all.clone();
    idlers = n;
    steps = new int[n];
    ended = new int[n];
    rows = new float[n * observations.packedSize()];
    guard = new SingleThreadGuard(spec.id());
    slices = BatchSlice.cut(n, settings.threads());
    crew = Crew.stealing(slices.length, spec.id(), this::step);
  }

  /** Draws what a step needs of chance for all environments; nothing by default. */
  void draw(Generator random) {}

  /**
   * Returns whether the present step begins an episode in an environment instead of stepping it.
   */
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
    return tasks.reader().space();
  }

  @Override
  public final void setTask(int index, Task task) {
    enter();
    try {
      tasks.set(index, spec.id(), task);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final Optional<Task> task(int index) {
    return tasks.task(index);
  }

  @Override
  public final void reset(ResetOptions options) {
    reset(options, all);
  }

  @Override
  public final void reset(ResetOptions options, boolean[] mask) {
    enter();
    try {
      StartBox box = usualStarts.with(options.values());
      int selected = select(mask);
      starts.prepare(box, options.generator(starts.random()));
      beginNow(selected);
    } finally {
      guard.leave();
    }
  }

  /** Lists the selected first in {@link #ended}; a refused mask changes nothing. */
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
      throw new IllegalArgumentException("mask: expected at least one to reset, got none");
    }
    return selected;
  }

  /** Begins episodes in the environments that {@link #ended} lists first. */
  private void beginNow(int count) {
    for (int j = 0; j < starts.size(); j++) {
      starts.draw(j, ended, 0, count);
    }
    int size = observationSpace.size();
    for (int k = 0; k < count; k++) {
      int i = ended[k];
      begin(i);
      clear(i);
      idlers -= idle[i] ? 1 : 0;
      idle[i] = false;
      observe(i, i + 1, rows);
      buffers.observations.put(i * size, rows, i * size, size);
    }
    listEnded();
  }

  private void begin(int index) {
    starts.copy(index, state);
    begin(index, tasks.parameters(index));
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
      checkReady();
      if (autoreset == AutoresetMode.NEXT_STEP) {
        drawStartsOfEnded();
      }
      draw(starts.random());
      crew.run();
      if (autoreset == AutoresetMode.SAME_STEP) {
        beginEnded();
      }
      checkActions();
    } finally {
      guard.leave();
    }
  }

  private void checkReady() {
    for (int i = 0; i < idle.length && idlers > 0; i++) {
      if (idle[i]) {
        throw new IllegalStateException(
            spec.id() + ": environment " + i + " has not begun an episode; reset it first");
      }
    }
    for (BatchSlice slice : slices) {
      if (autoreset == AutoresetMode.DISABLED && slice.ended > 0) {
        throw new IllegalStateException(
            spec.id() + ": environment " + ended[slice.from] + " has ended; reset it first");
      }
    }
  }

  private void drawStartsOfEnded() {
    for (int j = 0; j < starts.size(); j++) {
      for (BatchSlice slice : slices) {
        starts.draw(j, ended, slice.from, slice.from + slice.ended);
      }
    }
  }

  /** Steps one range of environments, on any thread. */
  private void step(int share) {
    BatchSlice slice = slices[share];
    int size = observationSpace.size();
    slice.refusals = 0;
    if (!actions.read(buffers.actions, slice.from, slice.to)) {
      refuse(slice);
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
    for (int i = slice.from; i < slice.to && slice.refusals > 0; i++) {
      if (idle[i]) {
        clear(i);
      }
    }
    observe(slice.from, slice.to, rows);
    int length = (slice.to - slice.from) * size;
    buffers.finalObservations.put(slice.from * size, rows, slice.from * size, length);
    if (autoreset == AutoresetMode.SAME_STEP) {
      buffers.observations.put(slice.from * size, rows, slice.from * size, length);
    }
    listEnded(slice);
  }

  /** Notes who has an impossible action: it does nothing, and is idle from now on. */
  private void refuse(BatchSlice slice) {
    for (int i = slice.from; i < slice.to; i++) {
      if (!actions.possible(i) && !renews(i)) {
        idle[i] = true;
        slice.refusals++;
      }
    }
  }

  /** Complains of the first impossible action. */
  private void checkActions() {
    int before = idlers;
    for (BatchSlice slice : slices) {
      idlers += slice.refusals;
    }
    for (int i = 0; i < idle.length && idlers > before; i++) {
      if (idle[i]) {
        throw new SubEnvironmentException(i, actions.refusal(i));
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
    for (BatchSlice slice : slices) {
      listEnded(slice);
    }
  }

  private void listEnded(BatchSlice slice) {
    int count = 0;
    for (int i = slice.from; i < slice.to; i++) {
      ended[slice.from + count] = i;
      count += buffers.done(i) ? 1 : 0;
    }
    slice.ended = count;
  }

  /** Begins the next episodes of those that ended; rewards and flags stay those of the old. */
  private void beginEnded() {
    drawStartsOfEnded();
    int size = observationSpace.size();
    for (BatchSlice slice : slices) {
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
    if (closed) {
      guard.leave();
      throw new IllegalStateException(spec.id() + ": the environments are closed; make new ones");
    }
  }

  @Override
  public final void close() {
    guard.enter();
    closed = true;
    crew.close();
    guard.leave();
  }
}
