package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewtonSolverTest {

  private final ConstraintRows rows = new ConstraintRows();

  @Test
  void withoutConstraintsVelocitiesAreTheUnconstrainedOnes() {
    double[] u = {1, -2};
    double[] v = {5, 5};
    new NewtonSolver(new int[] {0, 1}, new double[] {2, 0, 0, 3}).solve(rows, u, v);
    assertThat(v).containsExactly(u);
  }

  @Test
  void oneLimitIsSolvedInClosedForm() {
    double mass = 2;
    double d = 30;
    limit(0, d, 0.5);
    double[] v = {0};
    new NewtonSolver(new int[] {0}, new double[] {mass}).solve(rows, new double[] {-1}, v);
    // m (v + 1) = D (0.5 - v)
    assertThat(v[0]).isCloseTo((d * 0.5 - mass) / (mass + d), within(1e-9));
    assertThat(rows.impulse[0]).isCloseTo(mass * (v[0] + 1), within(1e-9));
  }

  private void limit(int dof, double stiffness, double target) {
    int c = rows.addLimit(dof, 1);
    rows.stiffness[c * ConstraintRows.ROWS] = stiffness;
    rows.target[c * ConstraintRows.ROWS] = target;
  }

  /** Whatever the contacts: the change of momentum is what the impulses bring. */
  @Test
  void impulsesBalanceTheChangeOfMomentum() {
    Random random = new Random(4);
    for (int sample = 0; sample < 200; sample++) {
      int[] blocks = {0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6};
      double[] inertia = randomInertia(random, blocks);
      rows.clear();
      int couplings = 1 + random.nextInt(3);
      for (int i = 0; i < couplings; i++) {
        randomCoupling(random);
      }
      double[] u = random.doubles(12, -1, 1).toArray();
      double[] v = random.doubles(12, -1, 1).toArray();
      new NewtonSolver(blocks, inertia).solve(rows, u, v);

      double[] pull = new double[12];
      for (int i = 0; i < 12; i++) {
        for (int j = 0; j < 12; j++) {
          pull[i] += inertia[12 * i + j] * (v[j] - u[j]);
        }
      }
      for (int i = 0; i < rows.couplingCount; i++) {
        subtractImpulses(rows.couplings[i], pull);
      }
      double rest = Arrays.stream(pull).map(Math::abs).max().orElseThrow();
      assertThat(rest).isLessThan(1e-5);
    }
  }

  private static double[] randomInertia(Random random, int[] blocks) {
    int n = blocks.length;
    double[] root = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        root[i * n + j] = blocks[i] == blocks[j] ? random.nextGaussian() : 0;
      }
    }
    double[] inertia = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inertia[i * n + j] = i == j ? 0.1 : 0;
        for (int k = 0; k < n; k++) {
          inertia[i * n + j] += root[i * n + k] * root[j * n + k];
        }
      }
    }
    return inertia;
  }

  private void subtractImpulses(Coupling coupling, double[] momenta) {
    double[] wrench = new double[CouplingSide.TWIST];
    for (int c = coupling.first; c < coupling.first + coupling.count; c++) {
      rows.addWrench(c, wrench);
    }
    coupling.subtractWrench(wrench, momenta);
  }

  /** Two bodies, of which B may be fixed or free, with up to four points of contact. */
  private void randomCoupling(Random random) {
    Coupling coupling = new Coupling();
    boolean swap = random.nextBoolean();
    boolean free = random.nextBoolean();
    int lengthB = random.nextBoolean() ? 6 : 0;
    set(coupling.sideA, swap ? 6 : 0, 6, false, random);
    set(coupling.sideB, swap ? 0 : 6, lengthB, free && lengthB > 0, random);
    coupling.first = rows.count;
    rows.add(coupling);
    int contacts = 1 + random.nextInt(4);
    for (int i = 0; i < contacts; i++) {
      randomContact(random);
    }
  }

  private static void set(CouplingSide side, int dof, int length, boolean direct, Random random) {
    side.dof = dof;
    side.length = length;
    side.direct = direct;
    for (int i = 0; i < side.twists.length; i++) {
      side.twists[i] = random.nextGaussian();
    }
  }

  private void randomContact(Random random) {
    int c = rows.addContact(random.nextBoolean() ? 4 : 3);
    double[] quaternion = random.doubles(4, -1, 1).toArray();
    double norm = Math.sqrt(Arrays.stream(quaternion).map(q -> q * q).sum());
    Frames.rotation(
        quaternion[0] / norm,
        quaternion[1] / norm,
        quaternion[2] / norm,
        quaternion[3] / norm,
        rows.frame,
        9 * c);
    for (int i = 0; i < 3; i++) {
      rows.lever[3 * c + i] = random.nextGaussian();
    }
    for (int row = 0; row < rows.rows[c]; row++) {
      int base = c * ConstraintRows.ROWS + row;
      double mu = row < 3 ? 0.7 : 0.1;
      rows.friction[base] = mu;
      rows.stiffness[base] = 50 * mu * mu / (0.7 * 0.7);
      rows.target[base] = random.nextGaussian();
    }
  }
}
