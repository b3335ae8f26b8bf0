package org.metaworld4j.agents.speed;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.physics.collision.Manifold;
import org.metaworld4j.manipulation.physics.collision.PairCollider;
import org.metaworld4j.manipulation.physics.collision.SphereShape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Contacts of one pair of shapes in one step: of a table with what lies on it, or stands apart. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PairCollision {

  private static final int POSES = 16;

  private static final Map<String, CollisionShape> SHAPES =
      Map.of(
          "box", new BoxShape(0.02, 0.02, 0.02),
          "cylinder", new CylinderShape(0.02, 0.02),
          "capsule", new CapsuleShape(0.01, 0.01),
          "ball", new SphereShape(0.02));

  /** What lies on the table. */
  @Param({"box", "cylinder", "capsule", "ball"})
  public String shape;

  /** Height above touching, metres. */
  @Param({"-0.0001", "0.01"})
  public double height;

  private final Manifold found = new Manifold();
  private final double[] table = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0.6, -0.46};
  private final double[][] poses = new double[POSES][];
  private PairCollider collider;
  private int next;

  /** Makes the pair, and poses that differ by a hair. */
  @Setup(Level.Trial)
  public void make() {
    collider = PairCollider.of(new BoxShape(0.7, 0.4, 0.46), SHAPES.get(shape));
    for (int i = 0; i < POSES; i++) {
      double x = 0.1 + 1e-6 * i;
      poses[i] = new double[] {0.8, -0.6, 0, 0.6, 0.8, 0, 0, 0, 1, x, 0.6, 0.02 + height};
    }
  }

  /** Finds the contacts. */
  @Benchmark
  public int collide() {
    next = (next + 1) % POSES;
    collider.collide(table, poses[next], 0.001, found);
    return found.count;
  }
}
