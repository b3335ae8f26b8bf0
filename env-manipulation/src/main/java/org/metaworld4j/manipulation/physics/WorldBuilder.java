package org.metaworld4j.manipulation.physics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the bodies of a {@link World}. */
public final class WorldBuilder {

  private final List<WorldBody> bodies = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final Set<Set<Body>> touching = new HashSet<>();

  /** Adds a body that nothing moves but {@link Body#moveTo}. */
  public Body fixed(String name, Pose pose, List<Geom> geoms) {
    return added(new FixedBody(name, pose, geoms));
  }

  /** Adds a body that moves freely. */
  public Body free(String name, Pose pose, MassProperties mass, List<Geom> geoms) {
    return added(new FreeBody(name, pose, mass, geoms));
  }

  /**
   * Adds a body with one joint; see {@link #jointed(String, Body, Pose, List, MassProperties,
   * List)}.
   */
  public Body jointed(
      String name, Body parent, Pose pose, Joint joint, MassProperties mass, List<Geom> geoms) {
    return jointed(name, parent, pose, List.of(joint), mass, geoms);
  }

  /**
   * Adds a body that moves relative to its parent by one hinge, or by slides. It touches the arm,
   * free bodies and bodies jointed elsewhere, but nothing that is fixed to the world.
   *
   * @param parent a fixed body, or a jointed one that carries this one, as a door its handle
   * @param pose the body's frame in its parent at joint position 0
   * @throws IllegalArgumentException if the parent is neither a fixed nor a jointed body of this
   *     world, or the joints are of other kinds, or more than {@link Mechanism#MAX_BLOCK} from the
   *     fixed body on
   */
  public Body jointed(
      String name,
      Body parent,
      Pose pose,
      List<Joint> joints,
      MassProperties mass,
      List<Geom> geoms) {
    if (!bodies.contains(parent)) {
      throw badParent(name, parent);
    }
    if (parent instanceof LinkBody carrier && carrier.mechanism instanceof Linkage linkage) {
      return jointed(name, linkage, linkage.add(carrier.link, pose, joints, mass), geoms);
    }
    if (parent instanceof FixedBody base) {
      Linkage linkage = new Linkage(base);
      add(linkage);
      LinkBody body = jointed(name, linkage, linkage.add(-1, pose, joints, mass), geoms);
      base.carry(body);
      return body;
    }
    throw badParent(name, parent);
  }

  private LinkBody jointed(String name, Linkage linkage, int link, List<Geom> geoms) {
    LinkBody body = new LinkBody(name, linkage, link, geoms);
    linkage.show(body);
    body.follow();
    added(body);
    return body;
  }

  private static IllegalArgumentException badParent(String name, Body parent) {
    return new IllegalArgumentException(
        name + ": expected a parent that is a fixed or jointed body of this world, got " + parent);
  }

  /** Adds a mechanism; its links are added by {@link #link}. */
  public void add(Mechanism mechanism) {
    mechanisms.add(mechanism);
  }

  /** Adds a link of a mechanism as a body. */
  public Body link(String name, Mechanism mechanism, int link, List<Geom> geoms) {
    return added(new LinkBody(name, mechanism, link, geoms));
  }

  private Body added(WorldBody body) {
    body.bullet.setUserObject(body);
    bodies.add(body);
    return body;
  }

  /**
   * Lets a jointed body touch a fixed one, such as a door its frame. It costs time: most mechanisms
   * work as well without.
   */
  public void letTouch(Body jointed, Body fixed) {
    touching.add(Set.of(jointed, fixed));
  }

  /** Makes the world; the bodies added so far come to life. */
  public World build() {
    return new World(bodies, mechanisms, touching);
  }
}
