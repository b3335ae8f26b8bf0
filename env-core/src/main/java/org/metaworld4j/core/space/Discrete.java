package org.metaworld4j.core.space;

import org.metaworld4j.core.random.Generator;

/** The numbers 0 to n - 1 (stub). */
public record Discrete(int n) implements Space<Integer> {
  @Override
  public Integer sample(Generator random) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean contains(Integer value) {
    return value >= 0 && value < n;
  }

  @Override
  public int flatSize() {
    return 1;
  }

  @Override
  public void flatten(Integer value, double[] out, int offset) {
    out[offset] = value;
  }

  @Override
  public Integer unflatten(double[] values, int offset) {
    return (int) values[offset];
  }
}
