package org.metaworld4j.viewer.window;

import com.jme3.asset.AssetManager;
import com.jme3.material.Material;
import com.jme3.material.RenderState;
import com.jme3.math.ColorRGBA;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.scene.Geometry;
import com.jme3.scene.Node;
import com.jme3.scene.Spatial.CullHint;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.render.SceneGraph;
import org.metaworld4j.viewer.session.Frame;

/** A second run in the scene of the first: seen through, and only where it differs. */
final class Ghost {

  private static final double SAME = 2e-3; // m, or of a quaternion's number
  private static final float OPACITY = 0.32f;

  private final AssetManager assets;
  private final Node parent;
  private SceneGraph graph;

  Ghost(AssetManager assets, Node parent) {
    this.assets = assets;
    this.parent = parent;
  }

  /** Shows a frame beside that of the first run. */
  void show(Frame frame, Frame first) {
    Scene scene = frame.episode().scene();
    if (graph == null || !graph.scene().equals(scene)) {
      hide();
      graph = new SceneGraph(scene, assets);
      graph.show(Layer.MARKS, false);
      Material veil = veil(assets, Palette.OTHER, OPACITY);
      veil.getAdditionalRenderState().setDepthWrite(true); // only its nearest surface is seen
      for (int i = 0; i < scene.nodes().size(); i++) {
        graph.geometry(i).setMaterial(veil);
        graph.geometry(i).setQueueBucket(RenderQueue.Bucket.Translucent);
        graph.geometry(i).setShadowMode(RenderQueue.ShadowMode.Off);
      }
      parent.attachChild(graph.root());
    }
    graph.update(frame.poses(), 0);
    boolean comparable = frame.poses().length == first.poses().length;
    for (int i = 0; i < scene.nodes().size(); i++) {
      boolean same = comparable && same(frame.poses(), first.poses(), i * Poses.SIZE);
      graph.geometry(i).setCullHint(same ? CullHint.Always : CullHint.Inherit);
    }
  }

  private static boolean same(double[] poses, double[] others, int at) {
    for (int i = at; i < at + Poses.SIZE; i++) {
      if (Math.abs(poses[i] - others[i]) > SAME) {
        return false;
      }
    }
    return true;
  }

  /** Shows it no longer. */
  void hide() {
    if (graph != null) {
      graph.root().removeFromParent();
      graph = null;
    }
  }

  /** Returns a plain material that is seen through. */
  static Material veil(AssetManager assets, Colour colour, float opacity) {
    Material veil = new Material(assets, "Common/MatDefs/Misc/Unshaded.j3md");
    ColorRGBA linear = new ColorRGBA();
    linear.setAsSrgb((float) colour.red(), (float) colour.green(), (float) colour.blue(), opacity);
    veil.setColor("Color", linear);
    veil.getAdditionalRenderState().setBlendMode(RenderState.BlendMode.Alpha);
    veil.getAdditionalRenderState().setDepthWrite(false);
    veil.getAdditionalRenderState().setPolyOffset(-1, -1);
    return veil;
  }

  /** Puts a veil over a geometry of a graph, as a child beside it. */
  static Geometry veiled(Geometry below, Material veil) {
    Geometry above = new Geometry("veil", below.getMesh());
    above.setMaterial(veil);
    above.setQueueBucket(RenderQueue.Bucket.Transparent);
    above.setShadowMode(RenderQueue.ShadowMode.Off);
    return above;
  }
}
