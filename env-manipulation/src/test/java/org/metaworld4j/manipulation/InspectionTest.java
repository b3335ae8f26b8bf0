package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.physics.World;

class InspectionTest {

  private final double[] observation = new double[39];
  private final double[] action = new double[4];

  private static Inspectable inspect(ManipulationEnv env) {
    return env.as(Inspectable.class).orElseThrow();
  }

  private static double[] motions(ManipulationEnv env) {
    double[] motions = new double[inspect(env).bodies().size() * Motions.SIZE];
    inspect(env).motions(motions, 0);
    return motions;
  }

  /** Plays the expert until it holds the puck in the air. */
  private ManipulationEnv carrying() {
    ManipulationEnv env = ManipulationEnv.of("pick-place-v3");
    env.reset(ResetOptions.seed(4), observation, 0);
    act(env, 70);
    return env;
  }

  private void act(ManipulationEnv env, int steps) {
    for (int i = 0; i < steps; i++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, env.newOutcome());
    }
  }

  @Test
  void velocitiesAreTheChangeOfPositions() {
    ManipulationEnv env = carrying();
    double[][] seen = new double[2 * ManipulationEnv.PHYSICS_STEPS][];
    int[] count = {0};
    env.watch(() -> seen[count[0]++] = motions(env));
    act(env, 2);
    double[] before = seen[4];
    double[] between = seen[5];
    double[] after = seen[6];
    double fastest = 0;
    for (int body = 0; body < inspect(env).bodies().size(); body++) {
      for (int axis = 0; axis < 3; axis++) {
        int at = body * Motions.SIZE + axis;
        double mean = (after[at] - before[at]) / (2 * World.STEP);
        double told = between[at + Motions.VELOCITY];
        fastest = Math.max(fastest, Math.abs(told));
        assertThat(told).as("body %d axis %d", body, axis).isEqualTo(mean, within(0.02));
      }
    }
    assertThat(fastest).isGreaterThan(0.1);
  }

  @Test
  void contactsAreThoseOfTheWorld() {
    ManipulationEnv env = carrying();
    Inspectable inspectable = inspect(env);
    List<RigidBody> bodies = inspectable.bodies();
    Contacts contacts = env.contacts();
    double[] point = new double[ContactPoints.SIZE];
    double[] force = new double[3];
    assertThat(inspectable.contactCount()).isEqualTo(contacts.count()).isPositive();
    for (int i = 0; i < contacts.count(); i++) {
      inspectable.contact(i, point, 0);
      assertThat(bodies.get((int) point[ContactPoints.BODY_A]).name()).isEqualTo(contacts.bodyA(i));
      assertThat(bodies.get((int) point[ContactPoints.BODY_B]).name()).isEqualTo(contacts.bodyB(i));
      assertThat(point[ContactPoints.DISTANCE]).isEqualTo(contacts.distance(i));
      contacts.force(i, force, 0);
      assertThat(force)
          .containsExactly(
              point[ContactPoints.FORCE],
              point[ContactPoints.FORCE + 1],
              point[ContactPoints.FORCE + 2]);
    }
  }

  @Test
  void theFingersHoldThePuckUp() {
    ManipulationEnv env = carrying();
    Inspectable inspectable = inspect(env);
    int puck = inspectable.bodies().stream().map(RigidBody::name).toList().indexOf("puck");
    double[] point = new double[ContactPoints.SIZE];
    double lift = 0;
    for (int i = 0, count = inspectable.contactCount(); i < count; i++) {
      inspectable.contact(i, point, 0);
      double up = point[ContactPoints.FORCE + 2];
      lift += point[ContactPoints.BODY_B] == puck ? up : 0;
      lift -= point[ContactPoints.BODY_A] == puck ? up : 0;
    }
    assertThat(lift).isPositive();
  }

  @Test
  void bodiesNameNodesOfTheScene() {
    ManipulationEnv env = ManipulationEnv.of("drawer-open-v3");
    List<String> nodes = env.scene().nodes().stream().map(Node::name).toList();
    List<RigidBody> bodies = inspect(env).bodies();
    assertThat(bodies).allSatisfy(body -> assertThat(nodes).containsAll(body.nodes()));
    assertThat(bodies.stream().flatMap(body -> body.nodes().stream())).doesNotHaveDuplicates();
    assertThat(bodies.stream().filter(body -> body.nodes().isEmpty()).map(RigidBody::name))
        .as("bodies without nodes")
        .isEmpty();
  }

  @Test
  void lookingChangesNothing() {
    ManipulationEnv looked = carrying();
    long hash = looked.stateHash();
    motions(looked);
    inspect(looked).contactCount();
    assertThat(looked.stateHash()).isEqualTo(hash);
  }
}
