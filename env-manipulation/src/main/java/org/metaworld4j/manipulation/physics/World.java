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
import java.util.List;
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
 */
public final class World {

  /** Duration of one physics step, seconds. */
  public static final double STEP = 0.0025;

  /** Acceleration of gravity along -z, m/s^2. */
  public static final double GRAVITY = 9.81;

  private static final int REFRESH_STEPS = 5; // physics steps between full contact searches
  private static final float BOUNDS_MARGIN = 0.001f; // m

  private final WorldBody[] bodies;
  private final FixedBody[] fixedBodies;
  private final FreeBody[] freeBodies;
  private final LinkBody[] links;
  private final Mechanism[] mechanisms;
  private final BodyPair[] pairs;
  private final BodyPair[][] pairOf;
  private final NearPairs nearPairs;
  private final DiscreteDynamicsWorld bullet;
  private final SoftConstraintSolver solver;
  private final Contacts contacts = new Contacts();
  private final int stateSize;

  private int stepsSinceRefresh;

  World(List<WorldBody> bodies, List<Mechanism> mechanisms, Set<Set<Body>> touching) {
    this.bodies = bodies.toArray(WorldBody[]::new);
    this.mechanisms = mechanisms.toArray(Mechanism[]::new);
    fixedBodies = bodiesOf(FixedBody.class).toArray(FixedBody[]::new);
    freeBodies = bodiesOf(FreeBody.class).toArray(FreeBody[]::new);
    links = bodiesOf(LinkBody.class).toArray(LinkBody[]::new);
    numberBodies();
    pairOf = new BodyPair[this.bodies.length][this.bodies.length];
    pairs = findPairs(touching);
    nearPairs = new NearPairs(pairOf);
    solver = new SoftConstraintSolver(this.mechanisms, links, freeBodies, pairs);
    bullet = makeBulletWorld();
    stateSize = measureState();
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
              swap ? new BodyPair(bodies[i], bodies[j]) : new BodyPair(bodies[j], bodies[i]);
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

  /** Advances by one physics step. */
  public void step() {
    BulletGlobals.setContactBreakingThreshold(BOUNDS_MARGIN);
    for (FreeBody body : freeBodies) {
      body.fall();
    }
    bullet.performDiscreteCollisionDetection();
    stepsSinceRefresh = (stepsSinceRefresh + 1) % REFRESH_STEPS;
    solver.allSolved(bullet.getSolverInfo(), null);
    for (FreeBody body : freeBodies) {
      body.move();
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

  /**
   * Returns the contacts of the last physics step: the same object at each call, filled anew. There
   * are none after {@link #restore} until the next step.
   */
  public Contacts contacts() {
    solver.contacts(contacts);
    return contacts;
  }

  private int measureState() {
    int size =
        1 + solver.stateSize() + 3 * fixedBodies.length + FreeBody.STATE_SIZE * freeBodies.length;
    for (Mechanism mechanism : mechanisms) {
      size += mechanism.stateSize();
    }
    for (BodyPair pair : pairs) {
      size += pair.stateSize();
    }
    return size;
  }

  /** Returns a copy of everything that decides the future of this world. */
  public Snapshot snapshot() {
    double[] state = new double[stateSize];
    state[0] = stepsSinceRefresh;
    solver.save(state, 1);
    int at = 1 + solver.stateSize();
    for (FixedBody body : fixedBodies) {
      body.position(state, at);
      at += 3;
    }
    for (FreeBody body : freeBodies) {
      body.save(state, at);
      at += FreeBody.STATE_SIZE;
    }
    for (Mechanism mechanism : mechanisms) {
      mechanism.save(state, at);
      at += mechanism.stateSize();
    }
    for (BodyPair pair : pairs) {
      pair.save(state, at);
      at += pair.stateSize();
    }
    return new Snapshot(state);
  }

  /**
   * Brings back exactly what {@link #snapshot} saw.
   *
   * @throws IllegalArgumentException if the snapshot is of a world that was built differently
   */
  public void restore(Snapshot snapshot) {
    double[] state = snapshot.state;
    if (state.length != stateSize) {
      throw new IllegalArgumentException(
          "snapshot: expected one of a world built alike ("
              + stateSize
              + " numbers), got "
              + state.length);
    }
    stepsSinceRefresh = (int) state[0];
    solver.load(state, 1);
    int at = 1 + solver.stateSize();
    for (FixedBody body : fixedBodies) {
      body.moveTo(state[at], state[at + 1], state[at + 2]);
      at += 3;
    }
    for (FreeBody body : freeBodies) {
      body.load(state, at);
      at += FreeBody.STATE_SIZE;
    }
    for (Mechanism mechanism : mechanisms) {
      mechanism.load(state, at);
      at += mechanism.stateSize();
    }
    for (BodyPair pair : pairs) {
      pair.load(state, at);
      at += pair.stateSize();
    }
    for (LinkBody link : links) {
      link.follow();
    }
  }

  /** Searches the contact points of each pair that Bullet finds to be near. */
  private final class ContactSearch extends NearCallback {
    @Override
    public void handleCollision(
        BroadphasePair near, CollisionDispatcher dispatcher, DispatcherInfo info) {
      nearPairs.bodies(near).collide(stepsSinceRefresh == 0);
    }
  }
}
