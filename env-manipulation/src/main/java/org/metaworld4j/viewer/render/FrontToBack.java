package org.metaworld4j.viewer.render;

import com.jme3.bounding.BoundingBox;
import com.jme3.bounding.BoundingVolume;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import com.jme3.renderer.queue.GeometryComparator;
import com.jme3.scene.Geometry;

/**
 * Orders geometries by how near they begin, so that what lies behind is shaded as little as can be.
 * The engine's own order is by material, which saves a graphics card work and costs a processor
 * more.
 */
final class FrontToBack implements GeometryComparator {

  private final Vector3f eye = new Vector3f();
  private final Vector3f scratch = new Vector3f();

  @Override
  public void setCamera(Camera camera) {
    eye.set(camera.getLocation());
  }

  @Override
  public int compare(Geometry a, Geometry b) {
    return Float.compare(nearness(a), nearness(b));
  }

  private float nearness(Geometry geometry) {
    if (geometry.queueDistance == Float.NEGATIVE_INFINITY) {
      BoundingVolume bound = geometry.getWorldBound();
      float extent = bound instanceof BoundingBox box ? box.getExtent(scratch).length() : 0;
      geometry.queueDistance = bound.getCenter().distance(eye) - extent;
    }
    return geometry.queueDistance;
  }
}
