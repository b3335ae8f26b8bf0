package org.metaworld4j.viewer.render;

import com.jme3.math.Vector3f;
import com.jme3.math.Vector4f;
import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Light;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;

/**
 * The lights of a scene as shaders take them. The first is a sun and casts the shadows: the scene's
 * first, or the studio's key light if it has none.
 *
 * @param places direction towards a sun and 0, position of a lamp and 1
 * @param colours what each lends to a white surface that faces it, linear
 */
record Lights(Vector4f[] places, Vector4f[] colours) {

  private static final Vector4f KEY = new Vector4f(-0.38f, -0.42f, 0.82f, 0);
  private static final Vector4f KEY_COLOUR = new Vector4f(0.86f, 0.83f, 0.78f, 1);

  static Lights of(Scene scene) {
    List<Vector4f> places = new ArrayList<>();
    List<Vector4f> colours = new ArrayList<>();
    for (Light light : scene.lights()) {
      if (light instanceof Light.Sun sun) {
        add(places, colours, direction(sun.direction()), linear(sun.colour()));
      }
    }
    if (places.isEmpty()) {
      add(places, colours, KEY, KEY_COLOUR);
    }
    for (Light light : scene.lights()) {
      if (light instanceof Light.Lamp lamp) {
        Vec3 at = lamp.position();
        Vector4f place = new Vector4f((float) at.x(), (float) at.y(), (float) at.z(), 1);
        add(places, colours, place, linear(lamp.colour()));
      }
    }
    return new Lights(places.toArray(Vector4f[]::new), colours.toArray(Vector4f[]::new));
  }

  int count() {
    return places.length;
  }

  /** Returns the direction towards the light that casts the shadows, of length 1. */
  Vector3f key() {
    return new Vector3f(places[0].x, places[0].y, places[0].z).normalizeLocal();
  }

  private static void add(
      List<Vector4f> places, List<Vector4f> colours, Vector4f place, Vector4f colour) {
    places.add(place);
    colours.add(colour);
  }

  private static Vector4f direction(Vec3 travels) {
    return new Vector4f((float) -travels.x(), (float) -travels.y(), (float) -travels.z(), 0);
  }

  private static Vector4f linear(Colour colour) {
    com.jme3.math.ColorRGBA linear =
        new com.jme3.math.ColorRGBA()
            .setAsSrgb((float) colour.red(), (float) colour.green(), (float) colour.blue(), 1)
            .multLocal((float) colour.alpha());
    return new Vector4f(linear.r, linear.g, linear.b, 1);
  }
}
