package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.classic.CartPole;

class TimeTravelTest {

  private static final Settings SETTINGS = Settings.USUAL.withSeed(3);

  private static Simulation cartPole(Controller.Source source) {
    return Simulation.of(new CartPole(), source, SETTINGS);
  }

  private static void advance(Track track, int steps) {
    for (int i = 0; i < steps; i++) {
      track.forward();
    }
  }

  private static List<Frame> frames(Tape tape) {
    List<Frame> frames = new ArrayList<>();
    for (int i = tape.first(); i <= tape.last(); i++) {
      frames.add(tape.frame(i));
    }
    return frames;
  }

  @Test
  void goingBackAndOnWithTheSameControllerIsTheSameToTheLastBit() {
    try (Simulation simulation = cartPole(Controllers.random(7))) {
      advance(simulation, 200);
      List<Frame> first = frames(simulation.tape());
      simulation.moveTo(100);
      simulation.branch();
      advance(simulation, 100);

      assertThat(simulation.tape().head()).isEqualTo(200);
      assertThat(simulation.tape().branches()).hasSize(1);
      assertThat(frames(simulation.tape())).hasSameSizeAs(first);
    }
  }

  @Test
  void anotherActionBeginsABranchAndLeavesTheTrunkAsItWas() {
    try (Simulation simulation = cartPole(Controllers.random(7))) {
      advance(simulation, 60);
      List<Frame> trunk = frames(simulation.tape());
      simulation.moveTo(10);
      simulation.control(Controllers.random(8));
      advance(simulation, 30);

      assertThat(simulation.tape().branches()).hasSize(2);
      assertThat(simulation.tape().branch()).isEqualTo(1);
      simulation.show(0);
      assertThat(frames(simulation.tape())).containsExactlyElementsOf(trunk);
    }
  }
}
