package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColliderMemoryTest {

  private static final int STEPS = 200;

  private final Manifold found = new Manifold();
  private final Manifold other = new Manifold();

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void loadedColliderGoesOnExactlyAsTheSavedOne(String name, CollisionShape a, CollisionShape b) {
    PairCollider saved = PairCollider.of(a, b);
    PairCollider loaded = PairCollider.of(a, b);
    double[] state = new double[saved.stateSize() + 2];
    double[][] path = path(a, b, 9);
    for (int step = 0; step < STEPS; step++) {
      if (step % 20 == 10) {
        saved.save(state, 1);
        loaded = PairCollider.of(a, b);
        loaded.load(state, 1);
      }
      collide(saved, path, step, found);
      if (step >= 10) {
        collide(loaded, path, step, other);
        assertSame();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void whatIsNotSavedDecidesNothing(String name, CollisionShape a, CollisionShape b) {
    PairCollider walking = PairCollider.of(a, b);
    double[] before = new double[walking.stateSize()];
    double[] after = new double[walking.stateSize()];
    double[] afresh = new double[walking.stateSize()];
    double[][] path = path(a, b, 12);
    for (int step = 0; step < STEPS; step++) {
      PairCollider fresh = PairCollider.of(a, b);
      walking.save(before, 0);
      fresh.load(before, 0);
      collide(walking, path, step, found);
      collide(fresh, path, step, other);
      assertSame();
      walking.save(after, 0);
      fresh.save(afresh, 0);
      assertThat(after).isEqualTo(afresh);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void colliderThatForgotIsLikeNew(String name, CollisionShape a, CollisionShape b) {
    PairCollider used = PairCollider.of(a, b);
    double[][] path = path(a, b, 10);
    for (int step = 0; step < STEPS; step++) {
      collide(used, path, step, found);
    }
    used.forget();
    PairCollider fresh = PairCollider.of(a, b);
    for (int step = 0; step < STEPS; step++) {
      collide(used, path, step, found);
      collide(fresh, path, step, other);
      assertSame();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void collidingAllocatesNothing(String name, CollisionShape a, CollisionShape b) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    PairCollider collider = PairCollider.of(a, b);
    double[][] path = path(a, b, 11);
    walk(collider, path);
    threads.getThreadAllocatedBytes(thread);
    long before = threads.getThreadAllocatedBytes(thread);
    walk(collider, path);
    long bytes = threads.getThreadAllocatedBytes(thread) - before;

    assertThat(bytes).isLessThan(STEPS); // less than a byte a call: nothing per call
  }

  private void walk(PairCollider collider, double[][] path) {
    for (int step = 0; step < STEPS; step++) {
      collide(collider, path, step, found);
    }
  }

  private static void collide(PairCollider collider, double[][] path, int step, Manifold out) {
    collider.collide(path[0], path[step + 1], 1e-3, out);
  }

  /** Returns a pose of A and a path of B that leads in and out of contact while B turns. */
  private static double[][] path(CollisionShape a, CollisionShape b, long seed) {
    Random random = new Random(seed);
    double[][] path = new double[STEPS + 1][];
    path[0] = Poses.random(random);
    double[] start = Poses.random(random);
    double[] from = Poses.direction(random);
    Poses.bringTogether(a, b, path[0], start, from, -0.002);
    for (int step = 0; step < STEPS; step++) {
      path[step + 1] = Poses.turned(start, from[1], from[2], from[0], 0.01 * step);
      for (int c = 0; c < 3; c++) {
        path[step + 1][9 + c] += 0.004 * Math.sin(0.1 * step) * from[c];
      }
    }
    return path;
  }

  private void assertSame() {
    assertThat(other.count).isEqualTo(found.count);
    for (int k = 0; k < found.count; k++) {
      assertThat(other.distance[k]).isEqualTo(found.distance[k]);
      for (int i = 3 * k; i < 3 * k + 3; i++) {
        assertThat(other.point[i]).isEqualTo(found.point[i]);
        assertThat(other.normal[i]).isEqualTo(found.normal[i]);
      }
    }
  }
}
