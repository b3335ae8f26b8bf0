package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.manipulation.physics.WorldProbe;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/**
 * Episodes of one task under {@link HostileActions}, each ended by 2 seconds with open jaws in
 * which all may come to rest; and what was seen in them.
 */
final class HostileEpisodes {

  /** What an object may be deeper in another at rest than it was placed. */
  static final double DEEPEST = 0.005; // m

  private static final List<HostileActions> WAYS = List.of(HostileActions.values());
  private static final int STEPS = 500; // in an episode
  private static final int REST = 160; // of them, 2 s
  private static final double FLOOR = -0.913; // m
  private static final double LANDING = 0.011; // m; way of a fall from the table in a physics step
  private static final double[] UP_AND_OPEN = {0, 0, 1, -1};

  private final WatchedTask task;
  private final ManipulationEnv env;
  private final double[] observation = new double[39];
  private final double[] action = new double[4];
  private final Outcome outcome;
  private final List<String> faults = new ArrayList<>();

  private int episodes;
  private double placedDepth;
  private double fastest;
  private double deepestObject;
  private double deepestRobot;
  private double lowest = Double.POSITIVE_INFINITY;

  HostileEpisodes(String id) {
    task = new WatchedTask(ManipulationTasks.create(id));
    env = new ManipulationEnv(() -> task);
    outcome = env.newOutcome();
  }

  /**
   * Runs at least so many steps, the ways of acting in turn.
   *
   * @param first number of the first episode, which its way and its seed come from
   */
  void run(int first, int steps) {
    for (int i = first; episodes * STEPS < steps; i++) {
      HostileActions way = WAYS.get(i % WAYS.size());
      String name = env.spec().id() + ", " + way + ", seed " + i;
      try {
        episode(way, Generator.seeded(i), name);
      } catch (RuntimeException thrown) {
        faults.add(name + ": " + thrown);
      }
      episodes++;
    }
  }

  private void episode(HostileActions way, Generator random, String name) {
    env.reset(ResetOptions.seed(random.integers(1000)), observation, 0);
    for (int step = 0; step < STEPS; step++) {
      if (step < STEPS - REST) {
        way.act(step, observation, random, action);
      } else {
        System.arraycopy(UP_AND_OPEN, 0, action, 0, 4);
      }
      env.step(action, 0, observation, 0, outcome);
      check(name + ", step " + step);
      if (step == 0) {
        placedDepth = task.probe().objectDepth(); // the original sinks one plug into its wall
      }
    }
    checkRest(name);
  }

  private void check(String when) {
    double sum = outcome.reward;
    for (double number : observation) {
      sum += number;
    }
    WorldProbe probe = task.probe();
    fastest = Math.max(fastest, probe.fastest());
    lowest = Math.min(lowest, probe.lowest());
    blame(!Double.isFinite(sum), when + ": something observed is not finite");
    blame(probe.lowest() < FLOOR - LANDING, when + ": an object is below the floor");
    blame(probe.anyInsideTheTable(), when + ": an object is inside the table");
  }

  private void checkRest(String when) {
    blame(task.probe().lowest() < FLOOR, when + ": at rest an object is below the floor");
    double depth = task.probe().objectDepth();
    deepestObject = Math.max(deepestObject, depth);
    deepestRobot = Math.max(deepestRobot, task.probe().robotDepth());
    blame(
        depth > placedDepth + DEEPEST,
        when + ": at rest an object is " + Math.round(1000 * depth) + " mm deep in another");
  }

  private void blame(boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  String id() {
    return env.spec().id();
  }

  int steps() {
    return episodes * STEPS;
  }

  /** Returns what went wrong, a sentence each. */
  List<String> faults() {
    return faults;
  }

  double fastest() {
    return fastest;
  }

  /** Returns how deep two objects were in each other at rest, metres. */
  double deepestObject() {
    return deepestObject;
  }

  /** Returns how deep the robot was in an object at rest, pulled by its mocap point, metres. */
  double deepestRobot() {
    return deepestRobot;
  }

  double lowest() {
    return lowest;
  }
}
