package org.metaworld4j.agents.meta;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Two vectors of the same length P as one of length 2 P. */
public final class Pair {

  private Pair() {}

  /** Returns both, one after the other. */
  public static INDArray join(INDArray first, INDArray second) {
    return Nd4j.concat(1, first, second);
  }

  /** Returns a copy of the first half. */
  public static INDArray first(INDArray pair) {
    return part(pair, 0, pair.length() / 2);
  }

  /** Returns a copy of the second half. */
  public static INDArray second(INDArray pair) {
    return part(pair, pair.length() / 2, pair.length());
  }

  private static INDArray part(INDArray pair, long begin, long end) {
    return pair.get(NDArrayIndex.point(0), NDArrayIndex.interval(begin, end))
        .dup()
        .reshape(1, end - begin);
  }
}
