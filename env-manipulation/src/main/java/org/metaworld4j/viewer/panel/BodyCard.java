package org.metaworld4j.viewer.panel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Frame;

/**
 * What there is to say about a thing that was picked: where it is, how it moves, what it touches.
 */
public final class BodyCard {

  /** Width of the card, pixels. */
  public static final double WIDTH = 268;

  private static final double MARGIN = 14; // pixels
  private static final int MOST_CONTACTS = 5;

  private BodyCard() {}

  /**
   * Draws the card of what a node shows.
   *
   * @param canvas where
   * @param x of its left edge
   * @param y of its upper edge
   * @param frame the moment
   * @param node of the frame's scene, by its index
   */
  public static void draw(Canvas canvas, double x, double y, Frame frame, int node) {
    String name = frame.episode().scene().nodes().get(node).name();
    int body = body(frame, name);
    Map<String, Double> touches = body < 0 ? Map.of() : touches(frame, body);
    int lines = body < 0 ? 2 : 4 + Math.max(1, Math.min(touches.size(), MOST_CONTACTS));
    double height = 2 * MARGIN + 28 + lines * Column.ROW + (body < 0 ? 0 : Column.HEADING);
    canvas.round(x, y, WIDTH, height, 6, Palette.CARD.alpha(0.94));
    Column column = new Column(canvas, new Area(x, y, WIDTH, height).inset(MARGIN));
    if (body < 0) {
      column.title(name);
      pose(column, frame.poses(), node * Poses.SIZE);
    } else {
      column.title(frame.episode().bodies().get(body).name());
      motion(column, frame.motions(), body * Motions.SIZE);
      contacts(column, touches);
    }
  }

  /** Returns the body that shows itself as a node; -1 if there is none. */
  private static int body(Frame frame, String node) {
    List<RigidBody> bodies = frame.episode().bodies();
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i).nodes().contains(node)) {
        return i;
      }
    }
    return -1;
  }

  private static void pose(Column column, double[] numbers, int at) {
    column.figure("position, m", Figures.list(numbers, at, 3), Palette.BRIGHT);
    double[] angles = angles(numbers, at + Poses.QUATERNION);
    column.figure("turned, °", Figures.list(angles, 0, 3), Palette.BRIGHT);
  }

  private static void motion(Column column, double[] motions, int at) {
    pose(column, motions, at);
    column.figure("velocity, m/s", Figures.list(motions, at + Motions.VELOCITY, 3), Palette.BRIGHT);
    column.figure(
        "spin, rad/s", Figures.list(motions, at + Motions.ANGULAR_VELOCITY, 3), Palette.BRIGHT);
  }

  private static void contacts(Column column, Map<String, Double> touches) {
    column.heading("Touches");
    if (touches.isEmpty()) {
      column.line("nothing", Palette.QUIET);
    }
    touches.entrySet().stream()
        .limit(MOST_CONTACTS)
        .forEach(
            touch ->
                column.figure(
                    touch.getKey(), Figures.brief(touch.getValue()) + " N", Palette.BRIGHT));
  }

  /** Returns the size of the force between a body and each that it touches. */
  private static Map<String, Double> touches(Frame frame, int body) {
    Map<String, double[]> forces = new TreeMap<>();
    double[] contacts = frame.contacts();
    for (int at = 0; at < contacts.length; at += ContactPoints.SIZE) {
      int a = (int) contacts[at + ContactPoints.BODY_A];
      int b = (int) contacts[at + ContactPoints.BODY_B];
      if (a == body || b == body) {
        String other = frame.episode().bodies().get(a == body ? b : a).name();
        double[] sum = forces.computeIfAbsent(other, key -> new double[3]);
        double sign = b == body ? 1 : -1;
        for (int i = 0; i < 3; i++) {
          sum[i] += sign * contacts[at + ContactPoints.FORCE + i];
        }
      }
    }
    Map<String, Double> sizes = new TreeMap<>();
    forces.forEach((name, f) -> sizes.put(name, Math.hypot(Math.hypot(f[0], f[1]), f[2])));
    return sizes;
  }

  /** Returns roll, pitch and yaw of a quaternion, degrees. */
  static double[] angles(double[] quaternion, int at) {
    double w = quaternion[at];
    double x = quaternion[at + 1];
    double y = quaternion[at + 2];
    double z = quaternion[at + 3];
    double sine = Math.max(-1, Math.min(1, 2 * (w * y - z * x)));
    return new double[] {
      Math.toDegrees(Math.atan2(2 * (w * x + y * z), 1 - 2 * (x * x + y * y))),
      Math.toDegrees(Math.asin(sine)),
      Math.toDegrees(Math.atan2(2 * (w * z + x * y), 1 - 2 * (y * y + z * z)))
    };
  }
}
