package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.task.Quaternions;

/** Lets the bodies of a world be looked into, straight from the simulation. */
final class Inspection implements Inspectable {

  private final World world;
  private final Contacts contacts;
  private final List<Body> bodies;
  private final List<RigidBody> shown;
  private final double[] rotation = new double[9]; // scratch
  private final double[] turn = new double[4]; // x, y, z, w; scratch

  Inspection(World world, Scene scene) {
    this.world = world;
    contacts = world.contacts();
    bodies = world.bodies();
    shown = bodies.stream().map(body -> shown(body, scene)).toList();
  }

  /** Finds the nodes of a body by their names, which are its own with something behind it. */
  private static RigidBody shown(Body body, Scene scene) {
    Pattern name = Pattern.compile(Pattern.quote(body.name()) + "( collision)?( \\d+)?");
    List<String> nodes = new ArrayList<>();
    for (Node node : scene.nodes()) {
      if (name.matcher(node.name()).matches()) {
        nodes.add(node.name());
      }
    }
    return new RigidBody(body.name(), nodes);
  }

  @Override
  public List<RigidBody> bodies() {
    return shown;
  }

  @Override
  public void motions(double[] out, int offset) {
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      int at = offset + i * Motions.SIZE;
      body.position(out, at + Motions.POSITION);
      body.rotation(rotation, 0);
      Quaternions.ofMatrix(rotation, turn, 0);
      out[at + Motions.QUATERNION] = turn[3];
      System.arraycopy(turn, 0, out, at + Motions.QUATERNION + 1, 3);
      body.velocity(out, at + Motions.VELOCITY);
    }
  }

  @Override
  public int contactCount() {
    return world.contacts().count();
  }

  @Override
  public void contact(int contact, double[] out, int offset) {
    out[offset + ContactPoints.BODY_A] = contacts.indexA(contact);
    out[offset + ContactPoints.BODY_B] = contacts.indexB(contact);
    contacts.point(contact, out, offset + ContactPoints.POINT);
    contacts.normal(contact, out, offset + ContactPoints.NORMAL);
    contacts.force(contact, out, offset + ContactPoints.FORCE);
    out[offset + ContactPoints.DISTANCE] = contacts.distance(contact);
  }
}
