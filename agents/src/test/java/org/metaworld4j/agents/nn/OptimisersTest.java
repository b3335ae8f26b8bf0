package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    new Adam(DataType.FLOAT, 3, 0.01).step(theta, Nd4j.createFromArray(5f, -0.1f, 2f));
    assertThat(theta.getDouble(0)).isCloseTo(-0.01, offset(1e-6));
    assertThat(theta.getDouble(1)).isCloseTo(0.01, offset(1e-6));
    assertThat(theta.getDouble(2)).isCloseTo(-0.01, offset(1e-6));
  }

  @Test
  void restoredAdamGoesOnExactly() {
    Adam straight = new Adam(DataType.FLOAT, 2, 0.1);
    INDArray theta = Nd4j.createFromArray(1f, 2f).reshape(1, 2);
    straight.step(theta, theta.dup());
    Adam restored = new Adam(DataType.FLOAT, 2, 0.1);
    restored.moments().assign(straight.moments());
    restored.restoreSteps(straight.steps());
    INDArray other = theta.dup();

    straight.step(theta, theta.dup());
    restored.step(other, other.dup());

    assertThat(other).isEqualTo(theta);
  }

  @Test
  void rationalTangentIsWithinAMillionth() {
    for (float x = -12; x <= 12; x += 0.001f) {
      assertThat(RationalTanh.of(x)).isCloseTo((float) Math.tanh(x), offset(1e-6f));
    }
  }
}
