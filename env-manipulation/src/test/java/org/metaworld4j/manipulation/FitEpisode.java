package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.SIZE;

import java.util.Arrays;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.task.ManipulationTask;

/**
 * One episode of a {@link TightFit} in our physics; looks at object and contacts after each physics
 * step.
 *
 * <p>It ends 60 steps after the first success, or after 500 steps.
 */
final class FitEpisode {

  private static final int MOST_STEPS = 500;
  private static final int STEPS_AFTER_SUCCESS = 60;
  private static final double CARRIED = 0.005; // m; an object that has moved this far is

  private final TightFit fit;
  private final ManipulationEnv env;
  private final ManipulationTask manipulation;
  private final FittedParts parts;
  private final double[] observation = new double[SIZE];
  private final double[] frame = new double[SIZE];
  private final double[] before = new double[3]; // the object, a physics step earlier
  private final double[][] path = new double[MOST_STEPS + 1][]; // of control steps
  private int contactSteps;
  private double forces;
  private double peakForce;
  private double depth;
  private double stepDepth;
  private double speed;

  /**
   * Creates an episode.
   *
   * @param manipulation the task of the environment, which has its goal
   */
  FitEpisode(TightFit fit, ManipulationEnv env, ManipulationTask manipulation) {
    this.fit = fit;
    parts = FittedParts.of(fit.task());
    this.env = env;
    this.manipulation = manipulation;
  }

  /** Plays to the end. */
  FitFigures play() {
    double[] action = new double[4];
    double[] told = new double[SIZE];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    keep(0);
    System.arraycopy(path[0], 0, before, 0, 3);
    env.watch(this::look);
    int step = 0;
    int firstSuccess = 0;
    while (step < MOST_STEPS && (firstSuccess == 0 || step < firstSuccess + STEPS_AFTER_SUCCESS)) {
      fit.tell(observation, told);
      env.demonstrate(told, action);
      env.step(action, 0, observation, 0, outcome);
      keep(++step);
      firstSuccess = firstSuccess == 0 && outcome.info[0] == 1 ? step : firstSuccess;
    }
    return new FitFigures(
        firstSuccess,
        outcome.info[0] == 1,
        parts.place(observation),
        contactSteps,
        peakForce,
        contactSteps == 0 ? 0 : forces / contactSteps,
        depth,
        stepDepth,
        speed,
        jitter(step));
  }

  private void keep(int step) {
    path[step] = Arrays.copyOfRange(observation, OBJECT, OBJECT + 3);
  }

  /** Looks at object and contacts after a physics step. */
  private void look() {
    manipulation.observe(frame);
    double way =
        Points.norm(
            frame[OBJECT] - before[0],
            frame[OBJECT + 1] - before[1],
            frame[OBJECT + 2] - before[2]);
    speed = Math.max(speed, way / World.STEP);
    System.arraycopy(frame, OBJECT, before, 0, 3);
    lookAt(env.contacts());
  }

  private void lookAt(Contacts contacts) {
    double force = 0;
    stepDepth = 0;
    for (int i = 0; i < contacts.count(); i++) {
      if (contacts.between(i, parts.object(), parts.part())) {
        force += contacts.normalForce(i);
        stepDepth = Math.max(stepDepth, -contacts.distance(i));
      }
    }
    contactSteps += force > 0 ? 1 : 0;
    forces += force;
    peakForce = Math.max(peakForce, force);
    depth = Math.max(depth, stepDepth);
  }

  private double jitter(int steps) {
    int first = 0;
    while (Points.distance(path[first], path[0]) <= CARRIED) {
      first++;
    }
    double sum = 0;
    for (int step = first + 1; step < steps; step++) {
      for (int axis = 0; axis < 3; axis++) {
        double second = path[step + 1][axis] - 2 * path[step][axis] + path[step - 1][axis];
        sum += second * second;
      }
    }
    return Math.sqrt(sum / (steps - first - 1));
  }
}
