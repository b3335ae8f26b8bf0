package org.metaworld4j.agents.nn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;
import static org.metaworld4j.agents.nn.FiniteDifferences.written;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Gradients against ND4J's automatic differentiation, built only of operations whose gradients are
 * right there: products, sums, tanh, logistic function, squares.
 */
class SameDiffTest {

  private final SplittableRandom random = new SplittableRandom(3);

  @Test
  void gradientOfAPerceptronAgrees() {
    int rows = 7;
    NetworkShape shape = new NetworkShape(3, List.of(5), 2, 0, Activation.TANH);
    INDArray theta = normal(shape.size(), random);
    Matrix x = normal(rows, 3, random);
    Matrix targets = normal(rows, 2, random);

    SameDiff sd = SameDiff.create();
    SDVariable w1 = sd.var("w1", part(theta, shape.weights(1), 3, 5));
    SDVariable b1 = sd.var("b1", part(theta, shape.bias(1), 1, 5));
    SDVariable w2 = sd.var("w2", part(theta, shape.weights(2), 5, 2));
    SDVariable b2 = sd.var("b2", part(theta, shape.bias(2), 1, 2));
    SDVariable hidden = sd.math().tanh(sd.constant(x.array()).mmul(w1).add(b1));
    SDVariable gap = hidden.mmul(w2).add(b2).sub(sd.constant(targets.array()));
    INDArray expected =
        gradient(sd, sd.math().square(gap).sum().mul(1.0 / rows), "w1", "b1", "w2", "b2");

    BatchLoss memory = new BatchLoss(shape, DataType.DOUBLE);
    INDArray exact =
        written(theta, out -> memory.gradient(theta, x, rows, new SquaredError(targets), out));
    assertThat(relativeError(exact, expected)).isLessThan(1e-12);
  }

  @Test
  void gradientOfTheGatedRecurrentUnitAgrees() {
    int steps = 4;
    int sequences = 3;
    int n = 5;
    GruShape shape = new GruShape(2, n);
    INDArray theta = normal(shape.size(), random).mul(0.5);
    Matrix x = normal(steps * sequences, 2, random);

    SameDiff sd = SameDiff.create();
    SDVariable w = sd.var("w", part(theta, 0, 2, 3 * n));
    SDVariable b = sd.var("b", part(theta, shape.bias(), 1, 3 * n));
    SDVariable u = sd.var("u", part(theta, shape.recurrent(), n, 3 * n));
    SDVariable c = sd.var("c", part(theta, shape.candidateBias(), 1, n));
    SDVariable h = sd.constant(Nd4j.zeros(DataType.DOUBLE, sequences, n));
    SDVariable loss = sd.constant(Nd4j.scalar(DataType.DOUBLE, 0));
    for (int t = 0; t < steps; t++) {
      INDArray now = x.array().get(NDArrayIndex.interval(t * sequences, (t + 1) * sequences)).dup();
      SDVariable[] a = thirds(sd, sd.constant(now).mmul(w).add(b), n);
      SDVariable[] g = thirds(sd, h.mmul(u), n);
      SDVariable r = sd.nn().sigmoid(a[0].add(g[0]));
      SDVariable z = sd.nn().sigmoid(a[1].add(g[1]));
      SDVariable candidate = sd.math().tanh(a[2].add(r.mul(g[2].add(c))));
      h = candidate.sub(z.mul(candidate)).add(z.mul(h));
      loss = loss.add(sd.math().square(h).sum());
    }
    INDArray expected = gradient(sd, loss, "w", "b", "u", "c");

    Gru gru = new Gru(shape, DataType.DOUBLE, steps, sequences);
    Matrix states = gru.forward(theta, x, steps, sequences);
    for (int row = 0; row < steps * sequences; row++) {
      for (int j = 0; j < n; j++) {
        gru.outputGradient().set(row, j, 2 * states.get(row + sequences, j));
      }
    }
    INDArray exact = written(theta, out -> gru.backward(theta, out));
    assertThat(relativeError(exact, expected)).isLessThan(1e-12);
  }

  /** Cuts three blocks of n columns by products with constant matrices. */
  private static SDVariable[] thirds(SameDiff sd, SDVariable all, int n) {
    SDVariable[] parts = new SDVariable[3];
    for (int k = 0; k < 3; k++) {
      INDArray chooser = Nd4j.zeros(DataType.DOUBLE, 3L * n, n);
      for (int j = 0; j < n; j++) {
        chooser.putScalar((long) k * n + j, j, 1);
      }
      parts[k] = all.mmul(sd.constant(chooser));
    }
    return parts;
  }

  private static INDArray part(INDArray theta, int from, int rows, int columns) {
    return theta
        .get(NDArrayIndex.all(), NDArrayIndex.interval(from, from + rows * columns))
        .dup()
        .reshape('c', rows, columns);
  }

  /** Keeps ND4J's remarks on every operation from standard output. */
  private static <T> T quietly(Supplier<T> work) {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      return work.get();
    } finally {
      System.setOut(out);
    }
  }

  /** Returns the gradients by the named variables, one after the other. */
  private static INDArray gradient(SameDiff sd, SDVariable loss, String... names) {
    loss.markAsLoss();
    Map<String, INDArray> gradients = quietly(() -> sd.calculateGradients(Map.of(), names));
    INDArray[] flat = new INDArray[names.length];
    for (int i = 0; i < names.length; i++) {
      INDArray one = gradients.get(names[i]);
      flat[i] = one.dup('c').reshape('c', 1, one.length());
    }
    return Nd4j.concat(1, flat);
  }
}
