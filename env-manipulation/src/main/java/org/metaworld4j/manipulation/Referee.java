package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;
import static org.metaworld4j.manipulation.task.ObservationLayout.OPENING;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.reward.Terms;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.ObservationLayout;
import org.metaworld4j.manipulation.task.RewardVersion;

/**
 * Measures every step, has the task assess it, and tells what the assessment hangs on: the terms
 * that decide success, as the task decides them, then how far the hand is and the parts of the
 * reward. The values are known from the first step on.
 */
final class Referee implements Explained {

  private static final Signal SUCCESS =
      Signal.of("success", "", Signal.Purpose.SUCCESS, Limit.atLeast(1));
  private static final List<Signal> BESIDE_SUCCESS =
      List.of(
          Signal.of("fingers to object", "m", Signal.Purpose.PROGRESS),
          Signal.of("near object", "", Signal.Purpose.PROGRESS, Limit.atLeast(1)),
          Signal.of("object grasped", "", Signal.Purpose.PROGRESS, Limit.atLeast(1)),
          Signal.of("grasp reward", "", Signal.Purpose.REWARD),
          Signal.of("in-place reward", "", Signal.Purpose.REWARD));

  private final ManipulationTask task;
  private final RewardVersion version;
  private final Sources sources;

  private final Moment now = new Moment();
  private final Assessment assessment = new Assessment();
  private boolean begun; // whether there was a reset
  private boolean known; // whether the assessment is that of the step made last

  /** What a referee looks at. */
  record Sources(World world, Sawyer sawyer, Observer observer, Start start) {}

  Referee(ManipulationTask task, RewardVersion version, Sources sources) {
    this.task = task;
    this.version = version;
    this.sources = sources;
  }

  /** Knows of no step any more, as an episode begins or another state was brought back. */
  void forget() {
    begun = true;
    known = false;
  }

  /**
   * Assesses a step.
   *
   * @param observation what is observed after it, from {@code offset} on
   * @param offset index of the first number
   * @param effort of the gripper, as given
   * @param first whether it is the first of the episode
   * @param outcome receives reward and info
   */
  void judge(double[] observation, int offset, double effort, boolean first, Outcome outcome) {
    measure(observation, offset, effort);
    if (first) {
      task.noteFirst(now, sources.start());
    }
    version.assess(task, sources.start(), now, assessment);
    outcome.reward = assessment.reward;
    assessment.write(outcome.info);
    known = true;
  }

  private void measure(double[] observation, int offset, double effort) {
    System.arraycopy(observation, offset + HAND, now.hand, 0, 3);
    System.arraycopy(observation, offset + OBJECT, now.object, 0, 3);
    System.arraycopy(observation, offset + ORIENTATION, now.orientation, 0, 4);
    System.arraycopy(observation, offset + OBJECT_2, now.object2, 0, 3);
    now.opening = observation[offset + OPENING];
    now.effort = effort;
    sources.sawyer().tcp(now.tcp, 0);
    sources.sawyer().leftTip(now.leftTip, 0);
    sources.sawyer().leftPad(now.leftPad, 0);
    sources.sawyer().rightPad(now.rightPad, 0);
    task.measure(sources.world(), sources.sawyer(), now);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException before the first reset
   */
  @Override
  public List<Signal> signals() {
    if (!begun) {
      throw new IllegalStateException(
          task.spec().id() + ": signals before the first reset; call reset first");
    }
    if (!known) {
      learnTerms();
    }
    List<Terms.Term> terms = assessment.terms.all();
    List<Signal> signals = new ArrayList<>();
    terms.forEach(term -> signals.add(signal(term)));
    if (terms.isEmpty()) {
      signals.add(SUCCESS);
    }
    signals.addAll(BESIDE_SUCCESS);
    return signals;
  }

  /** Has the task assess the state as it is, where no step was made yet, to learn its terms. */
  private void learnTerms() {
    Start probe = new Start();
    probe.set(sources.start());
    double[] observation = new double[ObservationLayout.SIZE];
    sources.observer().writeClipped(probe.goal, false, observation, 0);
    measure(observation, 0, 0);
    task.noteFirst(now, probe);
    version.assess(task, probe, now, assessment);
  }

  private static Signal signal(Terms.Term term) {
    int comma = term.text().lastIndexOf(", ");
    String name = comma < 0 ? term.text() : term.text().substring(0, comma);
    String unit = comma < 0 ? "" : term.text().substring(comma + 2);
    Limit limit = new Limit(Limit.Side.valueOf(term.side().name()), term.threshold());
    return Signal.of(name, unit, Signal.Purpose.SUCCESS, limit);
  }

  @Override
  public void signalValues(double[] out, int offset) {
    int terms = assessment.terms.count();
    int at = offset + Math.max(1, terms);
    if (!known) {
      Arrays.fill(out, offset, at + BESIDE_SUCCESS.size(), Double.NaN);
      return;
    }
    out[offset] = assessment.success ? 1 : 0;
    assessment.terms.write(out, offset);
    out[at] = Points.distance(now.object, now.tcp);
    out[at + 1] = assessment.nearObject;
    out[at + 2] = assessment.graspSuccess ? 1 : 0;
    out[at + 3] = assessment.graspReward;
    out[at + 4] = assessment.inPlaceReward;
  }
}
