package org.metaworld4j.core.check;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.scene.Viewable;

/** {@link Walk} that can be seen: the walker, and a flag at the goal. */
public class ViewableWalk extends Walk implements Viewable {

  private static final Scene SCENE =
      Scene.of(
          List.of(
              new Node("walker", new Shape.Sphere(0.2), Material.of(Colour.ORANGE)),
              new Node("flag", new Shape.Box(0.02, 0.02, 0.5), Material.of(Colour.GREY))),
          List.of(Camera.fixed("side", new Vec3(0, -6, 1), Vec3.ZERO, 45)));

  @Override
  public Scene scene() {
    return SCENE;
  }

  @Override
  public void poses(double[] out, int offset) {
    Poses.place(out, offset, 0, position, 0, 0.2);
    Poses.place(out, offset, 1, goal, 0, 0.5);
  }
}
