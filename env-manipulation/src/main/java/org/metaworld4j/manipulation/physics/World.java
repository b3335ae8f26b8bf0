package org.metaworld4j.manipulation.physics;

import com.bulletphysics.BulletGlobals;
import com.bulletphysics.collision.broadphase.BroadphasePair;
import com.bulletphysics.collision.broadphase.DispatcherInfo;
import com.bulletphysics.collision.broadphase.SimpleBroadphase;
import com.bulletphysics.collision.dispatch.CollisionDispatcher;
import com.bulletphysics.collision.dispatch.NearCallback;
import com.bulletphysics.dynamics.DiscreteDynamicsWorld;
import com.jme3.bullet.PhysicsSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.vecmath.Vector3f;

/**
 * Bodies, arm and contacts, advanced in physics steps of {@link #STEP}.
 *
 * <p>Bullet (jme3-jbullet) keeps the bodies, finds the pairs whose bounds overlap, and moves the
 * free bodies. Contact points, the soft contacts themselves and everything jointed are this
 * package's own, plugged into Bullet as its near callback and constraint solver.
 *
 * <p>A world may be used by different threads one after another, not by two at once. Allocates
 * nothing while stepping, once its row buffers have grown to the scene's needs.
 *
 * <p>Its state can be taken down and brought back, exact to the bit and also into another world
 * that was built alike: as an immutable {@link Snapshot}, or by {@link #save} and {@link #load} in
 * an array of the caller, which allocate nothing.
 */
public final class World implements Stateful {

  /** Duration of one physics step, seconds. */
  public static final double STEP = 0.0025;

  /** Acceleration of gravity along -z, m/s^2. */
  public static final double GRAVITY = 9.81;

  /** Speed that no true motion of a body here reaches, m/s. */
  public static final double FASTEST = 50;

  private static final float BOUNDS_MARGIN = 0.001f; // m

  final WorldBody[] bodies;
  private final FreeBody[] freeBodies;
  private final LinkBody[] links;
  private final Mechanism[] mechanisms;
  final BodyPair[] pairs;
  private final BodyPair[][] pairOf;
  private final NearPairs nearPairs;
  private final DiscreteDynamicsWorld bullet;
  private final SoftConstraintSolver solver;
  private final Contacts contacts = new Contacts();
  private final Stateful[] parts;
  private final int stateSize;

  private boolean halted;

  World(List<WorldBody> bodies, List<Mechanism> mechanisms, Set<Set<Body>> touching) {
    this.bodies = bodies.toArray(WorldBody[]::new);
    this.mechanisms = mechanisms.toArray(Mechanism[]::new);
    freeBodies = bodiesOf(FreeBody.class).toArray(FreeBody[]::new);
    links = bodiesOf(LinkBody.class).toArray(LinkBody[]::new);
    numberBodies();
    pairOf = new BodyPair[this.bodies.length][this.bodies.length];
    pairs = findPairs(touching);
    nearPairs = new NearPairs(pairOf);
    solver = new SoftConstraintSolver(this.mechanisms, links, freeBodies, pairs);
    bullet = makeBulletWorld();
    parts = statefulParts();
    stateSize = Arrays.stream(parts).mapToInt(Stateful::stateSize).sum();
    for (LinkBody link : links) {
      link.follow();
    }
  }

  private <T extends WorldBody> List<T> bodiesOf(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (WorldBody body : bodies) {
      if (kind.isInstance(body)) {
        found.add(kind.cast(body));
      }
    }
    return found;
  }

  /** Numbers the bodies in the order in which Bullet gets them; those without geoms come last. */
  private void numberBodies() {
    int next = 0;
    for (WorldBody body : bodies) {
      if (!body.geoms.isEmpty()) {
        body.index = next++;
      }
    }
    for (WorldBody body : bodies) {
      if (body.geoms.isEmpty()) {
        body.index = next++;
      }
    }
  }

  private BodyPair[] findPairs(Set<Set<Body>> touching) {
    List<BodyPair> found = new ArrayList<>();
    for (int i = 0; i < bodies.length; i++) {
      for (int j = 0; j < i; j++) {
        if (BodyPair.canTouch(bodies[i], bodies[j])
            || touching.contains(Set.of(bodies[i], bodies[j]))) {
          boolean swap = bodies[j] instanceof FreeBody && !(bodies[i] instanceof FreeBody);
          swap |= bodies[i].fixed();
          BodyPair pair =
              swap
                  ? new BodyPair(bodies[i], bodies[j], true)
                  : new BodyPair(bodies[j], bodies[i], false);
          found.add(pair);
          pairOf[bodies[i].index][bodies[j].index] = pair;
          pairOf[bodies[j].index][bodies[i].index] = pair;
        }
      }
    }
    return found.toArray(BodyPair[]::new);
  }

  /**
   * Makes Bullet's world. Its pools belong to the thread unless cleaned before and after, and a
   * world with pools of its own may change threads.
   */
  private DiscreteDynamicsWorld makeBulletWorld() {
    BulletGlobals.cleanCurrentThread();
    DiscreteDynamicsWorld world =
        (DiscreteDynamicsWorld)
            new PhysicsSpace(PhysicsSpace.BroadphaseType.SIMPLE).getDynamicsWorld();
    BulletGlobals.cleanCurrentThread();
    world.setPreTickCallback(null);
    world.setInternalTickCallback(null, null);
    world.setGravity(new Vector3f(0, 0, (float) -GRAVITY));
    world.setConstraintSolver(solver);
    world.setBroadphase(new SimpleBroadphase(bodies.length, nearPairs));
    ((CollisionDispatcher) world.getDispatcher()).setNearCallback(new ContactSearch());
    for (WorldBody body : bodies) {
      if (!body.geoms.isEmpty()) {
        world.addRigidBody(body.bullet.getObjectId(), (short) 1, (short) 1);
      }
    }
    return world;
  }

  /**
   * Advances by one physics step. A world with velocities beyond all reason stands still until it
   * is restored; see {@link #runaway}.
   */
  public void step() {
    if (halted) {
      return;
    }
    BulletGlobals.setContactBreakingThreshold(BOUNDS_MARGIN);
    for (FreeBody body : freeBodies) {
      body.fall();
    }
    bullet.performDiscreteCollisionDetection();
    solver.allSolved(bullet.getSolverInfo(), null);
    halted = !solver.reasonable();
    for (int i = 0; i < freeBodies.length && !halted; i++) {
      freeBodies[i].move();
    }
  }

  /** Returns the sum of the normal forces (newtons) between two geoms in the last physics step. */
  public double normalForce(Body bodyA, int geomA, Body bodyB, int geomB) {
    BodyPair pair = pairOf[((WorldBody) bodyA).index][((WorldBody) bodyB).index];
    if (pair == null) {
      return 0;
    }
    boolean swapped = pair.bodyA != bodyA;
    int first = swapped ? geomB : geomA;
    int second = swapped ? geomA : geomB;
    return pair.geomPairs[first * pair.bodyB.geoms.size() + second].normalImpulse / STEP;
  }

  /** Returns all bodies, in the order in which {@link Contacts} numbers them. */
  public List<Body> bodies() {
    Body[] ordered = new Body[bodies.length];
    for (WorldBody body : bodies) {
      ordered[body.index] = body;
    }
    return List.of(ordered);
  }

  /**
   * Returns the contacts of the last physics step: the same object at each call, filled anew. There
   * are none after {@link #restore} until the next step.
   */
  public Contacts contacts() {
    solver.contacts(contacts);
    return contacts;
  }

  /**
   * Returns a body that is at no finite place, moves faster than {@link #FASTEST}, or whirls, if
   * there is one: the simulation has then diverged. Allocates nothing if there is none.
   */
  public Optional<Body> runaway() {
    for (WorldBody body : bodies) {
      if (!body.fixed() && !body.sane()) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private Stateful[] statefulParts() {
    List<Stateful> parts = new ArrayList<>(List.of(solver));
    parts.addAll(bodiesOf(FixedBody.class));
    parts.addAll(List.of(freeBodies));
    parts.addAll(List.of(mechanisms));
    parts.addAll(List.of(pairs));
    return parts.toArray(Stateful[]::new);
  }

  @Override
  public int stateSize() {
    return stateSize;
  }

  @Override
  public void save(double[] out, int offset) {
    int at = offset;
    for (Stateful part : parts) {
      part.save(out, at);
      at += part.stateSize();
    }
  }

  @Override
  public void load(double[] in, int offset) {
    halted = false;
    int at = offset;
    for (Stateful part : parts) {
      part.load(in, at);
      at += part.stateSize();
    }
    for (LinkBody link : links) {
      link.follow();
    }
  }

  /** Returns a copy of everything that decides the future of this world. */
  public Snapshot snapshot() {
    double[] state = new double[stateSize];
    save(state, 0);
    return new Snapshot(state);
  }

  /**
   * Brings back exactly what {@link #snapshot} saw.
   *
   * @throws IllegalArgumentException if the snapshot is of a world that was built differently
   */
  public void restore(Snapshot snapshot) {
    if (snapshot.state.length != stateSize) {
      throw new IllegalArgumentException(
          "snapshot: expected one of a world built alike ("
              + stateSize
              + " numbers), got "
              + snapshot.state.length);
    }
    load(snapshot.state, 0);
  }

  /** Searches the contact points of each pair that Bullet finds to be near. */
  private final class ContactSearch extends NearCallback {
    @Override
    public void handleCollision(
        BroadphasePair near, CollisionDispatcher dispatcher, DispatcherInfo info) {
      nearPairs.bodies(near).collide();
    }
  }
}
