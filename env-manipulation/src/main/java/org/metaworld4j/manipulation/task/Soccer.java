package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.BallLook;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Pinching;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Pushes a rolling ball into a soccer goal.
 *
 * <p>Parameters: place of the ball, goal, where the soccer goal stands. Observed: the ball o,
 * orientation x, y, z, w. With goal g, distances stretched by 3 in x, the {@link Pinching} reward G
 * and P a long-tail tolerance of |o - g|, bounds 0..0.07, margin |o - o0|, the reward is 3 G + 6.5
 * P, or 10 where |o - g| &lt; 0.07. Beyond the mouth, where o.y &gt; m = g.y - 0.1, P is lowered by
 * 2 (o.y - m) / (1 - m), to 0 at least, for a ball more than 0.1 beside the goal.
 *
 * <p>Success: |o - g| &le; 0.07, not stretched.
 *
 * <p>Version 1: {@link ReachAndMove} with the ball's distance from the goal seen from above;
 * success up to 0.07 of it.
 */
public final class Soccer implements ManipulationTask {

  private static final double[] STRETCH = {3, 1, 1};
  private static final double TARGET_RADIUS = 0.07; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.02; // m; height gained by a grasped ball
  private static final double MOUTH = 0.1; // m; before the goal's middle
  private static final double HALF_WIDTH = 0.1; // m
  private static final Pinching PINCHING = new Pinching(0.013, 0.01, 0.005);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, TARGET_RADIUS);

  private static final double GAIN = 25; // of the expert
  private static final double BALL_HEIGHT = 0.03; // m; of the ball's place over the observed point
  private static final double FIST_OFFSET = 0.03; // m; of the pushing fist from the ball
  private static final double PUSHING_HEIGHT = 0.03; // m
  private static final double WAITING_HEIGHT = 0.1; // m

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "soccer-v3",
          "Push a ball into a soccer goal.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.03, -0.1, 0.8, 0},
                  new double[] {0.1, 0.7, 0.03, 0.1, 0.9, 0})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.1, 0.8, 0}, new double[] {0.1, 0.9, 0}));

  private final FreeObject ball = FreeObject.ball(0.026, 0.04, BallLook.SOCCER_BALL);
  private final SoccerGoal soccerGoal = new SoccerGoal();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    soccerGoal.furnish(world);
    ball.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    soccerGoal.moveTo(start.goal);
    ball.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    ball.observe(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = ball.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double stretchedGap = Points.distance(now.object, start.goal, STRETCH);
    double inPlace = inPlace(stretchedGap, start, now);
    double pinching = PINCHING.reward(start, now);

    out.success = out.terms.atMost("ball to goal, m", gap, TARGET_RADIUS);
    out.reward = stretchedGap < TARGET_RADIUS ? 10 : 3 * pinching + 6.5 * inPlace;
    out.nearObject = Points.distance(now.object, now.tcp) <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && now.opening > 0 && now.object[2] - LIFT > start.object[2];
    out.graspReward = pinching;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private static double inPlace(double stretchedGap, Start start, Moment now) {
    double margin = Points.distance(now.object, start.object, STRETCH);
    double inPlace = longTail(stretchedGap, 0, TARGET_RADIUS, margin);
    double mouth = start.goal[1] - MOUTH;
    boolean beside = Math.abs(now.object[0] - start.goal[0]) > HALF_WIDTH;
    if (now.object[1] > mouth && beside) {
      double missed = 2 * (now.object[1] - mouth) / (1 - mouth);
      return Math.max(0, Math.min(1, inPlace - missed));
    }
    return inPlace;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double offCentre = observation[OBJECT] - observation[GOAL];
    double dx = offCentre < -0.05 ? -FIST_OFFSET : offCentre > 0.05 ? FIST_OFFSET : 0;
    double dy = dx == 0 ? -FIST_OFFSET : 0;
    boolean atBall = Steering.gapXy(observation, OBJECT, 0, 0) < 0.02;
    double x = observation[OBJECT] + dx;
    double y = observation[OBJECT + 1] + dy;
    double z = atBall ? WAITING_HEIGHT : PUSHING_HEIGHT;
    double way =
        Points.norm(observation[HAND] - x, observation[HAND + 1] - y, observation[HAND + 2] - z);
    if (way > 0.01) {
      Steering.toPoint(observation, x, y, z, GAIN, 1, action); // push
    } else {
      Steering.toward(observation, OBJECT, 0, 0, BALL_HEIGHT, GAIN, 1, action);
    }
  }
}
