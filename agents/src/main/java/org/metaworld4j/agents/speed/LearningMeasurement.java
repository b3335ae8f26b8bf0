package org.metaworld4j.agents.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(); // HotSpot's
  private static final int HORIZON = 500; // steps, as an environment's own limit

  /** Checks the numbers. */
  public LearningMeasurement {
    Check.atLeast("threads", threads, 1);
    Check.above("seconds", seconds, 0);
  }

  /**
   * How fast steps are taken.
   *
   * @param stepsPerSecond control steps per second of all threads together
   * @param cpuPerStep processor time of a step in microseconds, over all threads; the figure to
   *     look at where other programs share the processor
   */
  public record Pace(double stepsPerSecond, double cpuPerStep) {}

  /**
   * What was measured.
   *
   * @param raw under random actions that were drawn beforehand
   * @param acting with actions of the policy, and recorded
   * @param learning with improvements of the learner, in its own episodes
   */
  public record Paces(Pace raw, Pace acting, Pace learning) {

    /** Returns which part of the raw speed is left. */
    public double efficiency() {
      return learning.stepsPerSecond() / raw.stepsPerSecond();
    }
  }

  /** Measures. */
  public Paces measure() {
    TaskSet tasks = config.tasks().train();
    try (Learner learner = config.newLearner(threads)) {
      return new Paces(raw(tasks.envs()), acting(learner, interleaved(tasks)), learning(learner));
    }
  }

  private Pace raw(List<String> envs) {
    try (Workers<RandomSeat> workers = new Workers<>(threads, RandomSeat::new)) {
      return pace(
          end -> {
            AtomicLong stretches = new AtomicLong();
            workers.run(
                threads,
                (i, seat) -> {
                  while (System.nanoTime() < end) {
                    seat.act(envs.get((int) (stretches.getAndIncrement() % envs.size())));
                  }
                });
            return stretches.get() * HORIZON;
          });
    }
  }

  private Pace acting(Learner learner, List<Task> tasks) {
    try (Workers<Seat> workers =
        new Workers<>(threads, () -> new Seat(learner.agent(), new Sampler(config.source())))) {
      return pace(
          end -> {
            AtomicLong steps = new AtomicLong();
            AtomicLong episodes = new AtomicLong();
            workers.run(
                threads,
                (i, seat) -> {
                  while (System.nanoTime() < end) {
                    long number = episodes.getAndIncrement();
                    Task task = tasks.get((int) (number % tasks.size()));
                    steps.addAndGet(seat.act(task, number));
                  }
                });
            return steps.get();
          });
    }
  }

  private Pace learning(Learner learner) {
    return pace(
        end -> {
          long before = learner.environmentSteps();
          do {
            learner.improve();
          } while (System.nanoTime() < end);
          return learner.environmentSteps() - before;
        });
  }

  /**
   * Warms up, then times.
   *
   * @param work what is timed
   */
  private Pace pace(Work work) {
    work.run(System.nanoTime() + (long) (seconds / 2 * 1e9));
    long begin = System.nanoTime();
    long beginCpu = SYSTEM.getProcessCpuTime();
    double steps = work.run(begin + (long) (seconds * 1e9));
    double cpu = (SYSTEM.getProcessCpuTime() - beginCpu) / 1e3;
    return new Pace(steps / ((System.nanoTime() - begin) / 1e9), cpu / steps);
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

  /** Steps environments until a moment of {@link System#nanoTime} and returns how many it took. */
  @FunctionalInterface
  private interface Work {
    long run(long end);
  }

  /** One thread's environments under random actions. */
  private static final class RandomSeat implements AutoCloseable {
    private final Map<String, RandomEpisodes> episodes = new HashMap<>();

    /** Takes as many steps as an episode has. */
    void act(String env) {
      RandomEpisodes own = episodes.computeIfAbsent(env, id -> new RandomEpisodes(id, 1));
      for (int i = 0; i < HORIZON; i++) {
        if (!own.step()) {
          own.nextTask();
          own.begin();
        }
      }
    }

    @Override
    public void close() {
      episodes.values().forEach(RandomEpisodes::close);
    }
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
