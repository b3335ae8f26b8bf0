package org.metaworld4j.core.wrapper;

/** A function of vectors that writes its result into an array. */
@FunctionalInterface
public interface Transform {

  /**
   * Applies the function.
   *
   * @param in its argument; not to be changed or kept
   * @param out receives the result
   */
  void apply(double[] in, double[] out);
}
