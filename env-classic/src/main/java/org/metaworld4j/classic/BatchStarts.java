package org.metaworld4j.classic;

import org.metaworld4j.core.random.Generator;

/**
 * Draws the start states of a batch's environments from one generator: of those that begin, the
 * first number of all, then the second of all, and so on.
 */
final class BatchStarts {

  private final double[][] drawn; // (drawn numbers of a state, n)
  private StartBox box;
  private Generator random = Generator.unseeded();

  BatchStarts(StartBox usual, int count) {
    box = usual;
    drawn = new double[usual.size()][count];
  }

  /** Sets bounds and generator, which stay in force. */
  void prepare(StartBox starts, Generator generator) {
    box = starts;
    random = generator;
  }

  Generator random() {
    return random;
  }

  /** Returns how many numbers are drawn for a state. */
  int size() {
    return drawn.length;
  }

  /** Draws one of the numbers for the environments in a part of a list. */
  void draw(int number, int[] list, int from, int to) {
    for (int k = from; k < to; k++) {
      drawn[number][list[k]] = box.draw(number, random);
    }
  }

  /** Writes what was drawn for an environment into its state; the other numbers become 0. */
  void copy(int index, double[][] state) {
    for (int j = 0; j < state.length; j++) {
      state[j][index] = j < drawn.length ? drawn[j][index] : 0;
    }
  }
}
