package org.metaworld4j.manipulation.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/**
 * Meta-World's benchmarks (Yu et al. 2019).
 *
 * <p>Multi-task sets (MT) show the goal and test on what they train on; meta-learning sets (ML)
 * hide it and hold other goals (ML1) or other environments back for the test. Every environment has
 * {@link GoalDraw#TASKS} tasks in each set.
 */
public final class MetaworldBenchmarks {

  private static final String MT1 = "MT1";
  private static final String ML1 = "ML1";
  private static final String CUSTOM_MT = "MT-custom";
  private static final String CUSTOM_ML = "ML-custom";

  /** A benchmark whose environments are fixed; without test environments for multi-task sets. */
  private record FixedSet(String name, List<String> train, List<String> test) {

    BenchmarkSpec spec() {
      String description =
          test.isEmpty()
              ? train.size() + " tasks, 50 visible goals each, no held-out ones."
              : train.size() + " tasks to train on, " + test.size() + " held out, hidden goals.";
      return new BenchmarkSpec(name, description, List.of());
    }

    Benchmark draw(long seed) {
      return test.isEmpty()
          ? new Benchmark(name, seed, GoalDraw.draw(specs(train), true, seed), TaskSet.empty())
          : metaLearning(name, train, test, seed);
    }
  }

  private static final List<FixedSet> FIXED =
      List.of(
          new FixedSet("MT10", EnvironmentSets.MT10, List.of()),
          new FixedSet("MT25", EnvironmentSets.MT25, List.of()),
          new FixedSet("MT50", EnvironmentSets.MT50, List.of()),
          new FixedSet("ML10", EnvironmentSets.ML10_TRAIN, EnvironmentSets.ML10_TEST),
          new FixedSet("ML25", EnvironmentSets.ML25_TRAIN, EnvironmentSets.ML25_TEST),
          new FixedSet("ML45", EnvironmentSets.ML45_TRAIN, EnvironmentSets.ML45_TEST));

  private MetaworldBenchmarks() {}

  /** Returns the benchmarks on offer. */
  public static List<BenchmarkSpec> specs() {
    List<String> envs = offered();
    return Stream.concat(
            Stream.of(
                new BenchmarkSpec(MT1, "One task, many visible goals, no held-out ones.", envs),
                new BenchmarkSpec(
                    ML1, "One task, hidden goals, others held out for the test.", envs)),
            FIXED.stream().map(FixedSet::spec))
        .toList();
  }

  /**
   * Draws a benchmark of one environment.
   *
   * @param name {@code MT1} or {@code ML1}
   * @param env id of the environment
   * @param seed 0 to 4294967294; held-out goals are drawn with the seed after it
   * @throws UnknownNameException if there is no such benchmark or environment
   * @throws IllegalArgumentException if the seed is outside
   */
  public static Benchmark draw(String name, String env, long seed) {
    List<TaskSpec> envs = specs(List.of(env));
    return switch (name) {
      case MT1 -> new Benchmark(name, seed, GoalDraw.draw(envs, true, seed), TaskSet.empty());
      case ML1 ->
          new Benchmark(
              name, seed, GoalDraw.draw(envs, false, seed), GoalDraw.draw(envs, false, seed + 1));
      default -> throw new UnknownNameException("benchmark", name, List.of(MT1, ML1));
    };
  }

  /**
   * Draws a benchmark of several environments.
   *
   * @param name {@code MT10}, {@code MT25}, {@code MT50}, {@code ML10}, {@code ML25} or {@code
   *     ML45}
   * @param seed 0 to 4294967295; train and test goals are both drawn with it
   * @throws UnknownNameException if there is no such benchmark
   * @throws IllegalArgumentException if the seed is outside
   */
  public static Benchmark draw(String name, long seed) {
    return FIXED.stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "benchmark", name, FIXED.stream().map(FixedSet::name).toList()))
        .draw(seed);
  }

  /**
   * Draws a multi-task benchmark of one's own. As in the original, environment i has the goals of
   * MT1 for the seed s + i.
   *
   * @param envs ids, each once, in the order of their one-hot indices
   * @param seed s, at least 0; s + i at most 4294967295
   * @throws UnknownNameException if there is no such environment
   * @throws IllegalArgumentException if there is none or one comes twice, or the seed is outside
   */
  public static Benchmark customMultiTask(List<String> envs, long seed) {
    checkEnvs("envs", envs);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < envs.size(); i++) {
      tasks.addAll(draw(MT1, envs.get(i), seed + i).train().tasks());
    }
    return new Benchmark(CUSTOM_MT, seed, new TaskSet(envs, tasks), TaskSet.empty());
  }

  /**
   * Draws a meta-learning benchmark of one's own.
   *
   * @param train ids of the environments to train on, each once
   * @param test ids of those held out, each once, none of them trained on
   * @param seed as for {@link #draw(String, long)}
   * @throws UnknownNameException if there is no such environment
   * @throws IllegalArgumentException if a list is empty or an environment comes twice, or the seed
   *     is outside
   */
  public static Benchmark customMetaLearning(List<String> train, List<String> test, long seed) {
    checkEnvs("train", train);
    checkEnvs("test", test);
    for (String env : test) {
      if (train.contains(env)) {
        throw new IllegalArgumentException(
            "test: expected environments that are not trained on, got " + env);
      }
    }
    return metaLearning(CUSTOM_ML, train, test, seed);
  }

  /**
   * Returns the one task that an environment of a fixed goal has: the first of MT1's for the seed.
   * The original has classes for it, one of a hidden and one of an observable goal for each id.
   *
   * @param env id of the environment
   * @param goalVisible whether observations are to show the goal
   * @param seed 0 to 4294967295
   * @throws UnknownNameException if there is no such environment
   * @throws IllegalArgumentException if the seed is outside
   */
  public static Task singleGoal(String env, boolean goalVisible, long seed) {
    return GoalDraw.draw(specs(List.of(env)), goalVisible, seed).tasks().get(0);
  }

  private static Benchmark metaLearning(
      String name, List<String> train, List<String> test, long seed) {
    return new Benchmark(
        name,
        seed,
        GoalDraw.draw(specs(train), false, seed),
        GoalDraw.draw(specs(test), false, seed));
  }

  private static List<TaskSpec> specs(List<String> envs) {
    return envs.stream().map(id -> ManipulationTasks.create(id).spec()).toList();
  }

  /** Returns the ids of all environments, those of one's own tasks included. */
  static List<String> offered() {
    return ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
  }

  private static void checkEnvs(String name, List<String> envs) {
    if (envs.isEmpty()) {
      throw new IllegalArgumentException(name + ": expected at least 1 environment, got none");
    }
    List<String> offered = offered();
    Set<String> seen = new HashSet<>();
    for (String env : envs) {
      if (!offered.contains(env)) {
        throw new UnknownNameException("environment of " + name, env, offered);
      }
      if (!seen.add(env)) {
        throw new IllegalArgumentException(
            name + ": expected each environment once, got " + env + " again");
      }
    }
  }
}
