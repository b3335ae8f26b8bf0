package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Exact directional second derivatives of a {@link Gru} by the R-operator (Pearlmutter 1994): R{x}
 * is the derivative of x along a direction v of parameter space.
 *
 * <p>Calls build on those of the unit, for the same parameters and inputs. For a Hessian product:
 * {@link Gru#forward}, {@link Gru#backward}, {@link #forward}, {@link #backward}. For a
 * Gauss-Newton product: {@link Gru#forward}, {@link #forward}, then {@link Gru#backward} with the
 * loss's second derivative by the states, times R{h}, as output gradient. Not thread-safe.
 */
public final class GruTangent {

  private final Gru gru;
  private final int n; // H
  private final Matrix rh; // R{h_0} ... R{h_T} ((T + 1) B, H)
  private final Matrix rInputs; // R{x W + b} (T B, 3 H); when going back of its derivative
  private final Matrix rRecurrents; // R{h U} of one step (B, 3 H)
  private final Matrix rGates; // of r, z, n, m (T B, 4 H)
  private final Matrix rOutputGradient; // (T B, H)
  private final Matrix rRecurrentGradient; // (T B, 3 H)
  private final Matrix rCarried; // (B, H)

  /** Creates the working memory for a unit, to which it belongs. */
  public GruTangent(Gru gru) {
    this.gru = gru;
    n = gru.shape.hidden();
    rh = like(gru.h);
    rInputs = like(gru.inputs);
    rRecurrents = like(gru.recurrents);
    rGates = like(gru.gates);
    rOutputGradient = like(gru.outputGradient);
    rRecurrentGradient = like(gru.recurrentGradient);
    rCarried = like(gru.carried);
  }

  private static Matrix like(Matrix matrix) {
    DataType type = matrix.array().dataType();
    return Matrix.zeros(type, matrix.rows(), matrix.columns());
  }

  /**
   * Computes R{h} of all steps, with a start that does not depend on the parameters.
   *
   * @param v direction (P)
   * @return ((T + 1) B, H) in the order of the states; overwritten by the next call
   */
  public Matrix forward(INDArray theta, INDArray v) {
    gru.inputProducts(v, rInputs);
    double[] vc = gru.candidateBias(v);
    for (int t = 0; t < gru.steps; t++) {
      gru.recurrentProducts(t, gru.h, v, 0, rRecurrents);
      gru.recurrentProducts(t, rh, theta, 1, rRecurrents);
      for (int b = 0; b < gru.sequences; b++) {
        step(t * gru.sequences + b, b, vc);
      }
    }
    return rh;
  }

  private void step(int row, int b, double[] vc) {
    for (int j = 0; j < n; j++) {
      double r = gru.gates.get(row, j);
      double z = gru.gates.get(row, n + j);
      double candidate = gru.gates.get(row, 2 * n + j);
      double m = gru.gates.get(row, 3 * n + j);
      double rr = r * (1 - r) * (rInputs.get(row, j) + rRecurrents.get(b, j));
      double rz = z * (1 - z) * (rInputs.get(row, n + j) + rRecurrents.get(b, n + j));
      double rm = rRecurrents.get(b, 2 * n + j) + vc[j];
      double slope = 1 - candidate * candidate;
      double rCandidate = slope * (rInputs.get(row, 2 * n + j) + rr * m + r * rm);
      rGates.set(row, j, rr);
      rGates.set(row, n + j, rz);
      rGates.set(row, 2 * n + j, rCandidate);
      rGates.set(row, 3 * n + j, rm);
      double before = gru.h.get(row, j);
      double rBefore = rh.get(row, j);
      rh.set(
          row + gru.sequences, j, (1 - z) * rCandidate + rz * (before - candidate) + z * rBefore);
    }
  }

  /** Returns the matrix (T B, H) to fill with R{dL/dh_t} before {@link #backward}. */
  public Matrix outputGradientTangent() {
    return rOutputGradient;
  }

  /** Adds the Hessian times v to {@code product} (P). */
  public void backward(INDArray theta, INDArray v, INDArray product) {
    Blas.clear(rCarried.target());
    for (int t = gru.steps - 1; t >= 0; t--) {
      for (int b = 0; b < gru.sequences; b++) {
        stepBack(t * gru.sequences + b, b);
      }
      gru.carry(t, rRecurrentGradient, theta, rCarried);
      gru.carry(t, gru.recurrentGradient, v, rCarried);
    }
    gru.addGradient(rInputs, gru.h, rRecurrentGradient, product);
    gru.addRecurrentGradient(rh, gru.recurrentGradient, product);
  }

  private void stepBack(int row, int b) {
    for (int j = 0; j < n; j++) {
      double r = gru.gates.get(row, j);
      double z = gru.gates.get(row, n + j);
      double candidate = gru.gates.get(row, 2 * n + j);
      double m = gru.gates.get(row, 3 * n + j);
      double rr = rGates.get(row, j);
      double rz = rGates.get(row, n + j);
      double rCandidate = rGates.get(row, 2 * n + j);
      double rm = rGates.get(row, 3 * n + j);
      double gap = gru.h.get(row, j) - candidate;
      double rGap = rh.get(row, j) - rCandidate;
      double dh = gru.outputGradient.get(row, j);
      double rdh = rOutputGradient.get(row, j) + rCarried.get(b, j);
      double dn = gru.inputs.get(row, 2 * n + j);
      double rdn =
          (rdh * (1 - z) - dh * rz) * (1 - candidate * candidate)
              - 2 * dh * (1 - z) * candidate * rCandidate;
      double rdr = (rdn * m + dn * rm) * r * (1 - r) + dn * m * (1 - 2 * r) * rr;
      double rdz = (rdh * gap + dh * rGap) * z * (1 - z) + dh * gap * (1 - 2 * z) * rz;
      rInputs.set(row, j, rdr);
      rInputs.set(row, n + j, rdz);
      rInputs.set(row, 2 * n + j, rdn);
      rRecurrentGradient.set(row, j, rdr);
      rRecurrentGradient.set(row, n + j, rdz);
      rRecurrentGradient.set(row, 2 * n + j, rdn * r + dn * rr);
      rCarried.set(b, j, rdh * z + dh * rz);
    }
  }
}
