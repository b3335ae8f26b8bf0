package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** A bar for each arm, as high as its mean, and a ball at the arm that was pulled last. */
final class BanditView {

  private static final double GAP = 0.4; // from bar to bar
  private static final double FLATTEST = 0.005; // half of a bar's height

  private BanditView() {}

  static Scene scene(double[] means) {
    List<Node> nodes = new ArrayList<>();
    for (int arm = 0; arm < means.length; arm++) {
      double half = Math.max(Math.abs(means[arm]) / 2, FLATTEST);
      nodes.add(new Node("arm " + arm, new Shape.Box(0.15, 0.15, half), Material.of(Colour.GREY)));
    }
    nodes.add(new Node("pulled", new Shape.Sphere(0.08), Material.of(Colour.ORANGE)));
    double width = GAP * means.length;
    return Scene.of(
        nodes,
        List.of(Camera.fixed("front", new Vec3(0, -2 - width, 1.2), new Vec3(0, 0, 0.4), 50)));
  }

  /**
   * Writes where the bars and the ball are.
   *
   * @param pulled the arm; -1 if none was
   */
  static void poses(double[] means, int pulled, double[] out, int offset) {
    for (int arm = 0; arm < means.length; arm++) {
      Poses.place(out, offset, arm, x(arm, means.length), 0, means[arm] / 2);
    }
    double above = pulled < 0 ? 0 : Math.max(means[pulled], 0);
    Poses.place(out, offset, means.length, x(pulled, means.length), 0, above + 0.1);
  }

  private static double x(int arm, int arms) {
    return (arm - (arms - 1) / 2.0) * GAP;
  }
}
