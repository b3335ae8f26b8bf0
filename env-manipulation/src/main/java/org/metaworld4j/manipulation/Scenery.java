package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.manipulation.look.Cameras;
import org.metaworld4j.manipulation.look.GoalMark;
import org.metaworld4j.manipulation.physics.Appearance;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Placed;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Visual;
import org.metaworld4j.manipulation.task.Quaternions;

/**
 * What is to be seen of a world, and where it is: the mark at the goal, then the looks of all
 * things, then the forms that they collide with.
 *
 * <p>A node is called after its body; further ones of the body are numbered from 2 on. Poses come
 * straight from the simulation.
 */
final class Scenery {

  private static final Material COLLISION = Material.of(new Colour(0.3, 0.3, 1, 0.5));

  /** Nodes that are fixed to one thing. */
  private record Rigid(Placed carrier, Pose[] poses) {}

  private final List<Node> nodes = new ArrayList<>();
  private final List<Rigid> rigids = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>(); // nodes of each name
  private final List<Appearance> appearances;
  private final String task;
  private int marks;
  private Optional<Scene> scene = Optional.empty(); // until somebody looks
  private final double[] frame = new double[Frames.SIZE]; // scratch
  private final double[] turn = new double[4]; // x, y, z, w; scratch

  /**
   * Remembers what is to be seen; costs nothing until somebody looks.
   *
   * @param task id of the task
   */
  Scenery(List<Appearance> appearances, String task) {
    this.appearances = appearances;
    this.task = task;
  }

  Scene scene() {
    if (scene.isEmpty()) {
      scene = Optional.of(collect());
    }
    return scene.get();
  }

  private Scene collect() {
    nodes.addAll(GoalMark.nodes(task));
    marks = nodes.size();
    for (Appearance appearance : appearances) {
      addLook(appearance);
    }
    for (Appearance appearance : appearances) {
      addCollision(appearance);
    }
    return Scene.of(nodes, Cameras.ALL);
  }

  private void addLook(Appearance appearance) {
    List<Visual> visuals = appearance.look().visuals();
    for (Visual visual : visuals) {
      nodes.add(new Node(numbered(appearance.name()), visual.shape(), visual.material()));
    }
    add(appearance.carrier(), visuals.stream().map(Visual::pose).toList());
  }

  private void addCollision(Appearance appearance) {
    for (Geom geom : appearance.geoms()) {
      String name = numbered(appearance.name() + " collision");
      nodes.add(new Node(name, geom.shape().outline(), COLLISION, Layer.COLLISION));
    }
    add(appearance.carrier(), appearance.geoms().stream().map(Geom::pose).toList());
  }

  private void add(Placed carrier, List<Pose> poses) {
    rigids.add(new Rigid(carrier, poses.toArray(Pose[]::new)));
  }

  private String numbered(String name) {
    int count = counts.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " " + count;
  }

  /**
   * Writes where everything is.
   *
   * @param goal where the mark is, world frame
   * @param out receives the numbers, as {@link Poses} says
   * @param offset index of the first of them
   */
  void poses(double[] goal, double[] out, int offset) {
    scene();
    for (int node = 0; node < marks; node++) {
      Poses.place(out, offset, node, goal[0], goal[1], goal[2]);
    }
    int at = offset + marks * Poses.SIZE;
    for (int i = 0; i < rigids.size(); i++) {
      Rigid rigid = rigids.get(i);
      rigid.carrier().frame(frame);
      Quaternions.ofMatrix(frame, turn, 0);
      for (Pose pose : rigid.poses()) {
        write(pose, out, at);
        at += Poses.SIZE;
      }
    }
  }

  /** Writes the pose of a node that is fixed to the thing at {@link #frame}. */
  private void write(Pose pose, double[] out, int at) {
    Frames.point(frame, pose.x(), pose.y(), pose.z(), out, at);
    double x = turn[0];
    double y = turn[1];
    double z = turn[2];
    double w = turn[3];
    int q = at + Poses.QUATERNION;
    out[q] = w * pose.qw() - x * pose.qx() - y * pose.qy() - z * pose.qz();
    out[q + 1] = w * pose.qx() + x * pose.qw() + y * pose.qz() - z * pose.qy();
    out[q + 2] = w * pose.qy() - x * pose.qz() + y * pose.qw() + z * pose.qx();
    out[q + 3] = w * pose.qz() + x * pose.qy() - y * pose.qx() + z * pose.qw();
  }
}
