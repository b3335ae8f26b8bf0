package org.metaworld4j.agents.nn;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Derivatives by central differences of fourth order, to compare exact ones with. */
public final class FiniteDifferences {

  private static final double STEP = 1e-3;

  private FiniteDifferences() {}

  /** Returns the gradient of a function of a DOUBLE vector. */
  public static INDArray gradient(ToDoubleFunction<INDArray> f, INDArray at) {
    INDArray gradient = at.like();
    for (int i = 0; i < at.length(); i++) {
      INDArray axis = at.like();
      axis.putScalar(i, 1);
      gradient.putScalar(i, alongLine(f, at, axis));
    }
    return gradient;
  }

  /** Returns the derivative of a function along a direction. */
  public static double alongLine(ToDoubleFunction<INDArray> f, INDArray at, INDArray direction) {
    double near =
        f.applyAsDouble(moved(at, direction, STEP)) - f.applyAsDouble(moved(at, direction, -STEP));
    double far =
        f.applyAsDouble(moved(at, direction, 2 * STEP))
            - f.applyAsDouble(moved(at, direction, -2 * STEP));
    return (8 * near - far) / (12 * STEP);
  }

  /** Returns the derivative along a direction of a function that has vectors as values. */
  public static INDArray ofVectors(
      java.util.function.UnaryOperator<INDArray> f, INDArray at, INDArray direction) {
    INDArray near =
        f.apply(moved(at, direction, STEP)).dup().sub(f.apply(moved(at, direction, -STEP)));
    INDArray far =
        f.apply(moved(at, direction, 2 * STEP)).dup().sub(f.apply(moved(at, direction, -2 * STEP)));
    return near.mul(8).sub(far).div(12 * STEP);
  }

  /** Returns |actual - expected| / |expected|. */
  public static double relativeError(INDArray actual, INDArray expected) {
    return actual.sub(expected).norm2Number().doubleValue() / expected.norm2Number().doubleValue();
  }

  /** Returns a DOUBLE vector of normal numbers. */
  public static INDArray normal(int length, SplittableRandom random) {
    INDArray vector = Nd4j.zeros(DataType.DOUBLE, 1, length);
    for (int i = 0; i < length; i++) {
      vector.putScalar(i, random.nextGaussian());
    }
    return vector;
  }

  /** Returns a DOUBLE matrix of normal numbers. */
  public static Matrix normal(int rows, int columns, SplittableRandom random) {
    Matrix matrix = Matrix.zeros(DataType.DOUBLE, rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        matrix.set(i, j, random.nextGaussian());
      }
    }
    return matrix;
  }

  /** Returns what a routine writes into a fresh vector. */
  public static INDArray written(INDArray like, Consumer<INDArray> routine) {
    INDArray out = like.like();
    routine.accept(out);
    return out;
  }

  private static INDArray moved(INDArray at, INDArray direction, double by) {
    return at.add(direction.mul(by));
  }
}
