/**
 * Environments around environments: each changes one thing about episodes, and all can be put
 * around each other.
 *
 * <p>In one line, from the inside to the outside:
 *
 * <pre>{@code
 * ParametricEnv<?, ?> env =
 *     Wrapped.of(Envs.make("reach-v3")).timeLimit(200).clipAction().normalizeObservation().build();
 * }</pre>
 *
 * <p>or by hand, which keeps the types and gives access to what a wrapper knows:
 *
 * <pre>{@code
 * var statistics = new RecordEpisodeStatistics<>(new TimeLimit<>(new CartPole(), 200));
 * // ... play ...
 * double[] returns = statistics.returns();
 * }</pre>
 *
 * <p>A wrapped environment has the whole contract: an in-place path that creates nothing, the order
 * of calls, tasks, and an expert if there is one within. Names and numbers are those of Gymnasium's
 * wrappers, and of Meta-World's.
 *
 * <table>
 * <caption>What is changed, and by whom</caption>
 * <tr><th>what</th><th>wrappers</th></tr>
 * <tr><td>episode</td><td>{@link org.metaworld4j.core.wrapper.TimeLimit}, {@link
 *     org.metaworld4j.core.wrapper.OrderEnforcing}, {@link org.metaworld4j.core.wrapper.Autoreset},
 *     {@link org.metaworld4j.core.wrapper.RecordEpisodeStatistics}, {@link
 *     org.metaworld4j.core.wrapper.TerminateOnSuccess}, {@link
 *     org.metaworld4j.core.wrapper.SelectTask}</td></tr>
 * <tr><td>action</td><td>{@link org.metaworld4j.core.wrapper.ClipAction}, {@link
 *     org.metaworld4j.core.wrapper.RescaleAction}, {@link
 *     org.metaworld4j.core.wrapper.TransformAction}, {@link
 *     org.metaworld4j.core.wrapper.DiscretizeAction}, {@link
 *     org.metaworld4j.core.wrapper.StickyAction}, {@link
 *     org.metaworld4j.core.wrapper.RepeatAction}</td></tr>
 * <tr><td>observation</td><td>{@link org.metaworld4j.core.wrapper.RescaleObservation}, {@link
 *     org.metaworld4j.core.wrapper.NormalizeObservation}, {@link
 *     org.metaworld4j.core.wrapper.TransformObservation}, {@link
 *     org.metaworld4j.core.wrapper.DiscretizeObservation}, {@link
 *     org.metaworld4j.core.wrapper.DtypeObservation}, {@link
 *     org.metaworld4j.core.wrapper.FlattenObservation}, {@link
 *     org.metaworld4j.core.wrapper.ReshapeObservation}, {@link
 *     org.metaworld4j.core.wrapper.FilterObservation}, {@link
 *     org.metaworld4j.core.wrapper.FrameStackObservation}, {@link
 *     org.metaworld4j.core.wrapper.DelayObservation}, {@link
 *     org.metaworld4j.core.wrapper.MaxAndSkipObservation}, {@link
 *     org.metaworld4j.core.wrapper.TimeAwareObservation}, {@link
 *     org.metaworld4j.core.wrapper.OneHotTask}, {@link
 *     org.metaworld4j.core.wrapper.RecurrentInputs}</td></tr>
 * <tr><td>reward</td><td>{@link org.metaworld4j.core.wrapper.NormalizeReward}, {@link
 *     org.metaworld4j.core.wrapper.NormalizeRewardExponentially}, {@link
 *     org.metaworld4j.core.wrapper.TransformReward}, {@link
 *     org.metaworld4j.core.wrapper.ClipReward}</td></tr>
 * </table>
 *
 * <p>To write one, extend {@link org.metaworld4j.core.wrapper.Wrapper} or one of {@link
 * org.metaworld4j.core.wrapper.ObservationWrapper}, {@link
 * org.metaworld4j.core.wrapper.ActionWrapper}, {@link org.metaworld4j.core.wrapper.RewardWrapper}.
 * No parameter may be null.
 */
package org.metaworld4j.core.wrapper;
