package org.metaworld4j.core.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.SeedSequence;

/**
 * Puts a benchmark together: which tasks to train on, which to hold out, which lie beyond.
 *
 * <p>One family with held-out parameters and longer poles than it ever trained on:
 *
 * <pre>{@code
 * Benchmark carts =
 *     BenchmarkBuilder.named("ML1-CartPole", 42)
 *         .train(family, 50)
 *         .test(family, 50)
 *         .extrapolation(family.vary("halfLength", 1.0, 1.5), 20)
 *         .build();
 * }</pre>
 *
 * <p>Several families, some of which are new at the test, call {@link #train} and {@link #test}
 * once for each. Same seed, same tasks: training tasks are drawn from the first child of the seed's
 * sequence (NumPy's {@code SeedSequence(seed).spawn(3)[0]}), test tasks from the second, tasks for
 * extrapolation from the third, each in the order of the calls. No task is drawn twice.
 */
public final class BenchmarkBuilder {

  private static final int PATIENCE = 1000; // draws for each task that is asked for

  private final String name;
  private final long seed;
  private final List<TaskDistribution> trained = new ArrayList<>();
  private final Set<Task> taken = new HashSet<>();
  private final Side train;
  private final Side test;
  private final Side extrapolation;

  private BenchmarkBuilder(String name, long seed) {
    SeedSequence root = SeedSequence.of(seed);
    this.name = name;
    this.seed = seed;
    train = new Side("train", Generator.of(root.child(0)));
    test = new Side("test", Generator.of(root.child(1)));
    extrapolation = new Side("extrapolation", Generator.of(root.child(2)));
  }

  /**
   * Begins a benchmark.
   *
   * @param name such as {@code ML1}
   * @param seed at least 0
   */
  public static BenchmarkBuilder named(String name, long seed) {
    return new BenchmarkBuilder(name, seed);
  }

  /**
   * Draws tasks to train on.
   *
   * @param count how many, at least 1
   * @throws IllegalArgumentException if the distribution has too few tasks, or its environment is
   *     already in this set
   */
  public BenchmarkBuilder train(TaskDistribution tasks, int count) {
    train.draw(tasks, count, false);
    trained.add(tasks);
    return this;
  }

  /**
   * Draws tasks to test on, which are not among those to train on.
   *
   * @param count how many, at least 1
   * @throws IllegalArgumentException as for {@link #train}
   */
  public BenchmarkBuilder test(TaskDistribution tasks, int count) {
    test.draw(tasks, count, false);
    return this;
  }

  /**
   * Draws tasks to test on that no distribution of {@link #train} could have given; those of the
   * distribution that it could are passed over. To be called after {@link #train}.
   *
   * @param count how many, at least 1
   * @throws IllegalArgumentException as for {@link #train}
   */
  public BenchmarkBuilder extrapolation(TaskDistribution tasks, int count) {
    extrapolation.draw(tasks, count, true);
    return this;
  }

  /**
   * Returns the benchmark.
   *
   * @throws IllegalStateException if it has no tasks to train on
   */
  public Benchmark build() {
    if (trained.isEmpty()) {
      throw new IllegalStateException(name + ": expected tasks to train on, got none; call train");
    }
    return new Benchmark(name, seed, train.set(), test.set(), extrapolation.set());
  }

  /** One of the sets while it grows. */
  private final class Side {

    private final String side;
    private final Generator random;
    private final List<String> envs = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    Side(String side, Generator random) {
      this.side = side;
      this.random = random;
    }

    TaskSet set() {
      return new TaskSet(envs, tasks);
    }

    void draw(TaskDistribution distribution, int count, boolean beyondTraining) {
      if (count < 1) {
        throw new IllegalArgumentException(label() + ": expected at least 1 task, got " + count);
      }
      if (envs.contains(distribution.env())) {
        throw new IllegalArgumentException(
            label() + ": expected each environment once, got " + distribution.env() + " again");
      }
      envs.add(distribution.env());
      int wanted = tasks.size() + count;
      for (long i = 0; i < (long) PATIENCE * count && tasks.size() < wanted; i++) {
        Task task = distribution.sample(random);
        boolean fits = !beyondTraining || trained.stream().noneMatch(t -> t.contains(task));
        if (fits && taken.add(task)) {
          tasks.add(task);
        }
      }
      if (tasks.size() < wanted) {
        throw tooFew(distribution, count, count - (wanted - tasks.size()), beyondTraining);
      }
    }

    private IllegalArgumentException tooFew(
        TaskDistribution distribution, int count, int found, boolean beyondTraining) {
      return new IllegalArgumentException(
          String.format(
              "%s: expected %d tasks of %s that are not drawn yet%s, found %d; ask for fewer or"
                  + " widen the distribution",
              label(),
              count,
              distribution.env(),
              beyondTraining ? " and that training cannot draw" : "",
              found));
    }

    private String label() {
      return name + "." + side;
    }
  }
}
