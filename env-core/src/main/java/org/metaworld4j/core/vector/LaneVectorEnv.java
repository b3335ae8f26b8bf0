package org.metaworld4j.core.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.SingleThreadGuard;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** A vector of separate environments; what is left open is which thread works on which. */
abstract class LaneVectorEnv implements VectorEnv {

  private final Lane[] lanes;
  private final Space<?> observations;
  private final AutoresetMode autoreset;
  private final VectorBuffers buffers;
  private final boolean[] everyone; // the mask of all
  private final SingleThreadGuard guard;
  private boolean closed;

  LaneVectorEnv(List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode autoreset) {
    observations = Mix.observations(envs);
    this.autoreset = autoreset;
    InPlaceEnv<?, ?> first = envs.get(0);
    buffers =
        new VectorBuffers(
            envs.size(), first.observationSize(), first.actionSize(), first.infoKeys(), autoreset);
    lanes = new Lane[envs.size()];
    Arrays.setAll(lanes, i -> new Lane(i, envs.get(i), buffers, autoreset));
    everyone = new boolean[lanes.length];
    Arrays.fill(everyone, true);
    guard = new SingleThreadGuard("vector of " + lanes.length + " " + first.spec().id());
  }

  /** Makes so many environments; closes those made if one cannot be. */
  static List<InPlaceEnv<?, ?>> make(Supplier<? extends InPlaceEnv<?, ?>> maker, int count) {
    List<InPlaceEnv<?, ?>> envs = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        envs.add(maker.get());
      }
    } catch (RuntimeException e) {
      envs.forEach(InPlaceEnv::close);
      throw e;
    }
    return envs;
  }

  /** Lets every lane do its part, by {@link #work(Lane.Work, int)}. */
  abstract void work(Lane.Work work);

  /** Ends what works on the lanes. */
  abstract void dismiss();

  /** Does one lane's part; throws nothing. */
  final void work(Lane.Work work, int lane) {
    lanes[lane].work(work);
  }

  @Override
  public final EnvSpec spec() {
    return spec(0);
  }

  @Override
  public final EnvSpec spec(int index) {
    return lanes[index].env().spec();
  }

  @Override
  public final Space<?> singleObservationSpace() {
    return observations;
  }

  @Override
  public final Space<?> singleActionSpace() {
    return lanes[0].env().actionSpace();
  }

  @Override
  public final AutoresetMode autoreset() {
    return autoreset;
  }

  @Override
  public final List<String> infoKeys() {
    return lanes[0].env().infoKeys();
  }

  @Override
  public final VectorBuffers buffers() {
    return buffers;
  }

  @Override
  public final void reset(ResetOptions options) {
    reset(options, everyone);
  }

  @Override
  public final void reset(ResetOptions options, boolean[] mask) {
    requireMask(mask);
    requireSeeds(options);
    enter();
    try {
      for (int i = 0; i < lanes.length; i++) {
        if (mask[i]) {
          lanes[i].ask(shifted(options, i));
        }
      }
      workAndReport(Lane.Work.RESET);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final void reset(List<ResetOptions> options) {
    if (options.size() != lanes.length) {
      throw new IllegalArgumentException(
          "options: expected one for each of " + lanes.length + ", got " + options.size());
    }
    enter();
    try {
      for (int i = 0; i < lanes.length; i++) {
        lanes[i].ask(options.get(i));
      }
      workAndReport(Lane.Work.RESET);
    } finally {
      guard.leave();
    }
  }

  private void requireMask(boolean[] mask) {
    if (mask.length != lanes.length) {
      throw new IllegalArgumentException(
          "mask: expected " + lanes.length + " entries, got " + mask.length);
    }
    for (boolean chosen : mask) {
      if (chosen) {
        return;
      }
    }
    throw new IllegalArgumentException("mask: expected at least one true, got none");
  }

  private void requireSeeds(ResetOptions options) {
    long greatest = Long.MAX_VALUE - lanes.length + 1;
    if (options.seed().orElse(0) > greatest) {
      throw new IllegalArgumentException(
          "seed: expected at most " + greatest + ", got " + options.seed().getAsLong());
    }
  }

  private static ResetOptions shifted(ResetOptions options, int index) {
    if (options.seed().isEmpty()) {
      return options;
    }
    long seed = options.seed().getAsLong() + index;
    return new ResetOptions(OptionalLong.of(seed), options.values());
  }

  @Override
  public final void step() {
    enter();
    try {
      for (Lane lane : lanes) {
        lane.requireReady();
      }
      workAndReport(Lane.Work.STEP);
    } finally {
      guard.leave();
    }
  }

  /** Throws what the first of the failed lanes has thrown. */
  private void workAndReport(Lane.Work work) {
    work(work);
    Optional<SubEnvironmentException> first = Optional.empty();
    for (int i = lanes.length - 1; i >= 0; i--) {
      Optional<Throwable> failure = lanes[i].takeFailure();
      if (failure.isPresent()) {
        first = Optional.of(new SubEnvironmentException(i, failure.get()));
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
  }

  @Override
  public final Box parameterSpace() {
    return family(0).parameterSpace();
  }

  @Override
  public final void setTask(int index, Task task) {
    enter();
    try {
      family(index).setTask(task);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final Optional<Task> task(int index) {
    return family(index).task();
  }

  @Override
  public final <R> Optional<R> as(int index, Class<R> role) {
    return lanes[index].env().as(role);
  }

  private ParametricEnv<?, ?> family(int index) {
    return lanes[index]
        .env()
        .as(ParametricEnv.class)
        .map(family -> (ParametricEnv<?, ?>) family)
        .orElseThrow(() -> new UnsupportedOperationException(spec(index).id() + " has no tasks"));
  }

  private void enter() {
    guard.enter();
    if (closed) {
      guard.leave();
      throw new IllegalStateException(
          "vector of " + lanes.length + " " + spec().id() + ": it is closed; make a new one");
    }
  }

  @Override
  public final void close() {
    guard.enter();
    try {
      if (!closed) {
        closed = true;
        dismiss();
        closeAll();
      }
    } finally {
      guard.leave();
    }
  }

  private void closeAll() {
    Optional<SubEnvironmentException> first = Optional.empty();
    for (int i = lanes.length - 1; i >= 0; i--) {
      try {
        lanes[i].env().close();
      } catch (RuntimeException e) {
        first = Optional.of(new SubEnvironmentException(i, e));
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
  }
}
