package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.nn.Blas;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TrustRegionTest {

  private static final TrustRegion.Config CONFIG = new TrustRegion.Config(0.01, 10, 1e-5, 15, 0.8);

  /** Loss g'theta, divergence theta' H theta / 2 from zero, H = diag(1, 4). */
  private static TrustRegion.Problem quadratic(INDArray gradient, double sign) {
    INDArray h = Nd4j.createFromArray(1.0, 4).reshape(1, 2);
    return new TrustRegion.Problem() {
      @Override
      public double start() {
        return 0;
      }

      @Override
      public TrustRegion.Point at(INDArray theta) {
        return new TrustRegion.Point(
            sign * Blas.dot(gradient, theta), 0.5 * Blas.dot(theta, theta.mul(h)));
      }

      @Override
      public void curvatureTimes(INDArray v, INDArray product) {
        product.assign(v.mul(h));
      }
    };
  }

  @Test
  void stepFollowsTheNaturalGradientUpToTheBoundary() {
    INDArray theta = Nd4j.zeros(DataType.DOUBLE, 1, 2);
    INDArray gradient = Nd4j.createFromArray(1.0, 4).reshape(1, 2);
    TrustRegion.Result result =
        new TrustRegion(CONFIG).step(theta, gradient, quadratic(gradient, 1));
    assertThat(result.after().loss()).isLessThan(result.before().loss());
    assertThat(result.after().divergence()).isLessThanOrEqualTo(0.01).isGreaterThan(0.005);
    assertThat(theta.getDouble(0) / theta.getDouble(1)).isCloseTo(1, offset(1e-3));
  }

  @Test
  void parametersStayIfNoCandidateLowersTheLoss() {
    INDArray theta = Nd4j.zeros(DataType.DOUBLE, 1, 2);
    INDArray gradient = Nd4j.createFromArray(1.0, 4).reshape(1, 2);
    TrustRegion.Result result =
        new TrustRegion(CONFIG).step(theta, gradient, quadratic(gradient, -1));
    assertThat(result.after()).isEqualTo(result.before());
    assertThat(theta).isEqualTo(Nd4j.zeros(DataType.DOUBLE, 1, 2));
  }

  @Test
  void settingsOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> new TrustRegion.Config(0.01, 10, 1e-5, 15, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("trust region ratio: expected between 0 and 1, got 1.0");
  }
}
