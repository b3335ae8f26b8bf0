package org.metaworld4j.manipulation.physics;

import com.bulletphysics.collision.broadphase.BroadphaseNativeType;
import com.bulletphysics.linearmath.Transform;
import com.jme3.bullet.collision.shapes.CollisionShape;
import javax.vecmath.Vector3f;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/**
 * All geoms of a body as one shape of Bullet, which needs only their bounds and inertia; contacts
 * are found by {@link GeomPair}.
 */
final class GroupCollisionShape extends CollisionShape {

  GroupCollisionShape(WorldBody body, double[] inertia) {
    setCShape(new Group(body, inertia));
  }

  private static final class Group extends com.bulletphysics.collision.shapes.CollisionShape {

    private final WorldBody body;
    private final double[] inertia; // principal moments
    private final double[] center = new double[3]; // of the bounds, body frame
    private final double[] half = new double[3];
    private final BoxShape bounds;

    Group(WorldBody body, double[] inertia) {
      this.body = body;
      this.inertia = inertia;
      double margin = 0;
      for (Geom geom : body.geoms) {
        margin = Math.max(margin, geom.surface().margin());
      }
      for (int axis = 0; axis < 3; axis++) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Geom geom : body.geoms) {
          low = Math.min(low, -reach(geom, axis, -1));
          high = Math.max(high, reach(geom, axis, 1));
        }
        center[axis] = (low + high) / 2;
        half[axis] = (high - low) / 2 + margin;
      }
      bounds = new BoxShape(half[0], half[1], half[2]);
    }

    private static double reach(Geom geom, int axis, int sign) {
      double[] local = new double[Frames.SIZE];
      Frames.set(geom.pose(), local);
      int row = 3 * axis;
      return sign * local[9 + axis]
          + geom.shape().reach(sign * local[row], sign * local[row + 1], sign * local[row + 2]);
    }

    @Override
    public void getAabb(Transform ignored, Vector3f low, Vector3f high) {
      double[] f = body.frame;
      double x = f[0] * center[0] + f[1] * center[1] + f[2] * center[2] + f[9];
      double y = f[3] * center[0] + f[4] * center[1] + f[5] * center[2] + f[10];
      double z = f[6] * center[0] + f[7] * center[1] + f[8] * center[2] + f[11];
      double hx = bounds.reach(f[0], f[1], f[2]);
      double hy = bounds.reach(f[3], f[4], f[5]);
      double hz = bounds.reach(f[6], f[7], f[8]);
      low.set((float) (x - hx), (float) (y - hy), (float) (z - hz));
      high.set((float) (x + hx), (float) (y + hy), (float) (z + hz));
    }

    @Override
    public BroadphaseNativeType getShapeType() {
      return BroadphaseNativeType.COMPOUND_SHAPE_PROXYTYPE;
    }

    @Override
    public void setLocalScaling(Vector3f scaling) {
      if (scaling.x != 1 || scaling.y != 1 || scaling.z != 1) {
        throw new IllegalArgumentException("scaling: expected (1, 1, 1), got " + scaling);
      }
    }

    @Override
    public Vector3f getLocalScaling(Vector3f out) {
      out.set(1, 1, 1);
      return out;
    }

    @Override
    public void calculateLocalInertia(float mass, Vector3f out) {
      out.set((float) inertia[0], (float) inertia[1], (float) inertia[2]);
    }

    @Override
    public String getName() {
      return body.name();
    }

    @Override
    public void setMargin(float margin) {
      // Margins belong to the geoms' surfaces.
    }

    @Override
    public float getMargin() {
      return 0;
    }
  }
}
