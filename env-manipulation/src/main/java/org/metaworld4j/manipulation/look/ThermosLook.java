package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;

/** A thermos flask about z, its handle at -y. */
public final class ThermosLook {

  private static final Material GREEN = new Material(Colour.of(0.22, 0.4, 0.33), 0.35, 0.2);

  private ThermosLook() {}

  /** Returns the flask; the handle is drawn as it collides. */
  public static Look flask(List<Geom> handle) {
    return Look.of(Profile.cylinder(0.062, 0, 0.04, 0.003), Paint.STEEL)
        .with(body(), GREEN)
        .with(Profile.cylinder(0.0515, 0.2385, 0.2445, 0.002), Paint.STEEL)
        .with(cap(), Paint.STEEL)
        .and(Look.of(handle, Paint.STEEL));
  }

  private static Shape body() {
    return Profile.from(0, 0.039)
        .sharp(0.06, 0.039)
        .to(0.06, 0.06)
        .to(0.06, 0.215)
        .round(0.06, 0.24, 0.008)
        .to(0.05, 0.24)
        .lathe();
  }

  private static Shape cap() {
    return Profile.from(0, 0.244)
        .sharp(0.0474, 0.244)
        .to(0.0474, 0.25)
        .to(0.046, 0.3)
        .round(0.042, 0.33, 0.008)
        .to(0, 0.33)
        .lathe();
  }
}
