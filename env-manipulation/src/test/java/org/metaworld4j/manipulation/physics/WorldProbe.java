package org.metaworld4j.manipulation.physics;

/** Looks into a world for what must not be. */
public final class WorldProbe {

  // The solid block of all tables, without what stands on it.
  private static final double HALF_X = 0.7; // m
  private static final double MIDDLE_Y = 0.6; // m
  private static final double HALF_Y = 0.4; // m
  private static final double DEPTH = 0.04; // m; a hard press may sink a light object by its height

  private final World world;

  /** Creates a probe of a world. */
  public WorldProbe(World world) {
    this.world = world;
  }

  /** Returns the speed of the fastest body, m/s. */
  public double fastest() {
    double fastest = 0;
    for (WorldBody body : world.bodies) {
      fastest = Math.max(fastest, body.speed());
    }
    return fastest;
  }

  /** Returns the height of the lowest centre of a free body, metres; infinite if there is none. */
  public double lowest() {
    double lowest = Double.POSITIVE_INFINITY;
    for (WorldBody body : world.bodies) {
      lowest = body instanceof FreeBody free ? Math.min(lowest, free.center[2]) : lowest;
    }
    return lowest;
  }

  /** Returns whether the centre of a free body is inside the table. */
  public boolean anyInsideTheTable() {
    for (WorldBody body : world.bodies) {
      if (body instanceof FreeBody free
          && Math.abs(free.center[0]) < HALF_X - DEPTH
          && Math.abs(free.center[1] - MIDDLE_Y) < HALF_Y - DEPTH
          && free.center[2] < -DEPTH) {
        return true;
      }
    }
    return false;
  }

  /** Returns how deep the robot is in what it touches, metres. */
  public double robotDepth() {
    return depth(true);
  }

  /** Returns how deep the objects and furniture are in each other, metres. */
  public double objectDepth() {
    return depth(false);
  }

  private double depth(boolean ofRobot) {
    double depth = 0;
    for (BodyPair bodies : world.pairs) {
      boolean robot = ofRobot(bodies.bodyA) || ofRobot(bodies.bodyB);
      depth = robot == ofRobot ? Math.max(depth, depth(bodies)) : depth;
    }
    return depth;
  }

  private static boolean ofRobot(WorldBody body) {
    return body instanceof LinkBody link && !(link.mechanism instanceof Linkage);
  }

  private static double depth(BodyPair bodies) {
    double depth = 0;
    for (GeomPair pair : bodies.geomPairs) {
      for (int point = 0; point < pair.manifold.count; point++) {
        depth = Math.max(depth, -pair.manifold.distance[point]);
      }
    }
    return depth;
  }
}
