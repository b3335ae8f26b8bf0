package org.metaworld4j.core.scene;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * All that is to be seen of an environment but where it is.
 *
 * @param nodes in the order of their poses
 * @param cameras at least one; the first is the one to begin with
 * @param lights may be empty, then the viewer lights the scene as it sees fit
 */
public record Scene(List<Node> nodes, List<Camera> cameras, List<Light> lights) {

  /** Copies the lists; names have to be unique, and cameras' nodes have to be there. */
  public Scene {
    nodes = List.copyOf(nodes);
    cameras = List.copyOf(cameras);
    lights = List.copyOf(lights);
    if (cameras.isEmpty()) {
      throw new IllegalArgumentException("cameras: expected at least one, got none");
    }
    List<String> names = nodes.stream().map(Node::name).toList();
    checkUnique("node", names);
    checkUnique("camera", cameras.stream().map(Camera::name).toList());
    for (Camera camera : cameras) {
      Optional<String> carrier = camera.mount().carrier();
      if (carrier.isPresent() && !names.contains(carrier.get())) {
        throw new UnknownNameException("node of camera " + camera.name(), carrier.get(), names);
      }
    }
  }

  /** Returns a scene without lights of its own. */
  public static Scene of(List<Node> nodes, List<Camera> cameras) {
    return new Scene(nodes, cameras, List.of());
  }

  /** Returns how many numbers the poses of a frame are. */
  public int poseSize() {
    return nodes.size() * Poses.SIZE;
  }

  /**
   * Returns the place of a node among the nodes.
   *
   * @throws UnknownNameException if there is none of this name
   */
  public int indexOf(String node) {
    List<String> names = nodes.stream().map(Node::name).toList();
    int index = names.indexOf(node);
    if (index < 0) {
      throw new UnknownNameException("node", node, names);
    }
    return index;
  }

  /**
   * Returns a camera.
   *
   * @throws UnknownNameException if there is none of this name
   */
  public Camera camera(String name) {
    return cameras.stream()
        .filter(camera -> camera.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "camera", name, cameras.stream().map(Camera::name).toList()));
  }

  /** Returns the scene as JSON, which {@link #fromJson} reads. */
  public String toJson() {
    return new String(Json.bytes(this), StandardCharsets.UTF_8);
  }

  /**
   * Reads a scene.
   *
   * @throws IllegalArgumentException if the text is no scene; the message names the field at fault
   */
  public static Scene fromJson(String json) {
    return Json.read(
        Json.object(json.getBytes(StandardCharsets.UTF_8), "scene"), Scene.class, "scene");
  }

  private static void checkUnique(String kind, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            kind + "s: expected names of their own, got two of '" + name + "'");
      }
    }
  }
}
