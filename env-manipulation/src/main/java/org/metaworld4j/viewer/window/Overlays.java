package org.metaworld4j.viewer.window;

import com.jme3.asset.AssetManager;
import com.jme3.math.Vector3f;
import com.jme3.scene.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Tape;

/** What can be shown beside the things of a scene: contacts, frames of bodies, trails. */
final class Overlays {

  /** A kind of overlay. */
  enum Kind {
    CONTACTS,
    FRAMES,
    TRAILS
  }

  private static final double POINT = 0.005; // radius of a contact point, m
  private static final double SHAFT = 0.003; // radius of an arrow, m
  private static final double METRES_A_NEWTON = 0.004;
  private static final double LONGEST_FORCE = 0.2; // m
  private static final double AXIS = 0.06; // m
  private static final double TRAIL = 0.0025; // radius, m
  private static final int TRAIL_STEPS = 240;
  private static final double STILL = 1e-3; // m, what moves less leaves no trail
  private static final List<Colour> AXES =
      List.of(Colour.of(0.9, 0.25, 0.25), Colour.of(0.3, 0.75, 0.3), Colour.of(0.3, 0.45, 0.95));

  private final Set<Kind> shown = EnumSet.noneOf(Kind.class);
  private final Solids inFront;
  private final Solids within;
  private final Vector3f from = new Vector3f(); // scratch
  private final Vector3f to = new Vector3f(); // scratch
  private Scene lastScene;
  private Trailed lastTrailed;

  /** Makes overlays, none of them shown. */
  Overlays(AssetManager assets, Node parent) {
    inFront = new Solids("overlays in front", assets, true);
    within = new Solids("overlays within", assets, false);
    parent.attachChild(within.geometry());
    parent.attachChild(inFront.geometry());
  }

  /** Shows a kind, or no longer; returns whether it is shown now. */
  boolean toggle(Kind kind) {
    if (!shown.remove(kind)) {
      shown.add(kind);
    }
    return shown.contains(kind);
  }

  /** Draws what is shown at the head of a tape. */
  void update(Tape tape) {
    inFront.clear();
    within.clear();
    Frame frame = tape.frame();
    if (shown.contains(Kind.CONTACTS)) {
      contacts(frame);
    }
    if (shown.contains(Kind.FRAMES)) {
      frames(frame);
    }
    if (shown.contains(Kind.TRAILS)) {
      trails(tape);
    }
    inFront.finish();
    within.finish();
  }

  private void contacts(Frame frame) {
    double[] contacts = frame.contacts();
    for (int at = 0; at < contacts.length; at += ContactPoints.SIZE) {
      read(contacts, at + ContactPoints.POINT, from);
      inFront.colour(Palette.MISSING);
      inFront.ball(from, POINT);
      read(contacts, at + ContactPoints.FORCE, to);
      double length = Math.min(LONGEST_FORCE, METRES_A_NEWTON * to.length());
      if (length > 2 * SHAFT) {
        to.normalizeLocal().multLocal((float) length).addLocal(from);
        inFront.colour(Palette.ALARM);
        inFront.arrow(from, to, SHAFT);
      }
    }
  }

  private void frames(Frame frame) {
    int bodies = frame.motions().length / Motions.SIZE;
    for (int i = 0; i < bodies; i++) {
      axes(frame.motions(), i * Motions.SIZE, i * Motions.SIZE + Motions.QUATERNION);
    }
    if (bodies == 0) {
      for (int at = 0; at < frame.poses().length; at += Poses.SIZE) {
        axes(frame.poses(), at, at + Poses.QUATERNION);
      }
    }
  }

  private void axes(double[] numbers, int position, int quaternion) {
    read(numbers, position, from);
    for (int axis = 0; axis < AXES.size(); axis++) {
      Vec3 unit = new Vec3(axis == 0 ? AXIS : 0, axis == 1 ? AXIS : 0, axis == 2 ? AXIS : 0);
      Vec3 turned = Poses.rotate(numbers, quaternion, unit);
      to.set((float) turned.x(), (float) turned.y(), (float) turned.z()).addLocal(from);
      inFront.colour(AXES.get(axis));
      inFront.arrow(from, to, SHAFT * 0.7);
    }
  }

  private void trails(Tape tape) {
    Trailed trailed = trailed(tape.frame().episode().scene());
    within.colour(Palette.ACCENT);
    trail(tape, trailed.fingers());
    within.colour(Palette.OTHER);
    for (int node : trailed.things()) {
      trail(tape, List.of(node));
    }
  }

  private Trailed trailed(Scene scene) {
    if (!scene.equals(lastScene)) {
      lastScene = scene;
      lastTrailed = new Trailed(scene);
    }
    return lastTrailed;
  }

  /** Draws the way of the point in the middle of some nodes. */
  private void trail(Tape tape, List<Integer> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    int first = Math.max(tape.episodeStart(), tape.head() - TRAIL_STEPS);
    middle(tape.frame(first), nodes, from);
    for (int i = first + 1; i <= tape.head(); i++) {
      middle(tape.frame(i), nodes, to);
      if (to.distance(from) > STILL) {
        within.tube(from, to, TRAIL, TRAIL);
        from.set(to);
      }
    }
  }

  private static void middle(Frame frame, List<Integer> nodes, Vector3f out) {
    out.set(0, 0, 0);
    for (int node : nodes) {
      int at = node * Poses.SIZE;
      out.addLocal(
          (float) frame.poses()[at], (float) frame.poses()[at + 1], (float) frame.poses()[at + 2]);
    }
    out.divideLocal(nodes.size());
  }

  private static void read(double[] numbers, int at, Vector3f out) {
    out.set((float) numbers[at], (float) numbers[at + 1], (float) numbers[at + 2]);
  }
}
