package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.metaworld4j.classic.CartPole;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.MultiBinary;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.space.Space;

class HandControllerTest {

  private final Hand hand = new Hand();

  private double[] act(Space<?> actions) {
    double[] action = new double[actions.packedSize()];
    new HandController(actions, hand).act(frame(), action);
    return action;
  }

  private static Frame frame() {
    try (InPlaceEnv<?, ?> env = new CartPole()) {
      Simulation run = Simulation.of(env, Controllers.still(), Settings.USUAL);
      return run.tape().frame();
    }
  }

  @Test
  void aGrippersHandIsPushedAndItsJawsStayAsTheyAre() {
    Box gripper = Box.of(-1, 1, 4, Precision.FLOAT32);
    hand.push(0.5, -1, 0.25);
    assertThat(act(gripper)).containsExactly(0.5, -1, 0.25, -1);
    hand.closeJaws(true);
    hand.release();
    assertThat(act(gripper)).containsExactly(0, 0, 0, 1);
    assertThat(hand.jawsClosed()).isTrue();
  }

  @Test
  void aPushGoesFromIdleToTheBounds() {
    hand.push(-1, 0.5, 0);
    assertThat(act(new Box(new double[] {-2, 0}, new double[] {2, 4}))).containsExactly(-2, 2);
    Box unbounded =
        Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, Precision.FLOAT64);
    assertThat(act(unbounded)).containsExactly(-1);
  }

  @Test
  void threeChoicesAreLeftNothingRight() {
    Discrete three = new Discrete(3);
    assertThat(act(three)).containsExactly(1);
    hand.push(-0.1, 0, 0);
    assertThat(act(three)).containsExactly(0);
    hand.push(1, 0, 0);
    assertThat(act(three)).containsExactly(2);
  }

  @Test
  void aNumberIsChosenWhileItIsHeld() {
    Discrete arms = new Discrete(5, 10);
    hand.choose(3);
    assertThat(act(arms)).containsExactly(13);
    hand.choose(9);
    assertThat(act(arms)).as("the last there is").containsExactly(14);
    hand.release();
    assertThat(act(arms)).containsExactly(12);
  }

  @Test
  void withTwoChoicesTheHandKeepsToTheLast() {
    try (Simulation run = Simulation.of(new CartPole(), Controllers.hand(hand), Settings.USUAL)) {
      hand.push(1, 0, 0);
      run.forward();
      hand.release();
      run.forward();
      assertThat(run.tape().frame().action()).containsExactly(1);
    }
  }

  @Test
  void impossiblePushesAndActionsAreRefused() {
    assertThatThrownBy(() -> hand.push(0, 1.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("y: expected -1..1, got 1.5");
    assertThatThrownBy(() -> new HandController(new MultiBinary(3), hand))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("hand: expected actions of a box or a choice, got");
  }
}
