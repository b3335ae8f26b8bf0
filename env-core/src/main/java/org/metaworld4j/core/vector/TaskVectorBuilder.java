package org.metaworld4j.core.vector;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.registry.MakeOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSelection;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.core.task.TaskSlices;
import org.metaworld4j.core.wrapper.NormalizeObservation;
import org.metaworld4j.core.wrapper.NormalizeReward;
import org.metaworld4j.core.wrapper.NormalizeRewardExponentially;
import org.metaworld4j.core.wrapper.OneHotTask;
import org.metaworld4j.core.wrapper.RecordEpisodeStatistics;
import org.metaworld4j.core.wrapper.RecurrentInputs;
import org.metaworld4j.core.wrapper.SelectTask;
import org.metaworld4j.core.wrapper.TerminateOnSuccess;

/**
 * Makes a vector out of a task set: one environment, or several copies, for each of the set, in its
 * order, each of which chooses among its tasks by itself.
 *
 * <pre>{@code
 * TaskSet tasks = Envs.benchmark("MT10", Optional.empty(), 42).train();
 * try (VectorEnv env = TaskVectorBuilder.of(tasks, 42).oneHot().threads(2).build()) {
 *   env.reset(ResetOptions.none());
 * }
 * }</pre>
 *
 * <p>Unless said otherwise there is one copy of each environment, resets pick random tasks,
 * successes do not terminate, nothing is normalized or appended, ended episodes begin anew in the
 * same step, and one thread works. {@link VectorEnv#as} with {@link SelectTask} and, where
 * environments tell success, {@link TerminateOnSuccess} gives access to what can be switched later.
 * All selections have the same seed, as in Meta-World.
 */
public final class TaskVectorBuilder {

  private enum RewardScale {
    RAW,
    BY_RETURN,
    EXPONENTIAL
  }

  private record Slot(int env, List<Task> tasks) {}

  private final TaskSet set;
  private final long seed;
  private int copies = 1;
  private OptionalInt tasksPerEnv = OptionalInt.empty();
  private OptionalInt maxEpisodeSteps = OptionalInt.empty();
  private boolean pseudoRandom;
  private boolean selectOnReset = true;
  private boolean terminateOnSuccess;
  private boolean oneHot;
  private OptionalDouble recurrentScale = OptionalDouble.empty();
  private RewardScale rewardScale = RewardScale.RAW;
  private double rewardAlpha;
  private boolean normalizeObservations;
  private AutoresetMode autoreset = AutoresetMode.SAME_STEP;
  private int threads = 1;

  private TaskVectorBuilder(TaskSet set, long seed) {
    this.set = set;
    this.seed = seed;
  }

  /**
   * Begins with a task set.
   *
   * @param set at least one environment, each with at least one task
   * @param seed of the selections, at least 0
   * @throws IllegalArgumentException if there is no environment
   */
  public static TaskVectorBuilder of(TaskSet set, long seed) {
    if (set.envs().isEmpty()) {
      throw new IllegalArgumentException(
          "tasks: expected at least one environment, got none; this side of the benchmark is empty");
    }
    return new TaskVectorBuilder(set, seed);
  }

  /**
   * Makes so many copies of the environments that they are a meta batch, and shares the tasks out
   * among the copies as {@link TaskSlices} says.
   *
   * @param size environments of the vector, a multiple of those of the set
   * @throws IllegalArgumentException if it is no multiple
   */
  public TaskVectorBuilder metaBatch(int size) {
    copies = TaskSlices.copies(size, set.envs().size());
    return this;
  }

  /**
   * Takes only the first tasks of each environment.
   *
   * @param count how many, at least 1
   * @throws IllegalArgumentException if it is less
   */
  public TaskVectorBuilder tasksPerEnv(int count) {
    requireAtLeastOne("tasksPerEnv", count);
    tasksPerEnv = OptionalInt.of(count);
    return this;
  }

  /** Truncates episodes after so many steps; at most the environments' own limit. */
  public TaskVectorBuilder maxEpisodeSteps(int steps) {
    maxEpisodeSteps = OptionalInt.of(steps);
    return this;
  }

  /** Goes through all tasks in rounds, see {@link TaskSelection#pseudoRandom}; not on reset. */
  public TaskVectorBuilder pseudoRandom() {
    pseudoRandom = true;
    selectOnReset = false;
    return this;
  }

  /** Says whether resets pick tasks, see {@link SelectTask}. */
  public TaskVectorBuilder selectOnReset(boolean on) {
    selectOnReset = on;
    return this;
  }

  /** Terminates episodes at success, see {@link TerminateOnSuccess}. */
  public TaskVectorBuilder terminateOnSuccess() {
    terminateOnSuccess = true;
    return this;
  }

  /** Appends which environment of the set it is, see {@link OneHotTask}. */
  public TaskVectorBuilder oneHot() {
    oneHot = true;
    return this;
  }

  /** Appends action, reward times a factor, and end, see {@link RecurrentInputs}. */
  public TaskVectorBuilder recurrentInputs(double scale) {
    recurrentScale = OptionalDouble.of(scale);
    return this;
  }

  /** Normalizes rewards by the spread of returns, see {@link NormalizeReward}. */
  public TaskVectorBuilder normalizeReward() {
    rewardScale = RewardScale.BY_RETURN;
    return this;
  }

  /** Normalizes rewards by their own spread, see {@link NormalizeRewardExponentially}. */
  public TaskVectorBuilder normalizeRewardExponentially(double alpha) {
    rewardScale = RewardScale.EXPONENTIAL;
    rewardAlpha = alpha;
    return this;
  }

  /** Normalizes observations, see {@link NormalizeObservation}. */
  public TaskVectorBuilder normalizeObservations() {
    normalizeObservations = true;
    return this;
  }

  /** Says when ended episodes begin anew. */
  public TaskVectorBuilder autoreset(AutoresetMode mode) {
    autoreset = mode;
    return this;
  }

  /** Shares the work out among threads, at least 1, the calling one included. */
  public TaskVectorBuilder threads(int count) {
    requireAtLeastOne("threads", count);
    threads = count;
    return this;
  }

  /**
   * Makes the environments; the caller closes the vector.
   *
   * @throws IllegalArgumentException if tasks cannot be shared out among copies, environments do
   *     not go together, or one does not have what was asked for
   */
  public VectorEnv build() {
    List<Slot> slots = slots();
    Iterator<Slot> next = slots.iterator();
    return ThreadedVectorEnv.of(
        LaneVectorEnv.make(() -> make(next.next()), slots.size()), autoreset, threads);
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int env = 0; env < set.envs().size(); env++) {
      for (List<Task> tasks : TaskSlices.of(tasks(set.envs().get(env)), copies)) {
        slots.add(new Slot(env, tasks));
      }
    }
    return slots;
  }

  private List<Task> tasks(String env) {
    List<Task> all = set.of(env);
    int count = tasksPerEnv.orElse(all.size());
    if (count > all.size()) {
      throw new IllegalArgumentException(
          String.format("tasksPerEnv: expected at most %d for %s, got %d", all.size(), env, count));
    }
    return all.subList(0, count);
  }

  private InPlaceEnv<?, ?> make(Slot slot) {
    MakeOptions options = MakeOptions.none();
    if (maxEpisodeSteps.isPresent()) {
      options = options.with(MakeOptions.MAX_EPISODE_STEPS, maxEpisodeSteps.getAsInt());
    }
    return wrap(Envs.make(set.envs().get(slot.env()), options), slot);
  }

  /** Wraps in the order of the original: what is appended is neither rewarded nor recorded. */
  private <A> InPlaceEnv<?, A> wrap(InPlaceEnv<?, A> bare, Slot slot) {
    InPlaceEnv<?, A> env = bare;
    if (terminateOnSuccess || env.infoKeys().contains(TerminateOnSuccess.SUCCESS)) {
      env = new TerminateOnSuccess<>(env, terminateOnSuccess);
    }
    if (oneHot) {
      env = new OneHotTask<>(env, slot.env(), set.envs().size());
    }
    if (recurrentScale.isPresent()) {
      env = new RecurrentInputs<>(env, recurrentScale.getAsDouble());
    }
    env = scaleReward(env);
    if (normalizeObservations) {
      env = new NormalizeObservation<>(env);
    }
    return new SelectTask<>(
        new RecordEpisodeStatistics<>(env), selection(slot.tasks()), selectOnReset);
  }

  private <A> InPlaceEnv<?, A> scaleReward(InPlaceEnv<?, A> env) {
    return switch (rewardScale) {
      case RAW -> env;
      case BY_RETURN -> new NormalizeReward<>(env);
      case EXPONENTIAL -> new NormalizeRewardExponentially<>(env, rewardAlpha);
    };
  }

  private TaskSelection selection(List<Task> tasks) {
    return pseudoRandom
        ? TaskSelection.pseudoRandom(tasks, seed)
        : TaskSelection.random(tasks, seed);
  }

  private static void requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": expected at least 1, got " + value);
    }
  }
}
