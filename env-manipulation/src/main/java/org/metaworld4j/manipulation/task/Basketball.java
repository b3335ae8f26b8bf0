package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.BallLook;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Picks up a ball and holds it over a hoop.
 *
 * <p>Parameters: place of the ball, whose height is ignored, and place of the stand; the goal g is
 * the middle of the hoop. Observed: the ball o, orientation w, x, y, z. With the point h = (g.x,
 * g.y, 0.3) over the hoop, distances from it stretched by 2 in z, tool centre point t, H the
 * Hamacher product, the {@link Caging} reward G and P a long-tail tolerance of |o - h|, bounds
 * 0..0.08, margin |o0 - h|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - h| &lt; 0.08</td><td>10</td></tr>
 * <tr><td>else held: |t - o| &lt; 0.035, gripper not closed and o lifted by 0.01</td>
 * <td>H(1, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |o - h| &le; 0.08; the ball need not be let go.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.3, to the hoop itself; success up to 0.08 from its
 * middle.
 */
public final class Basketball implements ManipulationTask {

  private static final double OVER_HOOP = 0.3; // m; height at which the ball is wanted
  private static final double[] STRETCH = {1, 1, 2};
  private static final double START_HEIGHT = 0.03f; // m; a float in the original
  private static final double TARGET_RADIUS = 0.08; // m
  private static final double HELD_RADIUS = 0.035; // m; fingers this near hold the ball
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double REWARDED_LIFT = 0.01; // m; height gained
  private static final double GRASPED_LIFT = 0.03; // m; height gained
  private static final Caging CAGING = new Caging(0.025, 0.06, 0.005, 1, Caging.Density.HIGH, 0.01);
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.3, PickAndPlace.DESCENT);

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_HEIGHT = 0.01; // m; of the hand over the ball
  private static final double CARRYING_HEIGHT = 0.35; // m
  private static final double CARRYING_Y = 0.875; // m; the expert goes on to the board
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "basketball-v3",
          "Put a ball over a hoop.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.0299, -0.1, 0.85, 0},
                  new double[] {0.1, 0.7, 0.0301, 0.1, 0.9000001, 0})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.1, 0.767, 0.2499}, new double[] {0.1, 0.8170001, 0.2501}));

  private final FreeObject ball = FreeObject.ball(0.03, 0.1, BallLook.BASKETBALL);
  private final Hoop hoop = new Hoop();
  private final double[] overHoop = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    hoop.furnish(world);
    ball.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    start.object[2] = START_HEIGHT;
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    hoop.moveTo(start.goal);
    Points.add(start.goal, Hoop.RING, start.goal);
    ball.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    ball.observeScalarFirst(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    overHoop[0] = start.goal[0];
    overHoop[1] = start.goal[1];
    overHoop[2] = OVER_HOOP;
    double gap = Points.distance(now.object, overHoop, STRETCH);
    double reach = Points.distance(now.object, now.tcp);
    double height = now.object[2];
    boolean gripping = now.opening > 0;
    boolean held = reach < HELD_RADIUS && gripping && height - REWARDED_LIFT > start.object[2];
    double inPlace =
        longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, overHoop, STRETCH));
    double caging = held ? 1 : CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, inPlace) + (held ? 1 + 5 * inPlace : 0);
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("ball to hoop stretched, m", gap, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = gripping && height - GRASPED_LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.object[2], TARGET_RADIUS, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.04;
    double effort = above && Steering.gapZ(observation, OBJECT, 0) <= 0.15 ? SQUEEZE : -1;
    double missingHeight = CARRYING_HEIGHT - (observation[OBJECT + 2] + GRIP_HEIGHT);
    if (!above) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT + 0.3, GAIN, effort, action);
    } else if (Steering.gapZ(observation, OBJECT, GRIP_HEIGHT) > 0.025) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT, GAIN, effort, action); // astride
    } else {
      boolean high = Math.abs(missingHeight) <= 0.025;
      double x = high ? observation[GOAL] : observation[HAND];
      double y = high ? CARRYING_Y : observation[HAND + 1];
      Steering.toPoint(observation, x, y, CARRYING_HEIGHT, GAIN, effort, action);
    }
  }
}
