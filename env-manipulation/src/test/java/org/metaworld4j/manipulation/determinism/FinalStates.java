package org.metaworld4j.manipulation.determinism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.EnvSnapshot;
import org.metaworld4j.manipulation.ManipulationEnv;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;

/**
 * The states that expert episodes end in, as hashes; also a program, so that other JVMs can be
 * asked for them.
 */
final class FinalStates {

  /** Ways to run an episode that must not matter. */
  enum Way {
    /** One environment after the other, on one thread. */
    ALONE,
    /** Four environments at once, each on a thread of its own. */
    FOUR_THREADS,
    /** The second half in another environment that was used before. */
    RESTORED
  }

  private FinalStates() {}

  /**
   * Prints a line with id and hash for each environment.
   *
   * @param arguments way, number of steps, ids
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    List<String> ids = List.of(arguments).subList(2, arguments.length);
    of(Way.valueOf(arguments[0]), Integer.parseInt(arguments[1]), ids)
        .forEach((id, hash) -> System.out.println(id + " " + Long.toHexString(hash)));
  }

  /** Returns the hash of each environment after some steps of its expert. */
  static Map<String, Long> of(Way way, int steps, List<String> ids)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(way == Way.FOUR_THREADS ? 4 : 1);
    try {
      Map<String, Future<Long>> running = new LinkedHashMap<>();
      for (String id : ids) {
        running.put(
            id, threads.submit(() -> way == Way.RESTORED ? halved(id, steps) : whole(id, steps)));
      }
      Map<String, Long> hashes = new LinkedHashMap<>();
      for (Map.Entry<String, Future<Long>> episode : running.entrySet()) {
        hashes.put(episode.getKey(), episode.getValue().get());
      }
      return hashes;
    } finally {
      threads.shutdownNow();
    }
  }

  private static long whole(String id, int steps) {
    try (ManipulationEnv env = ManipulationEnv.of(id)) {
      demonstrate(env, begin(env, 0), steps);
      return env.stateHash();
    }
  }

  private static long halved(String id, int steps) {
    try (ManipulationEnv first = ManipulationEnv.of(id);
        ManipulationEnv second = ManipulationEnv.of(id)) {
      demonstrate(second, begin(second, 1), steps / 4);
      double[] observation = begin(first, 0);
      demonstrate(first, observation, steps / 2);
      EnvSnapshot half = first.snapshot();
      second.restore(half);
      demonstrate(second, observation, steps - steps / 2);
      return second.stateHash();
    }
  }

  private static double[] begin(ManipulationEnv env, int goal) {
    env.setTask(MetaworldBenchmarks.draw("MT1", env.spec().id(), 42).train().tasks().get(goal));
    double[] observation = new double[env.observationSize()];
    env.reset(ResetOptions.none(), observation, 0);
    return observation;
  }

  private static void demonstrate(ManipulationEnv env, double[] observation, int steps) {
    double[] action = new double[env.actionSize()];
    Outcome outcome = env.newOutcome();
    for (int i = 0; i < steps; i++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
    }
  }
}
