package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * Stand-in for reach-v3 without physics: a point hand that follows its target with a lag of a few
 * steps, with the same observation layout, action scale, workspace and reward. It is fast enough to
 * learn in a unit test.
 */
public final class KinematicReach implements ParametricEnv<double[], double[]> {

  /** Id of its tasks. */
  public static final String ID = "kinematic-reach";

  private static final int LIMIT = 500; // steps
  private static final double STEP = 0.01; // m of target motion per unit of action
  private static final double LAG = 0.65; // share of the gap that stays, per step and stage
  private static final double TIP = 0.045; // m from hand down to the finger tips
  private static final double RADIUS = 0.05; // m
  private static final double[] LOW = {-0.5, 0.4, 0.05}; // m
  private static final double[] HIGH = {0.5, 1, 0.5}; // m
  private static final double[] START = {0, 0.6, 0.2}; // m
  private static final Box PARAMETERS =
      new Box(
          new double[] {-0.1, 0.6, 0.02, -0.1, 0.8, 0.05},
          new double[] {0.1, 0.7, 0.02, 0.1, 0.9, 0.3});

  private final double[] target = new double[3];
  private final double[] lagged = new double[3];
  private final double[] hand = new double[3];
  private final double[] previous = new double[18];
  private final DoubleSupplier bonus;
  private Task task;
  private double[] parameters;
  private int steps;

  /** Makes the environment. */
  public KinematicReach() {
    this(() -> 0);
  }

  /** Makes an environment that adds something to every reward, as a faulty one would. */
  KinematicReach(DoubleSupplier bonus) {
    this.bonus = bonus;
  }

  /** Draws tasks as the benchmark does: uniform in the box of parameters. */
  public static List<Task> tasks(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] p = new double[6];
      for (int j = 0; j < 6; j++) {
        p[j] = PARAMETERS.low(j) + random.nextDouble() * (PARAMETERS.high(j) - PARAMETERS.low(j));
      }
      tasks.add(new Task(ID, p, false));
    }
    return tasks;
  }

  @Override
  public EnvSpec spec() {
    return new EnvSpec(ID, "Reach a hidden point.", OptionalInt.of(LIMIT), OptionalDouble.empty());
  }

  @Override
  public Box observationSpace() {
    double[] bound = new double[39];
    java.util.Arrays.fill(bound, 10);
    return new Box(java.util.Arrays.stream(bound).map(b -> -b).toArray(), bound);
  }

  @Override
  public Box actionSpace() {
    return new Box(new double[] {-1, -1, -1, -1}, new double[] {1, 1, 1, 1});
  }

  @Override
  public Box parameterSpace() {
    return PARAMETERS;
  }

  @Override
  public void setTask(Task task) {
    this.task = task;
    this.parameters = task.parameters();
  }

  @Override
  public Optional<Task> task() {
    return Optional.ofNullable(task);
  }

  @Override
  public List<String> infoKeys() {
    return List.of("success", "obj_to_target");
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    for (int i = 0; i < 3; i++) {
      target[i] = START[i];
      lagged[i] = START[i];
      hand[i] = START[i];
    }
    steps = 0;
    frame(previous, 0);
    observe(observation, offset);
  }

  @Override
  public void step(double[] action, int at, double[] observation, int offset, Outcome outcome) {
    frame(previous, 0);
    for (int i = 0; i < 3; i++) {
      double moved = target[i] + STEP * Math.max(-1, Math.min(1, action[at + i]));
      target[i] = Math.max(LOW[i], Math.min(HIGH[i], moved));
      lagged[i] += (1 - LAG) * (target[i] - lagged[i]);
      hand[i] += (1 - LAG) * (lagged[i] - hand[i]);
    }
    steps++;
    observe(observation, offset);
    double gap = gap(hand[0], hand[1], hand[2] - TIP);
    double margin = gap(START[0], START[1], START[2]);
    double d = Math.max(0, gap - RADIUS) / margin;
    outcome.reward = 10 / (1 + 9 * d * d) + bonus.getAsDouble();
    outcome.terminated = false;
    outcome.truncated = steps == LIMIT;
    outcome.info[0] = gap <= RADIUS ? 1 : 0;
    outcome.info[1] = gap;
  }

  private double gap(double x, double y, double z) {
    double dx = x - parameters[3];
    double dy = y - parameters[4];
    double dz = z - parameters[5];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  private void observe(double[] observation, int offset) {
    java.util.Arrays.fill(observation, offset, offset + 39, 0);
    frame(observation, offset);
    System.arraycopy(previous, 0, observation, offset + 18, 18);
  }

  private void frame(double[] out, int offset) {
    System.arraycopy(hand, 0, out, offset, 3);
    out[offset + 3] = 1;
    System.arraycopy(parameters, 0, out, offset + 4, 3);
    out[offset + 10] = 1;
  }

  @Override
  public void close() {}
}
