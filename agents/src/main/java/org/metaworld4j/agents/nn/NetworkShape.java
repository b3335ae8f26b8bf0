package org.metaworld4j.agents.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Form of a fully connected network and of its flat parameter vector.
 *
 * <p>Layer l computes h_l = f(h_{l-1} W_l + b_l), the last layer without f. The vector holds W_1
 * (row-major, inputs by outputs), b_1, W_2, b_2 and so on; after the last bias stand parameters
 * that do not depend on the input, such as the log standard deviation of a policy. Letters: I
 * inputs, O outputs, E extras, P parameters.
 *
 * @param inputs I, at least 1
 * @param hidden widths of the hidden layers, each at least 1; may be empty
 * @param outputs O, at least 1
 * @param extras E, at least 0
 * @param activation f
 */
public record NetworkShape(
    int inputs, List<Integer> hidden, int outputs, int extras, Activation activation) {

  /** Copies the widths and checks all numbers. */
  public NetworkShape {
    hidden = List.copyOf(hidden);
    Check.atLeast("inputs", inputs, 1);
    hidden.forEach(width -> Check.atLeast("hidden", width, 1));
    Check.atLeast("outputs", outputs, 1);
    Check.atLeast("extras", extras, 0);
  }

  /** Returns the number of layers with weights, at least 1. */
  public int layers() {
    return hidden.size() + 1;
  }

  /** Returns the width after layer l; layer 0 is the input. */
  public int width(int layer) {
    if (layer == 0) {
      return inputs;
    }
    return layer <= hidden.size() ? hidden.get(layer - 1) : outputs;
  }

  /** Returns where W_l begins in the parameter vector; l from 1. */
  public int weights(int layer) {
    int offset = 0;
    for (int l = 1; l < layer; l++) {
      offset += (width(l - 1) + 1) * width(l);
    }
    return offset;
  }

  /** Returns where b_l begins in the parameter vector; l from 1. */
  public int bias(int layer) {
    return weights(layer) + width(layer - 1) * width(layer);
  }

  /** Returns where the extra parameters begin. */
  public int extra() {
    return weights(layers() + 1);
  }

  /** Returns P, the length of the parameter vector. */
  public int size() {
    return extra() + extras;
  }

  /** Returns a vector of P zeros. */
  public INDArray zeros(DataType type) {
    return Nd4j.zeros(type, 1, size());
  }

  /**
   * Draws first parameters: weights uniform after Glorot and Bengio (2010), everything else zero.
   *
   * @param outputScale factor on the weights of the last layer; small makes the first outputs small
   */
  public INDArray initialise(DataType type, SplittableRandom random, double outputScale) {
    return initialise(type, random, Initialiser.XAVIER_UNIFORM, outputScale);
  }

  /**
   * Draws first parameters: weights as an initialiser says, everything else zero.
   *
   * @param outputScale factor on the weights of the last layer; small makes the first outputs small
   */
  public INDArray initialise(
      DataType type, SplittableRandom random, Initialiser initialiser, double outputScale) {
    INDArray theta = zeros(type);
    for (int l = 1; l <= layers(); l++) {
      double[][] w = new double[width(l - 1)][width(l)];
      initialiser.draw(w, random);
      double scale = l == layers() ? outputScale : 1;
      for (int i = 0; i < w.length; i++) {
        for (int j = 0; j < w[i].length; j++) {
          theta.putScalar(weights(l) + i * w[i].length + j, scale * w[i][j]);
        }
      }
    }
    return theta;
  }

  /** Returns the names of the vector's parts in order, such as {@code W1 39x64}. */
  public List<String> parts() {
    List<String> names = new ArrayList<>();
    for (int l = 1; l <= layers(); l++) {
      names.add("W%d %dx%d".formatted(l, width(l - 1), width(l)));
      names.add("b%d %d".formatted(l, width(l)));
    }
    if (extras > 0) {
      names.add("extra %d".formatted(extras));
    }
    return names;
  }

  /** Copies the extras of a vector (P) to where they stand behind a row's outputs (O + E). */
  void readExtras(INDArray vector, double[] p) {
    for (int j = 0; j < extras; j++) {
      p[outputs + j] = vector.getDouble(extra() + j);
    }
  }

  /** Copies extras (E) to their places in a vector (P). */
  void writeExtras(double[] values, INDArray vector) {
    for (int j = 0; j < extras; j++) {
      vector.putScalar(extra() + j, values[j]);
    }
  }
}
