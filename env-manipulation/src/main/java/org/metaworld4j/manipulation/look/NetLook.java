package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;

/** Goals with nets; their mouths are at -y. */
public final class NetLook {

  private static final double STRING = 0.0007; // m; radius
  private static final double MESH = 0.0125; // m; between two strings
  private static final double POST = 0.0062; // m; radius of the posts of the soccer goal
  private static final double POST_X = 0.0965; // m
  private static final double POST_TOP = 0.159; // m

  // Corners of the hockey goal's side at x = 1: foot of the mouth, of the back, edge of the roof.
  private static final double[] MOUTH_FOOT = {1, -0.0698, 0.01};
  private static final double[] MOUTH_TOP = {1, -0.0698, 0.176};
  private static final double[] BACK_FOOT = {1, 0.079, 0.01};
  private static final double[] BACK_TOP = {1, 0.036, 0.176};

  private static final Look HOCKEY_NET = hockeyNet();

  /** A soccer goal of white posts with a blue net, its back sloping. */
  public static final Look SOCCER_GOAL = soccerGoal();

  private NetLook() {}

  /** Returns a hockey goal, its rim drawn as it collides. */
  public static Look hockeyGoal(List<Geom> rim) {
    return Look.of(rim, Paint.RED).and(HOCKEY_NET);
  }

  private static Look hockeyNet() {
    Tube strings = Tube.strings();
    double half = 0.101; // m
    sheet(
        strings,
        at(half, MOUTH_FOOT),
        at(half, BACK_FOOT),
        at(half, MOUTH_TOP),
        at(half, BACK_TOP));
    sheet(
        strings,
        at(-half, MOUTH_FOOT),
        at(-half, BACK_FOOT),
        at(-half, MOUTH_TOP),
        at(-half, BACK_TOP));
    sheet(
        strings,
        at(-half, BACK_FOOT),
        at(half, BACK_FOOT),
        at(-half, BACK_TOP),
        at(half, BACK_TOP));
    sheet(
        strings,
        at(-half, MOUTH_TOP),
        at(half, MOUTH_TOP),
        at(-half, BACK_TOP),
        at(half, BACK_TOP));
    return Look.of(strings.mesh(), Paint.WHITE);
  }

  private static Look soccerGoal() {
    double[][] right = {
      {POST_X, -0.0575, POST},
      {POST_X, -0.0575, POST_TOP},
      {POST_X, 0.0065, POST_TOP},
      {POST_X, 0.0565, POST}
    };
    double[][] left = new double[right.length][];
    for (int i = 0; i < right.length; i++) {
      left[i] = new double[] {-POST_X, right[i][1], right[i][2]};
    }
    Tube posts = Tube.bars();
    for (int i = 0; i < right.length; i++) {
      int next = (i + 1) % right.length;
      posts.along(POST, right[i], right[next]).along(POST, left[i], left[next]);
      if (i > 0) {
        posts.along(POST, left[i], right[i]); // not across the mouth's foot
      }
    }
    Tube strings = Tube.strings();
    sheet(strings, right[0], right[3], right[1], right[2]);
    sheet(strings, left[0], left[3], left[1], left[2]);
    sheet(strings, left[3], right[3], left[2], right[2]);
    sheet(strings, left[1], right[1], left[2], right[2]);
    return Look.of(posts.mesh(), Paint.WHITE).with(strings.mesh(), Paint.BLUE);
  }

  private static double[] at(double x, double[] corner) {
    return new double[] {x * corner[0], corner[1], corner[2]};
  }

  /** Strings a net between four corners: from a to b at its foot, from c to d at its top. */
  private static void sheet(Tube strings, double[] a, double[] b, double[] c, double[] d) {
    int across = count(a, b);
    for (int i = 0; i <= across; i++) {
      double share = i / (double) across;
      strings.along(STRING, between(a, b, share), between(c, d, share));
    }
    int up = count(a, c);
    for (int i = 0; i <= up; i++) {
      double share = i / (double) up;
      strings.along(STRING, between(a, c, share), between(b, d, share));
    }
  }

  private static int count(double[] from, double[] to) {
    return (int) Math.ceil(Vectors.length(Vectors.plus(to, from, -1)) / MESH);
  }

  private static double[] between(double[] from, double[] to, double share) {
    return Vectors.plus(Vectors.times(from, 1 - share), to, share);
  }
}
