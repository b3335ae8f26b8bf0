package org.metaworld4j.agents.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.sampling.EpisodeRunner;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Times the environments of a run by themselves, with a policy that acts in them and episodes that
 * are recorded, and with everything that learning takes.
 *
 * @param config what is trained
 * @param threads at least 1
 * @param seconds how long each of the three is timed, above 0; warming up takes half of that
 */
public record LearningMeasurement(RunConfig config, int threads, double seconds) {

  private static final int HORIZON = 500; // steps, as an environment's own limit

  /** Checks the numbers. */
  public LearningMeasurement {
    Check.atLeast("threads", threads, 1);
    Check.above("seconds", seconds, 0);
  }

  /**
   * Control steps per second of all threads together.
   *
   * @param raw under random actions that were drawn beforehand
   * @param acting with actions of the policy, and recorded
   * @param learning with improvements of the learner, in its own episodes
   */
  public record Speeds(double raw, double acting, double learning) {

    /** Returns which part of the raw speed is left. */
    public double efficiency() {
      return learning / raw;
    }
  }

  /** Measures. */
  public Speeds measure() {
    TaskSet tasks = config.tasks().train();
    double raw = raw(tasks.envs());
    try (Learner learner = config.newLearner(threads)) {
      return new Speeds(raw, acting(learner, interleaved(tasks)), learning(learner));
    }
  }

  /** Returns the harmonic mean over the environments, each of which gets as many steps. */
  private double raw(List<String> envs) {
    SpeedMeasurement each = new SpeedMeasurement(threads, seconds / envs.size());
    double sum = 0;
    for (String env : envs) {
      sum += 1 / each.measure(env).stepsPerSecond();
    }
    return envs.size() / sum;
  }

  private double acting(Learner learner, List<Task> tasks) {
    try (Workers<Seat> workers =
        new Workers<>(threads, () -> new Seat(learner.agent(), new Sampler(config.source())))) {
      act(workers, tasks, seconds / 2);
      return act(workers, tasks, seconds);
    }
  }

  private double act(Workers<Seat> workers, List<Task> tasks, double seconds) {
    AtomicLong steps = new AtomicLong();
    AtomicLong episodes = new AtomicLong();
    long begin = System.nanoTime();
    workers.run(
        threads,
        (i, seat) -> {
          while (System.nanoTime() - begin < seconds * 1e9) {
            long number = episodes.getAndIncrement();
            steps.addAndGet(seat.act(tasks.get((int) (number % tasks.size())), number));
          }
        });
    return rate(steps.get(), begin);
  }

  private double learning(Learner learner) {
    improve(learner, seconds / 2);
    return improve(learner, seconds);
  }

  private static double improve(Learner learner, double seconds) {
    long before = learner.environmentSteps();
    long begin = System.nanoTime();
    do {
      learner.improve();
    } while (System.nanoTime() - begin < seconds * 1e9);
    return rate(learner.environmentSteps() - before, begin);
  }

  private static double rate(long steps, long begin) {
    return steps / ((System.nanoTime() - begin) / 1e9);
  }

  /** Returns the first tasks of all environments, then the second ones, and so on. */
  private static List<Task> interleaved(TaskSet tasks) {
    List<List<Task>> byEnv = tasks.envs().stream().map(tasks::of).toList();
    List<Task> all = new ArrayList<>();
    for (int i = 0; all.size() < tasks.tasks().size(); i++) {
      for (List<Task> own : byEnv) {
        if (i < own.size()) {
          all.add(own.get(i));
        }
      }
    }
    return all;
  }

  /** One thread's agent and environments. */
  private record Seat(AdaptiveAgent agent, Sampler sampler) implements AutoCloseable {

    /** Records an episode and returns its length. */
    int act(Task task, long number) {
      EpisodeRunner runner = sampler.runner(task.env());
      Rollouts rollouts =
          new Rollouts(
              1,
              HORIZON,
              runner.env().observationSize(),
              runner.env().actionSize(),
              DataType.FLOAT);
      sampler.collect(task, agent.explorer(), 1, new Streams(number), rollouts);
      return rollouts.steps();
    }

    @Override
    public void close() {
      agent.close();
      sampler.close();
    }
  }
}
