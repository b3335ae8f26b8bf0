package org.metaworld4j.examples;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;
import static org.metaworld4j.manipulation.task.ObservationLayout.OPENING;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION_2;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.ParameterSpace;
import org.metaworld4j.manipulation.task.Quaternions;
import org.metaworld4j.manipulation.task.Steering;
import org.metaworld4j.manipulation.task.Table;
import org.metaworld4j.manipulation.task.TaskSpec;

/**
 * Puts a block onto another one and lets it go.
 *
 * <p>Parameters: place of the block, place of the other. Observed: both blocks, orientations x, y,
 * z, w. With the block o, its place g on the other, the tool centre point t, the {@link Caging}
 * reward G and P a long-tail tolerance of |o - g|, bounds 0..0.01, margin |o0 - g0|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>stacked</td><td>10</td></tr>
 * <tr><td>else o lifted by 0.01</td><td>2 G + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>2 G</td></tr>
 * </table>
 *
 * <p>Success: stacked, that is o is off g by at most 0.015 to the side and 0.005 in height, and the
 * fingers do not hold it.
 */
public final class StackBlocks implements ManipulationTask {

  private static final double HALF_EDGE = 0.02; // m
  private static final double MASS = 0.1; // kg
  private static final double SIDE_TOLERANCE = 0.015; // m
  private static final double HEIGHT_TOLERANCE = 0.005; // m
  private static final double LIFTED = 0.01; // m; height gained
  private static final Caging CAGING = new Caging(0.015, 0.05, 0.005, 1, Caging.Density.HIGH, 0.01);

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = -0.005; // m; the expert grips beside the middle
  private static final double GRIPPED = 0.73; // opening below which the expert lifts
  private static final double HELD_RADIUS = 0.05; // m; the expert's hand holds a block this near
  private static final double CARRYING_HEIGHT = 0.13; // m; of the expert's block

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "stack-blocks-v0",
          "Put a block onto another one.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.02, -0.1, 0.7, 0.02},
                  new double[] {0.1, 0.7, 0.02, 0.1, 0.8, 0.02})
              .withObjectAndGoalApart(0.12),
          new Box(new double[] {-0.1, 0.7, 0.06}, new double[] {0.1, 0.8, 0.06}));

  private final double[] rotation = new double[9]; // scratch
  private final double[] place = new double[3]; // of the block on the other; scratch
  private Body block;
  private Body base;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    block = world.free("block", Pose.at(0, 0.6, 0.02), mass(), List.of(cube()));
    base = world.free("base", Pose.at(0, 0.75, 0.02), mass(), List.of(cube()));
    paint(world);
  }

  /** Two colours tell the blocks apart. */
  private void paint(WorldBuilder world) {
    world.show(block, Look.of(List.of(cube()), Paint.GREEN));
    world.show(base, Look.of(List.of(cube()), Material.of(Colour.of(0.2, 0.35, 0.6))));
  }

  private static MassProperties mass() {
    double edge = 2 * HALF_EDGE;
    return MassProperties.ball(MASS, MASS * edge * edge / 6);
  }

  private static Geom cube() {
    return new Geom(
        new BoxShape(HALF_EDGE, HALF_EDGE, HALF_EDGE),
        Pose.at(0, 0, 0),
        Surface.STIFF.withFriction(1, 0.005, 4));
  }

  @Override
  public void place(double[] parameters, Start start) {
    block.place(Pose.at(parameters[0], parameters[1], parameters[2]));
    base.place(Pose.at(parameters[3], parameters[4], parameters[5]));
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    start.goal[2] += 2 * HALF_EDGE;
  }

  @Override
  public void observe(double[] frame) {
    block.position(frame, OBJECT);
    block.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    base.position(frame, OBJECT_2);
    base.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION_2);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = sawyer.touching(world, block, 0);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    System.arraycopy(now.object2, 0, place, 0, 3);
    place[2] += 2 * HALF_EDGE;
    double gap = Points.distance(now.object, place);
    double sideways = Points.distanceXy(now.object, place);
    double height = Math.abs(now.object[2] - place[2]);
    double caging = CAGING.reward(start, now);
    double inPlace = longTail(gap, 0, 0.01, Points.distance(start.object, start.goal));
    boolean lifted = now.object[2] - start.object[2] > LIFTED;

    boolean letGo = out.terms.holds("block let go", !now.touching);
    boolean above = out.terms.atMost("block off its side, m", sideways, SIDE_TOLERANCE);
    boolean level = out.terms.atMost("block off its height, m", height, HEIGHT_TOLERANCE);
    out.success = letGo && above && level;
    out.reward = 2 * caging + (lifted ? 1 + 5 * inPlace : 0);
    if (out.success) {
      out.reward = 10;
    }
    out.nearObject = Points.distance(now.object, now.tcp) <= 0.03 ? 1 : 0;
    out.graspSuccess = now.touching && lifted;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double sideways = Points.norm(fromBase(observation, 0), fromBase(observation, 1), 0);
    double above = fromBase(observation, 2) - 2 * HALF_EDGE;
    if (sideways < SIDE_TOLERANCE && above < HEIGHT_TOLERANCE) {
      letGo(observation, action);
    } else if (observation[OPENING] < GRIPPED && Steering.gap(observation, OBJECT) < HELD_RADIUS) {
      carry(observation, sideways, action);
    } else if (Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.02) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, 0.1, GAIN, -1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.03) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, 0, GAIN, -1, action); // astride
    } else {
      Steering.toward(observation, HAND, 0, 0, 0, GAIN, 1, action); // close the fingers
    }
  }

  /** Opens the fingers and, once they are, goes up. */
  private static void letGo(double[] observation, double[] action) {
    double up = observation[OPENING] > 0.9 ? 0.1 : 0;
    Steering.toward(observation, HAND, 0, 0, up, GAIN, -1, action);
  }

  /** Goes up, over the other block, and down. */
  private static void carry(double[] observation, double sideways, double[] action) {
    double x = observation[HAND];
    double y = observation[HAND + 1];
    double z = observation[HAND + 2] + CARRYING_HEIGHT - observation[OBJECT + 2];
    if (sideways < SIDE_TOLERANCE / 2) {
      z = observation[HAND + 2] - fromBase(observation, 2) + 2 * HALF_EDGE;
    }
    if (sideways < SIDE_TOLERANCE / 2 || observation[OBJECT + 2] > 0.8 * CARRYING_HEIGHT) {
      x -= fromBase(observation, 0);
      y -= fromBase(observation, 1);
    }
    Steering.toPoint(observation, x, y, z, GAIN, 1, action);
  }

  /** Returns how far the block is from the other one along an axis. */
  private static double fromBase(double[] observation, int axis) {
    return observation[OBJECT + axis] - observation[OBJECT_2 + axis];
  }
}
