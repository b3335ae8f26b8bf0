package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;

/**
 * Walks through a few states whose transitions and rewards are random tables.
 *
 * <p>Observation: one number for each state (option {@code states}, usually 10), 1 for the present
 * state, else 0. Actions: indices (option {@code actions}, usually 5). Reward: normal, around the
 * mean of the state that was left and the action, with standard deviation 1. Every episode starts
 * in state 0. Never terminates; truncated after 10 steps. No reset options.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} holds the tables, {@link
 * TabularMdpParameters}; without one every transition is as likely as the next and every mean 1.
 *
 * <p>Source: Duan et al. (2016), "RL^2: fast reinforcement learning via slow reinforcement
 * learning", section 3.2, after Osband, Russo and Van Roy (2013), "(More) efficient reinforcement
 * learning via posterior sampling".
 */
public final class TabularMdp extends ClassicEnv<Integer, TabularMdpParameters> {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "TabularMdp-v0",
              "Find good actions in a small world of random transitions and rewards.",
              OptionalInt.of(10),
              OptionalDouble.empty())
          .options("states", "actions");

  static final int STATES = 10;
  static final int ACTIONS = 5;

  private final int states;
  private int state;

  /** Makes the environment of 10 states and 5 actions. */
  public TabularMdp() {
    this(STATES, ACTIONS);
  }

  /**
   * Makes an environment.
   *
   * @param states how many, at least 1
   * @param actions how many, at least 1
   */
  public TabularMdp(int states, int actions) {
    super(
        SPEC,
        Box.of(0, 1, atLeastOne("states", states), Precision.FLOAT32),
        new Discrete(atLeastOne("actions", actions)),
        TabularMdpParameters.tasks(states, actions),
        StartBox.EMPTY);
    this.states = states;
  }

  private static int atLeastOne(String name, int value) {
    Check.atLeast(name, value, 1);
    return value;
  }

  @Override
  public Scene scene() {
    return TabularMdpView.scene(states);
  }

  @Override
  public void poses(double[] out, int offset) {
    TabularMdpView.poses(states, state, out, offset);
  }

  @Override
  public double stepSeconds() {
    return 0.25;
  }

  @Override
  void begin(StartBox starts, Generator random) {
    state = 0;
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    int choice = (int) action[offset];
    outcome.reward = random.normal(parameters().mean(state, choice), 1);
    outcome.terminated = false;
    state = parameters().next(state, choice, random);
  }

  @Override
  void observe(double[] observation, int offset) {
    Arrays.fill(observation, offset, offset + states, 0);
    observation[offset + state] = 1;
  }
}
