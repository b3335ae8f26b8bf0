package org.metaworld4j.core.space;

import org.metaworld4j.core.random.Generator;

/** A product of intervals of numbers (stub). */
public record Box(double[] low, double[] high) implements Space<double[]> {
  @Override
  public double[] sample(Generator random) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean contains(double[] value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int flatSize() {
    return low.length;
  }

  @Override
  public void flatten(double[] value, double[] out, int offset) {
    System.arraycopy(value, 0, out, offset, value.length);
  }

  @Override
  public double[] unflatten(double[] values, int offset) {
    return java.util.Arrays.copyOfRange(values, offset, offset + low.length);
  }
}
