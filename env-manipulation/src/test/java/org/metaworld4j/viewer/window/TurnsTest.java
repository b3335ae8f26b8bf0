package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final double A_CELL = 0.003; // s that drawing a cell takes in these tests

  @Test
  void everyCellGetsItsTurn() {
    Turns turns = new Turns(50);
    Set<Integer> drawn = new HashSet<>();
    for (int picture = 0; picture < 60; picture++) {
      int first = turns.begin(turns.atOnce() * A_CELL);
      for (int i = 0; i < turns.atOnce(); i++) {
        drawn.add((first + i) % 50);
      }
    }
    assertThat(drawn).hasSize(50);
  }

  @Test
  void drawsAsManyAtOnceAsThereIsTimeFor() {
    Turns turns = new Turns(50);
    for (int picture = 0; picture < 100; picture++) {
      turns.begin(turns.atOnce() * A_CELL);
    }
    assertThat(turns.atOnce() * A_CELL).isBetween(0.024, 0.039);
  }

  @Test
  void drawsOneAtLeastHoweverSlowItIs() {
    Turns turns = new Turns(10);
    turns.begin(0.01);
    turns.begin(2);
    assertThat(turns.atOnce()).isEqualTo(1);
  }

  @Test
  void drawsAllWhereThatIsNoEffort() {
    Turns turns = new Turns(10);
    for (int picture = 0; picture < 20; picture++) {
      turns.begin(0.01);
    }
    assertThat(turns.atOnce()).isEqualTo(10);
  }
}
