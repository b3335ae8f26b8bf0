package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;

class OptimisersTest {

  private final SplittableRandom random = new SplittableRandom(5);

  @Test
  void conjugateGradientSolvesInAsManyStepsAsDimensions() {
    INDArray a = normal(6, 6, random).array();
    INDArray h = a.mmul(a.transpose()).add(Nd4j.eye(6).castTo(DataType.DOUBLE));
    INDArray x = normal(6, random);
    INDArray b = x.mmul(h);
    INDArray solution = new ConjugateGradient(6, 0).solve((v, out) -> out.assign(v.mmul(h)), b);
    assertThat(relativeError(solution, x)).isLessThan(1e-8);
  }

  @Test
  void conjugateGradientReturnsItsIterateWhenItMayNotFinish() {
    INDArray b = normal(6, random);
    INDArray scales = Nd4j.createFromArray(1.0, 2, 3, 4, 5, 6).reshape(1, 6);
    INDArray solution = new ConjugateGradient(1, 0).solve((v, out) -> out.assign(v.mul(scales)), b);
    double length = Blas.dot(b, b) / Blas.dot(b, b.mul(scales));
    assertThat(relativeError(solution, b.mul(length))).isLessThan(1e-12);
  }

  @Test
  void firstAdamStepHasTheLengthOfTheRateInEveryDirection() {
    INDArray theta = Nd4j.zeros(DataType.FLOAT, 1, 3);
    new Adam(3, 0.01).step(theta, Nd4j.createFromArray(5f, -0.1f, 2f).reshape(1, 3));
    assertThat(theta.getDouble(0)).isCloseTo(-0.01, offset(1e-6));
    assertThat(theta.getDouble(1)).isCloseTo(0.01, offset(1e-6));
    assertThat(theta.getDouble(2)).isCloseTo(-0.01, offset(1e-6));
  }

  /** ND4J's updaters, which are right, on the same thirty gradients. */
  @Test
  void adamMovesLikeThatOfNd4j() {
    INDArray moments = Nd4j.zeros(DataType.FLOAT, 1, 20);
    GradientUpdater<?> reference =
        org.nd4j.linalg.learning.config.Adam.builder()
            .learningRate(0.02)
            .epsilon(1e-5)
            .build()
            .instantiate(moments, true);
    assertMovesLike(reference, new Adam(10, 0.02, 1e-5));
  }

  @Test
  void rmsPropMovesLikeThatOfNd4j() {
    INDArray moments = Nd4j.zeros(DataType.FLOAT, 1, 10);
    GradientUpdater<?> reference =
        new org.nd4j.linalg.learning.config.RmsProp(0.02, 0.9, 1e-8).instantiate(moments, true);
    assertMovesLike(reference, new RmsProp(10, 0.02, 0.9, 1e-8));
  }

  @Test
  void plainDescentMovesByTheRateTimesTheGradient() {
    INDArray theta = Nd4j.createFromArray(1f, 2f).reshape(1, 2);
    new Sgd(0.5).step(theta, Nd4j.createFromArray(2f, -4f).reshape(1, 2));
    assertThat(theta.getDouble(0)).isEqualTo(0);
    assertThat(theta.getDouble(1)).isEqualTo(4);
  }

  private void assertMovesLike(GradientUpdater<?> reference, Optimiser optimiser) {
    INDArray expected = normal(10, random).castTo(DataType.FLOAT);
    INDArray theta = expected.dup();
    for (int i = 0; i < 30; i++) {
      INDArray gradient = normal(10, random).castTo(DataType.FLOAT);
      optimiser.step(theta, gradient);
      reference.applyUpdater(gradient, i, 0);
      expected.subi(gradient);
    }
    assertThat(relativeError(theta, expected)).isLessThan(2e-3); // eps stands elsewhere in ND4J's
  }

  static Stream<Supplier<Optimiser>> optimisers() {
    return Stream.of(
        () -> new Sgd(0.1), () -> new RmsProp(2, 0.1, 0.9, 1e-6), () -> new Adam(2, 0.1));
  }

  @ParameterizedTest
  @MethodSource("optimisers")
  void restoredOptimiserGoesOnExactly(Supplier<Optimiser> maker) {
    Optimiser straight = maker.get();
    INDArray theta = Nd4j.createFromArray(1f, 2f).reshape(1, 2);
    straight.step(theta, theta.dup());
    Optimiser restored = maker.get();
    restored.restore(straight.state());
    INDArray other = theta.dup();

    straight.step(theta, theta.dup());
    restored.step(other, other.dup());

    assertThat(other).isEqualTo(theta);
    assertThatThrownBy(() -> restored.restore(new float[17]))
        .hasMessageContaining("optimiser state: expected length");
  }

  @Test
  void longGradientsAreShortenedAndOthersLeft() {
    INDArray gradient = Nd4j.createFromArray(3f, 4f);
    assertThat(Optimiser.clip(gradient, 10)).isCloseTo(5, offset(1e-6));
    assertThat(gradient.getDouble(0)).isEqualTo(3);
    assertThat(Optimiser.clip(gradient, 1)).isCloseTo(5, offset(1e-6));
    assertThat(gradient.getDouble(0)).isCloseTo(0.6, offset(1e-6));
    assertThat(gradient.getDouble(1)).isCloseTo(0.8, offset(1e-6));
  }

  @Test
  void gradientThatIsNoNumberIsRefused() {
    INDArray gradient = Nd4j.createFromArray(3f, Float.NaN);
    assertThatThrownBy(() -> Optimiser.clip(gradient, 1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("gradient: expected finite numbers, got a norm of NaN");
  }

  @Test
  void rationalTangentIsWithinAMillionth() {
    for (float x = -12; x <= 12; x += 0.001f) {
      assertThat(RationalTanh.of(x)).isCloseTo((float) Math.tanh(x), offset(1e-6f));
    }
  }
}
