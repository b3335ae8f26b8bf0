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
 * <p>A policy that pushes and grips costs the physics more than random actions do. So the
 * environments are timed under both: random actions, and those that the learner took.
 *
 * @param config what is trained
 * @param threads at least 1
 * @param seconds how long each of the four is timed, above 0; warming up takes half of that
 */
public record LearningMeasurement(RunConfig config, int threads, double seconds) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(); // HotSpot's
  private static final int HORIZON = 500; // steps, as an environment's own limit
  private static final int SCRIPTS = 100; // episodes with the learner's actions

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
   * @param random the environments alone, under random actions that were drawn beforehand
   * @param raw the environments alone, under actions that the learner's policy took beforehand
   * @param acting with actions of the policy, and recorded
   * @param learning with improvements of the learner, in its own episodes
   */
  public record Paces(Pace random, Pace raw, Pace acting, Pace learning) {

    /** Returns which part of the environments' speed under random actions is left. */
    public double ofRandom() {
      return learning.stepsPerSecond() / random.stepsPerSecond();
    }

    /** Returns which part of the environments' speed under the learner's actions is left. */
    public double ofRaw() {
      return learning.stepsPerSecond() / raw.stepsPerSecond();
    }
  }

  /** Measures. */
  public Paces measure() {
    TaskSet tasks = config.tasks().train();
    try (Learner learner = config.newLearner(threads)) {
      Pace random = random(tasks.envs());
      Pace learning = learning(learner);
      List<Task> interleaved = interleaved(tasks);
      Pace raw = raw(record(learner, interleaved));
      return new Paces(random, raw, acting(learner, interleaved), learning);
    }
  }

  private Pace random(List<String> envs) {
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

  /** Notes down the actions of an episode of each of the first tasks. */
  private List<Script> record(Learner learner, List<Task> tasks) {
    try (Seat seat = seat(learner)) {
      List<Script> scripts = new ArrayList<>();
      for (int i = 0; i < Math.min(SCRIPTS, tasks.size()); i++) {
        scripts.add(Script.of(tasks.get(i), new Streams(i), seat.act(tasks.get(i), i)));
      }
      return scripts;
    }
  }

  private Pace raw(List<Script> scripts) {
    try (Workers<Sampler> workers = new Workers<>(threads, () -> new Sampler(config.source()))) {
      return pace(
          end ->
              episodes(
                  workers,
                  end,
                  (sampler, number) ->
                      scripts.get((int) (number % scripts.size())).replay(sampler).steps()));
    }
  }

  private Pace acting(Learner learner, List<Task> tasks) {
    try (Workers<Seat> workers = new Workers<>(threads, () -> seat(learner))) {
      return pace(
          end ->
              episodes(
                  workers,
                  end,
                  (seat, number) ->
                      seat.act(tasks.get((int) (number % tasks.size())), number).steps()));
    }
  }

  private Seat seat(Learner learner) {
    return new Seat(learner.agent(), new Sampler(config.source()));
  }

  /** Runs numbered episodes until a moment and returns how many steps all of them had. */
  private <S extends AutoCloseable> long episodes(Workers<S> workers, long end, Play<S> play) {
    AtomicLong steps = new AtomicLong();
    AtomicLong number = new AtomicLong();
    workers.run(
        threads,
        (i, seat) -> {
          while (System.nanoTime() < end) {
            steps.addAndGet(play.episode(seat, number.getAndIncrement()));
          }
        });
    return steps.get();
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

  /** Runs an episode and returns its length. */
  @FunctionalInterface
  private interface Play<S> {
    int episode(S seat, long number);
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

    /** Records an episode. */
    Rollouts act(Task task, long number) {
      EpisodeRunner runner = sampler.runner(task.env());
      Rollouts rollouts =
          new Rollouts(
              1,
              Math.min(HORIZON, agent.horizon()),
              runner.env().observationSize(),
              runner.env().actionSize(),
              DataType.FLOAT);
      sampler.collect(task, agent.explorer(), 1, new Streams(number), rollouts);
      return rollouts;
    }

    @Override
    public void close() {
      agent.close();
      sampler.close();
    }
  }
}
