package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * The arrays of yes and no, as numbers 1 and 0. Members are plain vectors in row order.
 *
 * @param shape lengths of the axes, each at least 1; copied
 */
public record MultiBinary(int... shape) implements Space<boolean[]> {

  private static final int DRAWS_A_WORD = 4; // of 8 bits each, of which the highest decides

  /** Copies the shape; refuses an axis of length 0. */
  public MultiBinary {
    shape = Shape.checked(shape, 1);
  }

  /** Returns a copy. */
  @Override
  public int[] shape() {
    return shape.clone();
  }

  /** Returns how many entries the arrays have. */
  public int size() {
    return Shape.size(shape);
  }

  @Override
  public boolean[] sample(Streams streams, Mask mask) {
    if (mask instanceof Mask.Allow allow) {
      return forced(MaskedChoice.flags(allow, size(), 2), streams.own());
    }
    if (mask != Mask.any()) {
      return weighed(MaskedChoice.probabilities(mask, size()), streams.own());
    }
    double[] packed = new double[size()];
    sample(streams.own(), packed, 0);
    return unpack(packed, 0);
  }

  private boolean[] forced(int[] flags, Generator random) {
    boolean[] member = sample(random);
    for (int i = 0; i < member.length; i++) {
      member[i] = flags[i] == 2 ? member[i] : flags[i] == 1;
    }
    return member;
  }

  private static boolean[] weighed(double[] probabilities, Generator random) {
    boolean[] member = new boolean[probabilities.length];
    for (int i = 0; i < member.length; i++) {
      if (!(probabilities[i] >= 0 && probabilities[i] <= 1)) {
        throw new IllegalArgumentException(
            "probabilities[" + i + "]: expected 0..1, got " + probabilities[i]);
      }
    }
    for (int i = 0; i < member.length; i++) {
      member[i] = random.random() <= probabilities[i];
    }
    return member;
  }

  /** Draws each entry from 8 bits of the stream, as NumPy draws its type int8; creates nothing. */
  @Override
  public void sample(Generator random, double[] out, int offset) {
    int word = 0;
    int size = size();
    for (int i = 0; i < size; i++) {
      word = i % DRAWS_A_WORD == 0 ? random.next32() : word >>> 8;
      out[offset + i] = word >>> 7 & 1;
    }
  }

  /** Returns whether a value is a {@code boolean[]} of the right size. */
  @Override
  public boolean contains(Object value) {
    return value instanceof boolean[] entries && entries.length == size();
  }

  @Override
  public boolean[] zero() {
    return new boolean[size()];
  }

  @Override
  public int packedSize() {
    return size();
  }

  @Override
  public void pack(boolean[] value, double[] out, int offset) {
    if (value.length != size()) {
      throw new IllegalArgumentException(
          "vector: expected " + size() + " entries, got " + value.length);
    }
    for (int i = 0; i < value.length; i++) {
      out[offset + i] = value[i] ? 1 : 0;
    }
  }

  @Override
  public boolean[] unpack(double[] values, int offset) {
    boolean[] value = new boolean[size()];
    for (int i = 0; i < value.length; i++) {
      value[i] = values[offset + i] != 0;
    }
    return value;
  }

  @Override
  public void checkAction(double[] action, int offset) {
    int size = size();
    Actions.requireRoom(action, offset, size);
    for (int i = 0; i < size; i++) {
      double number = action[offset + i];
      if (number != 0 && number != 1) {
        throw new IllegalArgumentException("action[" + i + "]: expected 0 or 1, got " + number);
      }
    }
  }

  @Override
  public boolean isFlattenable() {
    return true;
  }

  @Override
  public int flatDim() {
    return size();
  }

  @Override
  public void flatten(boolean[] value, double[] out, int offset) {
    pack(value, out, offset);
  }

  @Override
  public boolean[] unflatten(double[] flat, int offset) {
    return unpack(flat, offset);
  }

  @Override
  public Box flatSpace() {
    return Box.of(0, 1, Precision.INT8, size());
  }

  @Override
  public Box batch(int count) {
    return Box.of(0, 1, Precision.INT8, Shape.batched(count, shape));
  }

  @Override
  public double[] concatenate(List<? extends boolean[]> members) {
    double[] all = new double[members.size() * size()];
    for (int i = 0; i < members.size(); i++) {
      pack(members.get(i), all, i * size());
    }
    return all;
  }

  @Override
  public List<boolean[]> iterate(Object batch) {
    double[] all = (double[]) batch;
    return IntStream.range(0, all.length / size()).mapToObj(i -> unpack(all, i * size())).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MultiBinary entries && Arrays.equals(shape, entries.shape);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shape);
  }

  /** Returns Gymnasium's text, such as {@code MultiBinary(5)} or {@code MultiBinary((2, 3))}. */
  @Override
  public String toString() {
    return "MultiBinary(" + (shape.length == 1 ? "" + shape[0] : Shape.text(shape)) + ")";
  }
}
