package org.metaworld4j.viewer.window;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.viewer.session.Frame;

/**
 * The eye of a window: at one of the scene's cameras, free, or free and going along with a thing.
 * It glides from one place to the next.
 */
final class Eye {

  private static final double GLIDE = 0.35; // s
  private static final double WIDEST = 60; // degrees, of the free eye
  private static final double TURN = 0.008; // radians a pixel
  private static final double ZOOM = 0.88; // a notch of the wheel

  private int camera; // index among the scene's cameras, also while free
  private Optional<Orbit> free = Optional.empty();
  private double freeFovy; // degrees
  private double ahead; // m to what is in the middle of the picture; 0 if nothing is
  private Optional<String> followed = Optional.empty();
  private Glimpse now;
  private Glimpse from;
  private double glided = GLIDE; // s since the glide began

  /** Moves the eye on and returns what it sees. */
  Glimpse look(Frame frame, double seconds) {
    Glimpse goal = goal(frame);
    glided = Math.min(GLIDE, glided + seconds);
    double share = glided / GLIDE;
    now = from == null || share >= 1 ? goal : from.towards(goal, share * share * (3 - 2 * share));
    return now;
  }

  private Glimpse goal(Frame frame) {
    Scene scene = frame.episode().scene();
    if (free.isPresent()) {
      followed.ifPresent(node -> free = free.map(orbit -> orbit.around(place(frame, node))));
      return new Glimpse(free.get().view(), freeFovy);
    }
    Camera chosen = camera(scene);
    return new Glimpse(chosen.view(scene, frame.poses(), 0), chosen.fovy());
  }

  private Camera camera(Scene scene) {
    return scene.cameras().get(Math.min(camera, scene.cameras().size() - 1));
  }

  /** Takes how far ahead the thing in the middle of the picture is, m; 0 if there is none. */
  void ahead(double metres) {
    ahead = metres;
  }

  /** Returns what to call the place of the eye. */
  String name(Scene scene) {
    if (followed.isPresent()) {
      return "follows " + followed.get();
    }
    return free.isPresent() ? "free camera" : camera(scene).name();
  }

  /** Goes to the camera that is some places farther in the scene's list. */
  void next(Scene scene, int by) {
    int count = scene.cameras().size();
    choose(scene, free.isPresent() ? camera : Math.floorMod(camera + by, count));
  }

  /** Goes to a camera; does nothing if the scene has none of this number. */
  void choose(Scene scene, int number) {
    if (number >= 0 && number < scene.cameras().size()) {
      leave();
      camera = number;
      free = Optional.empty();
      followed = Optional.empty();
    }
  }

  boolean isFree() {
    return free.isPresent();
  }

  /** Stays where it is, free to be moved. */
  void free(Frame frame) {
    followed = Optional.empty();
    if (free.isEmpty()) {
      leave();
      Glimpse here = now == null ? goal(frame) : now;
      freeFovy = Math.min(WIDEST, here.fovy());
      double reach = ahead > 0 ? ahead : reach(frame, here.view());
      free = Optional.of(Orbit.of(here.view(), reach));
    }
  }

  /** Goes along with a node from now on. */
  void follow(Frame frame, String node) {
    free(frame);
    leave();
    followed = Optional.of(node);
  }

  /** Moves around by a drag of some pixels. */
  void turn(Frame frame, double right, double down) {
    ensureFree(frame);
    free = free.map(orbit -> orbit.turned(-right * TURN, down * TURN));
  }

  /** Moves across by a drag of some pixels in a picture of some height. */
  void shift(Frame frame, double right, double down, double height) {
    ensureFree(frame);
    followed = Optional.empty();
    double metres = 2 * Math.tan(Math.toRadians(freeFovy / 2)) / height;
    free =
        free.map(
            orbit ->
                orbit.shifted(
                    -right * metres * orbit.distance(), down * metres * orbit.distance()));
  }

  /** Goes nearer by some notches of the wheel. */
  void zoom(Frame frame, double notches) {
    ensureFree(frame);
    free = free.map(orbit -> orbit.zoomed(Math.pow(ZOOM, notches)));
  }

  private void ensureFree(Frame frame) {
    if (free.isEmpty()) {
      free(frame);
    }
  }

  private void leave() {
    from = now;
    glided = 0;
  }

  /** Returns how far ahead the middle of the scene's things is. */
  private static double reach(Frame frame, Camera.View view) {
    Vec3 gaze = view.target().minus(view.position());
    List<org.metaworld4j.core.scene.Node> nodes = frame.episode().scene().nodes();
    Vec3 sum = Vec3.ZERO;
    for (int i = 0; i < nodes.size(); i++) {
      sum = sum.plus(place(frame, i));
    }
    int count = Math.max(1, nodes.size());
    Vec3 middle = new Vec3(sum.x() / count, sum.y() / count, sum.z() / count);
    Vec3 way = middle.minus(view.position());
    double forward = (way.x() * gaze.x() + way.y() * gaze.y() + way.z() * gaze.z()) / gaze.length();
    return forward > 0.2 ? forward : Math.max(0.2, gaze.length());
  }

  private static Vec3 place(Frame frame, String node) {
    Scene scene = frame.episode().scene();
    for (int i = 0; i < scene.nodes().size(); i++) {
      if (scene.nodes().get(i).name().equals(node)) {
        return place(frame, i);
      }
    }
    return Vec3.ZERO;
  }

  private static Vec3 place(Frame frame, int node) {
    int at = node * Poses.SIZE;
    return new Vec3(frame.poses()[at], frame.poses()[at + 1], frame.poses()[at + 2]);
  }
}
