package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/**
 * A bar for each arm on a board, the higher the better; a ball lies on the arm that was pulled
 * last.
 *
 * <p>The board is as deep as the lowest mean below zero; a pane of glass shows where zero is. The
 * best arm is green.
 */
final class BanditView {

  private static final double GAP = 0.4; // from bar to bar, m
  private static final double FOOT = 0.06; // height of a bar for the lowest mean, m
  private static final double BALL = 0.09; // radius, m

  private BanditView() {}

  static Scene scene(double[] means) {
    double low = low(means);
    int best = best(means);
    double half = GAP * means.length / 2;
    List<Node> nodes = new ArrayList<>();
    for (int arm = 0; arm < means.length; arm++) {
      Shape bar = new Shape.Box(0.14, 0.14, height(means[arm], low) / 2);
      nodes.add(new Node("arm " + arm, bar, arm == best ? Paint.GOAL : Paint.BLUE));
    }
    nodes.add(new Node("pulled", new Shape.Sphere(BALL), Paint.AMBER));
    nodes.add(new Node("board", new Shape.Box(half + 0.05, 0.3, 0.02), Paint.WOOD));
    if (low < 0) {
      nodes.add(Node.mark("zero", new Shape.Box(half, 0.22, 0.004), Paint.GLASS_GOAL));
    }
    double top = height(means[best], low);
    Vec3 eye = new Vec3(0.3 * half, -1.6 - 1.6 * Math.max(half, top), 0.9 + 0.7 * top);
    return Scene.of(nodes, List.of(Camera.fixed("front", eye, new Vec3(0, 0, top / 2), 45)));
  }

  /** Returns the mean that the board stands for: the lowest, or zero. */
  private static double low(double[] means) {
    double low = 0;
    for (double mean : means) {
      low = Math.min(low, mean);
    }
    return low;
  }

  private static int best(double[] means) {
    int best = 0;
    for (int arm = 1; arm < means.length; arm++) {
      best = means[arm] > means[best] ? arm : best;
    }
    return best;
  }

  private static double height(double mean, double low) {
    return FOOT + mean - low;
  }

  /**
   * Writes where everything is.
   *
   * @param pulled the arm; -1 if none was
   */
  static void poses(double[] means, int pulled, double[] out, int offset) {
    double low = low(means);
    for (int arm = 0; arm < means.length; arm++) {
      Poses.place(out, offset, arm, x(arm, means.length), 0, height(means[arm], low) / 2);
    }
    double above = pulled < 0 ? 0 : height(means[pulled], low);
    Poses.place(out, offset, means.length, x(pulled, means.length), 0, above + BALL);
    Poses.place(out, offset, means.length + 1, 0, 0, -0.02);
    if (low < 0) {
      Poses.place(out, offset, means.length + 2, 0, 0, height(0, low));
    }
  }

  private static double x(int arm, int arms) {
    return (arm - (arms - 1) / 2.0) * GAP;
  }
}
