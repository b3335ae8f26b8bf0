package org.metaworld4j.manipulation.physics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;

/** Collects the bodies of a {@link World}. */
public final class WorldBuilder {

  private static final Colour FIXED = Colour.of(0.62, 0.62, 0.6);
  private static final Colour JOINTED = Colour.of(0.24, 0.42, 0.62);
  private static final Colour FREE = Colour.ORANGE;

  private final List<WorldBody> bodies = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final Set<Set<Body>> touching = new HashSet<>();
  private final Map<Body, Look> looks = new HashMap<>();
  private final List<Appearance> bodiless = new ArrayList<>();

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

  /**
   * Says what a body looks like. One of which nothing is said is drawn as it collides, in a colour
   * that tells whether it moves freely, by a joint or not at all.
   */
  public void show(Body body, Look look) {
    looks.put(body, look);
  }

  /** Shows something that touches nothing, such as most links of the arm. */
  public void show(String name, Placed carrier, Look look) {
    bodiless.add(new Appearance(name, carrier, look, List.of()));
  }

  /** Returns what is to be seen of all that was added so far. */
  public List<Appearance> appearances() {
    List<Appearance> all = new ArrayList<>(bodiless);
    for (WorldBody body : bodies) {
      Look look = looks.containsKey(body) ? looks.get(body) : plainLook(body);
      all.add(new Appearance(body.name(), body, look, body.geoms));
    }
    return all;
  }

  private static Look plainLook(WorldBody body) {
    Colour colour = body.fixed() ? FIXED : body.free() ? FREE : JOINTED;
    return Look.of(body.geoms, Material.of(colour));
  }

  /** Makes the world; the bodies added so far come to life. */
  public World build() {
    return new World(bodies, mechanisms, touching);
  }
}
