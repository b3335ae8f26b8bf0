package org.metaworld4j.core.wrapper;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.TaskSelection;

/**
 * Puts wrappers around an environment, from the inside to the outside, in one line:
 *
 * <pre>{@code
 * ParametricEnv<?, ?> env =
 *     Wrapped.of(Envs.make("Pendulum-v1")).timeLimit(100).rescaleAction(-1, 1).frameStack(4).build();
 * }</pre>
 *
 * <p>Each method stands for the wrapper of its name, with its usual settings; {@link #with} takes
 * any other, such as one of your own. Immutable: every method returns a further one.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class Wrapped<O, A> {

  private final InPlaceEnv<O, A> env;

  private Wrapped(InPlaceEnv<O, A> env) {
    this.env = env;
  }

  /** Begins with an environment, which then belongs to what is built. */
  public static <O, A> Wrapped<O, A> of(InPlaceEnv<O, A> env) {
    return new Wrapped<>(env);
  }

  /**
   * Puts any wrapper around, as in {@code with(env -> new FrameStackObservation<>(env, 4,
   * Padding.ZERO))}.
   */
  public <P, B> Wrapped<P, B> with(
      Function<? super InPlaceEnv<O, A>, ? extends InPlaceEnv<P, B>> wrapper) {
    return of(wrapper.apply(env));
  }

  /**
   * Returns the wrapped environment. Its other roles, such as that of a {@link
   * org.metaworld4j.core.task.Demonstrator}, are found by {@link InPlaceEnv#as}.
   */
  public ParametricEnv<O, A> build() {
    return env instanceof ParametricEnv<O, A> family ? family : new OrderEnforcing<>(env);
  }

  /** See {@link TimeLimit}. */
  public Wrapped<O, A> timeLimit(int limit) {
    return of(new TimeLimit<>(env, limit));
  }

  /** See {@link OrderEnforcing}. */
  public Wrapped<O, A> orderEnforcing() {
    return of(new OrderEnforcing<>(env));
  }

  /** See {@link Autoreset}. */
  public Wrapped<O, A> autoreset() {
    return of(new Autoreset<>(env));
  }

  /** See {@link TerminateOnSuccess}. */
  public Wrapped<O, A> terminateOnSuccess() {
    return of(new TerminateOnSuccess<>(env));
  }

  /** See {@link SelectTask}; every reset picks a task. */
  public Wrapped<O, A> selectTask(TaskSelection selection) {
    return of(new SelectTask<>(env, selection, true));
  }

  /** See {@link RecordEpisodeStatistics}. */
  public Wrapped<O, A> recordEpisodeStatistics() {
    return of(new RecordEpisodeStatistics<>(env));
  }

  /** See {@link ClipAction}. */
  public Wrapped<O, double[]> clipAction() {
    return of(new ClipAction<>(env));
  }

  /** See {@link RescaleAction}. */
  public Wrapped<O, double[]> rescaleAction(double low, double high) {
    return of(new RescaleAction<>(env, low, high));
  }

  /** See {@link TransformAction}. */
  public <B> Wrapped<O, B> transformAction(Space<B> actions, Transform function) {
    return of(new TransformAction<>(env, actions, function));
  }

  /** See {@link DiscretizeAction}. */
  public Wrapped<O, Integer> discretizeAction(int... bins) {
    return of(new DiscretizeAction<>(env, bins));
  }

  /** See {@link StickyAction}. */
  public Wrapped<O, A> stickyAction(double probability) {
    return of(new StickyAction<>(env, probability));
  }

  /** See {@link RepeatAction}. */
  public Wrapped<O, A> repeatAction(int times) {
    return of(new RepeatAction<>(env, times));
  }

  /** See {@link MaxAndSkipObservation}. */
  public Wrapped<double[], A> maxAndSkip(int skip) {
    return of(new MaxAndSkipObservation<>(env, skip));
  }

  /** See {@link RescaleObservation}. */
  public Wrapped<double[], A> rescaleObservation(double low, double high) {
    return of(new RescaleObservation<>(env, low, high));
  }

  /** See {@link NormalizeObservation}. */
  public Wrapped<double[], A> normalizeObservation() {
    return of(new NormalizeObservation<>(env));
  }

  /** See {@link NormalizeObservation}; the moments are shared, and added to. */
  public Wrapped<double[], A> normalizeObservation(RunningMoments moments) {
    return of(new NormalizeObservation<>(env, moments, NormalizeObservation.EPSILON));
  }

  /** See {@link NormalizeObservation}; the moments stay as they are. */
  public Wrapped<double[], A> normalizeObservation(Moments moments) {
    RunningMoments fixed = NormalizeObservation.fresh(env);
    fixed.restore(moments);
    var wrapper = new NormalizeObservation<>(env, fixed, NormalizeObservation.EPSILON);
    wrapper.freeze();
    return of(wrapper);
  }

  /** See {@link TransformObservation}. */
  public <P> Wrapped<P, A> transformObservation(Space<P> observations, Transform function) {
    return of(new TransformObservation<>(env, observations, function));
  }

  /** See {@link DiscretizeObservation}. */
  public Wrapped<Integer, A> discretizeObservation(int... bins) {
    return of(new DiscretizeObservation<>(env, bins));
  }

  /** See {@link FrameStackObservation}. */
  public Wrapped<double[], A> frameStack(int count) {
    return of(new FrameStackObservation<>(env, count));
  }

  /** See {@link DelayObservation}. */
  public Wrapped<O, A> delayObservation(int delay) {
    return of(new DelayObservation<>(env, delay));
  }

  /** See {@link TimeAwareObservation}; appends the time to the observation. */
  public Wrapped<double[], A> timeAware(TimeAwareObservation.Time unit) {
    return of(TimeAwareObservation.vector(env, unit));
  }

  /** See {@link FlattenObservation}. */
  public Wrapped<double[], A> flattenObservation() {
    return of(new FlattenObservation<>(env));
  }

  /** See {@link ReshapeObservation}. */
  public Wrapped<double[], A> reshapeObservation(int... shape) {
    return of(new ReshapeObservation<>(env, shape));
  }

  /** See {@link OneHotTask}. */
  public Wrapped<double[], A> oneHotTask(int index, int count) {
    return of(new OneHotTask<>(env, index, count));
  }

  /** See {@link RecurrentInputs}. */
  public Wrapped<double[], A> recurrentInputs(double rewardScale) {
    return of(new RecurrentInputs<>(env, rewardScale));
  }

  /** See {@link NormalizeReward}. */
  public Wrapped<O, A> normalizeReward() {
    return of(new NormalizeReward<>(env));
  }

  /** See {@link NormalizeRewardExponentially}; with Meta-World's alpha. */
  public Wrapped<O, A> normalizeRewardExponentially() {
    return of(new NormalizeRewardExponentially<>(env, NormalizeRewardExponentially.ALPHA));
  }

  /** See {@link TransformReward}. */
  public Wrapped<O, A> transformReward(DoubleUnaryOperator function) {
    return of(new TransformReward<>(env, function));
  }

  /** See {@link ClipReward}. */
  public Wrapped<O, A> clipReward(double low, double high) {
    return of(new ClipReward<>(env, low, high));
  }
}
