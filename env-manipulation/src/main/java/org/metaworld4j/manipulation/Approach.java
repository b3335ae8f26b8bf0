package org.metaworld4j.manipulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metaworld4j.manipulation.physics.Snapshot;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.TaskSpec.Place;

/**
 * The way of the hand from the arm's zero pose to where episodes begin.
 *
 * <p>The original makes this way in every reset. Here it is made once for each placement of what
 * stands in the way, or once for all where nothing does, and its end is kept. The way to a
 * placement always begins in the same state, so whether its end was kept or is made anew changes no
 * bit. The ends of the {@value #MOST_KEPT} placements used last are kept, some 10 KB each: enough
 * for the goals of a task set.
 */
final class Approach {

  private static final int MOST_KEPT = 64;
  private static final int CONTROL_STEPS = 50;
  private static final double OPEN = -1; // gripper effort

  private final World world;
  private final Sawyer sawyer;
  private final ManipulationTask task;
  private final Snapshot beginning;
  private final Map<List<Double>, End> ends = new LinkedHashMap<>(16, 0.75f, true); // oldest first

  /**
   * Where a way has ended. The arrays are not to be changed.
   *
   * @param world the state at the end
   * @param tcp the tool centre point, one physics step before the end without the settling
   * @param hand position of the hand, one physics step before the end
   * @param opening opening of the gripper, then
   */
  record End(Snapshot world, double[] tcp, double[] hand, double opening) {}

  /** Prepares for ways in a world where the arm stands in its zero pose. */
  Approach(World world, Sawyer sawyer, ManipulationTask task) {
    this.world = world;
    this.sawyer = sawyer;
    this.task = task;
    beginning = world.snapshot();
  }

  /** Takes over the ends that are known of a twin, which a world built alike has. */
  void learnFrom(Approach twin) {
    ends.putAll(twin.ends);
  }

  /** Brings the world to the end of the way, for the placement that parameters give. */
  End repeat(double[] parameters) {
    List<Double> placement =
        task.hasObstacles() ? Arrays.stream(parameters).boxed().toList() : List.of();
    End end = ends.get(placement);
    if (end == null) {
      end = made(parameters);
      keep(placement, end);
    }
    world.restore(end.world);
    return end;
  }

  private void keep(List<Double> placement, End end) {
    if (ends.size() == MOST_KEPT) {
      ends.remove(ends.keySet().iterator().next());
    }
    ends.put(placement, end);
  }

  private End made(double[] parameters) {
    world.restore(beginning);
    task.placeObstacles(parameters);
    Place target = task.spec().handStart();
    sawyer.moveMocap(target.x(), target.y(), target.z());
    sawyer.setEffort(OPEN);

    double[] tcp = new double[3];
    double[] hand = new double[3];
    step(CONTROL_STEPS * ManipulationEnv.PHYSICS_STEPS - 1);
    // The original looks at the fingers before the last physics step has moved them.
    sawyer.tcp(tcp, 0);
    step(task.spec().settling());
    sawyer.hand(hand, 0);
    double opening = sawyer.opening();
    step(1);
    return new End(world.snapshot(), tcp, hand, opening);
  }

  private void step(int times) {
    for (int i = 0; i < times; i++) {
      world.step();
    }
  }
}
