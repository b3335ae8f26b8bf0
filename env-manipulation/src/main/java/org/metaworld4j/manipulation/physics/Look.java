package org.metaworld4j.manipulation.physics;

import java.util.List;
import java.util.stream.Stream;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;

/**
 * What a body looks like. Physics does not know it.
 *
 * <pre>{@code
 * Look.of(sides, wood).with(new Shape.Sphere(0.01), Pose.at(0, -0.1, 0), brass)
 * }</pre>
 *
 * @param visuals the parts, copied
 */
public record Look(List<Visual> visuals) {

  /** Nothing to be seen. */
  public static final Look NONE = new Look(List.of());

  /** Copies the list. */
  public Look {
    visuals = List.copyOf(visuals);
  }

  /** Returns geoms drawn as they collide, in one material. */
  public static Look of(List<Geom> geoms, Material material) {
    return new Look(
        geoms.stream()
            .map(geom -> new Visual(geom.shape().outline(), geom.pose(), material))
            .toList());
  }

  /** Returns one part in the body's own frame. */
  public static Look of(Shape shape, Material material) {
    return NONE.with(shape, material);
  }

  /** Returns one part. */
  public static Look of(Shape shape, Pose pose, Material material) {
    return NONE.with(shape, pose, material);
  }

  /** Returns this with one more part, in the body's own frame. */
  public Look with(Shape shape, Material material) {
    return with(shape, Pose.at(0, 0, 0), material);
  }

  /** Returns this with one more part. */
  public Look with(Shape shape, Pose pose, Material material) {
    return and(new Look(List.of(new Visual(shape, pose, material))));
  }

  /** Returns this with the parts of another one. */
  public Look and(Look other) {
    return new Look(Stream.concat(visuals.stream(), other.visuals.stream()).toList());
  }
}
