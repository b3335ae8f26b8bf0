package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses a spring-loaded button straight down with closed fingers.
 *
 * <p>Parameters: place of the button's box; the goal g is the hole that the button comes out of.
 * Observed: the button's face o, orientation w, x, y, z, which never changes. With t the tool
 * centre point (t0 at reset), d = |g - o| in height, d0 its value at rest, H the Hamacher product
 * and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 5 H(1 - opening of the gripper, near), and 5 pressed if |o - t| &le;
 * 0.03</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near</td><td>|o - t| &le; 0.01</td><td>|o - t0|</td></tr>
 * <tr><td>pressed</td><td>d &le; 0.005</td><td>d0 = 0.0935</td></tr>
 * </table>
 *
 * <p>Success: d &le; 0.024, which takes a press 9 mm into the button's soft stop.
 */
public final class ButtonPressTopdown implements ManipulationTask {

  private static final double SUCCESS_DEPTH = 0.024; // m
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double PRESSING_RADIUS = 0.03; // m
  private static final double FACE_ABOVE_FRAME = 0.193; // m; the observed point over the button
  private static final double TURN = -Parts.QUARTER; // rad, about x: the button looks up
  private static final double DEPTH_AT_REST =
      (ButtonBox.BUTTON_FACE - ButtonBox.HOLE) * StrictMath.sin(Parts.QUARTER); // m

  private static final double GAIN = 25; // of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "button-press-topdown-v3",
              "Press a button down from above.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.8, 0.115}, new double[] {0.1, 0.9, 0.115}),
              TaskSpec.USUAL_HAND)
          .withHandStart(0, 0.4f, 0.2f);

  private final ButtonBox box = new ButtonBox();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    box.furnish(world, Pose.at(0, 0.85, 0.12).turnedAboutX(TURN));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    box.moveTo(parameters);
    box.hole(start.goal);
  }

  @Override
  public void observe(double[] frame) {
    box.button(frame, OBJECT);
    frame[OBJECT + 2] += FACE_ABOVE_FRAME;
    frame[ORIENTATION] = StrictMath.cos(TURN / 2);
    frame[ORIENTATION + 1] = StrictMath.sin(TURN / 2);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double depth = Math.abs(start.goal[2] - now.object[2]);
    double near = longTail(reach, 0, 0.01, Points.distance(now.object, start.tcp));
    double pressed = longTail(depth, 0, 0.005, DEPTH_AT_REST);

    out.reward = 5 * Hamacher.product(1 - now.opening, near);
    if (reach <= PRESSING_RADIUS) {
      out.reward += 5 * pressed;
    }
    out.success = depth <= SUCCESS_DEPTH;
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.opening > 0;
    out.graspReward = near;
    out.inPlaceReward = pressed;
    out.objectToTarget = depth;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, 0) > 0.04) {
      Steering.toward(observation, OBJECT, 0, 0, 0.1, GAIN, 1, action); // above
    } else {
      Steering.toward(observation, OBJECT, 0, 0, 0, GAIN, 1, action); // down
    }
  }
}
