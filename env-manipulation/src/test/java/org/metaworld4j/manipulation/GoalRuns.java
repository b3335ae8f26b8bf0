package org.metaworld4j.manipulation;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ObservationLayout;

/** Plays episodes on the goals of MT1, one a goal, as the original's were played. */
public final class GoalRuns {

  private final List<Task> goals;
  private final ManipulationEnv env;
  private final Outcome outcome;
  private final double[] observation = new double[ObservationLayout.SIZE];
  private final double[] action = new double[4];
  private double rewards;

  /** Decides what to do next. */
  private interface Policy {
    void act(double[] observation, double[] action);
  }

  /**
   * Draws the goals.
   *
   * @param id of the task
   * @param seed of the goals
   */
  public GoalRuns(String id, long seed) {
    goals = MetaworldBenchmarks.draw("MT1", id, seed).train().tasks();
    env = ManipulationEnv.of(id);
    outcome = env.newOutcome();
  }

  /** Lets the scripted expert do all goals, to the end of each episode. */
  public Successes experts() {
    int[] firsts = new int[goals.size()];
    rewards = 0;
    for (int goal = 0; goal < firsts.length; goal++) {
      firsts[goal] = play(goal, env::demonstrate, false);
    }
    return new Successes(rewards / firsts.length, firsts);
  }

  /** Lets the scripted expert do all goals, each until its success; there is no return then. */
  public Successes briefExperts() {
    int[] firsts = new int[goals.size()];
    Arrays.setAll(firsts, this::expertsFirst);
    return new Successes(Double.NaN, firsts);
  }

  /**
   * Acts at random, uniformly, on the first goals, to the end of each episode.
   *
   * @param count number of goals
   */
  public Successes random(int count) {
    int[] firsts = new int[count];
    rewards = 0;
    for (int goal = 0; goal < count; goal++) {
      Generator random = Generator.seeded(goal);
      firsts[goal] = play(goal, (seen, out) -> uniform(random, out), false);
    }
    return new Successes(rewards / count, firsts);
  }

  private static void uniform(Generator random, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = random.uniform(-1, 1);
    }
  }

  /** Returns the step, counted from 1, at which the expert first succeeds; 0 if it never does. */
  int expertsFirst(int goal) {
    return play(goal, env::demonstrate, true);
  }

  private int play(int goal, Policy policy, boolean untilSuccess) {
    env.setTask(goals.get(goal));
    env.reset(ResetOptions.none(), observation, 0);
    int first = 0;
    int step = 0;
    do {
      policy.act(observation, action);
      env.step(action, 0, observation, 0, outcome);
      rewards += outcome.reward;
      step++;
      first = first == 0 && outcome.info[0] == 1 ? step : first;
    } while (!outcome.truncated && !(untilSuccess && first > 0));
    return first;
  }
}
