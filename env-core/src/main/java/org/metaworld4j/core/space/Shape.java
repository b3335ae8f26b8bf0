package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lengths of an array's axes, outermost first; its numbers stand in row order. */
final class Shape {

  private Shape() {}

  /** Returns how many numbers there are; 1 if there is no axis. */
  static int size(int[] shape) {
    int size = 1;
    for (int length : shape) {
      size = Math.multiplyExact(size, length);
    }
    return size;
  }

  /** Refuses axes shorter than {@code least}. */
  static int[] checked(int[] shape, int least) {
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] < least) {
        throw new IllegalArgumentException(
            "shape[" + i + "]: expected at least " + least + ", got " + shape[i]);
      }
    }
    return shape.clone();
  }

  /** Returns the shape of several such arrays in a row. */
  static int[] batched(int count, int[] shape) {
    if (count < 1) {
      throw new IllegalArgumentException("count: expected at least 1, got " + count);
    }
    int[] batched = new int[shape.length + 1];
    batched[0] = count;
    System.arraycopy(shape, 0, batched, 1, shape.length);
    return batched;
  }

  /** Returns Python's text, such as {@code (3,)}. */
  static String text(int[] shape) {
    String sizes = Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    return "(" + sizes + (shape.length == 1 ? ",)" : ")");
  }
}
