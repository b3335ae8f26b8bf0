package org.metaworld4j.viewer.window;

import com.jme3.asset.AssetManager;
import com.jme3.collision.CollisionResult;
import com.jme3.collision.CollisionResults;
import com.jme3.material.Material;
import com.jme3.math.Ray;
import com.jme3.scene.Geometry;
import com.jme3.scene.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.render.SceneGraph;

/** The thing that was picked with the mouse, and the veil that shows it. */
final class Pick {

  private final Material veil;
  private final Node parent;
  private Optional<String> node = Optional.empty();
  private Optional<Geometry> shown = Optional.empty();

  Pick(AssetManager assets, Node parent) {
    this.parent = parent;
    veil = Ghost.veil(assets, Palette.ACCENT, 0.4f);
  }

  /** Picks the first thing on a line of sight; nothing if there is none. */
  void pick(SceneGraph graph, Ray sight) {
    node = first(graph, sight).map(hit -> hit.getGeometry().getName());
  }

  /** Returns how far the first thing on a line of sight is, m; 0 if there is none. */
  static double distance(SceneGraph graph, Ray sight) {
    return first(graph, sight).map(CollisionResult::getDistance).orElse(0f);
  }

  private static Optional<CollisionResult> first(SceneGraph graph, Ray sight) {
    CollisionResults hits = new CollisionResults();
    graph.root().collideWith(sight, hits);
    List<org.metaworld4j.core.scene.Node> nodes = graph.scene().nodes();
    for (CollisionResult hit : hits) {
      int index = graph.scene().indexOf(hit.getGeometry().getName());
      if (nodes.get(index).layer() == Layer.THINGS) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** Lets go of what was picked; returns whether there was something. */
  boolean drop() {
    boolean had = node.isPresent();
    node = Optional.empty();
    return had;
  }

  /** Returns the name of what was picked. */
  Optional<String> node() {
    return node;
  }

  /** Returns the index of what was picked among a scene's nodes. */
  OptionalInt index(Scene scene) {
    for (int i = 0; i < scene.nodes().size(); i++) {
      if (node.isPresent() && scene.nodes().get(i).name().equals(node.get())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Veils what was picked where it is now. */
  void update(SceneGraph graph) {
    shown.ifPresent(Geometry::removeFromParent);
    OptionalInt index = index(graph.scene());
    shown = Optional.empty();
    if (index.isPresent()) {
      Geometry below = graph.geometry(index.getAsInt());
      Geometry above = Ghost.veiled(below, veil);
      above.setLocalTransform(below.getLocalTransform());
      parent.attachChild(above);
      shown = Optional.of(above);
    }
  }
}
