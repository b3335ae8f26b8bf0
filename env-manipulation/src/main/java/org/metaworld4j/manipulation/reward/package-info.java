/**
 * Rewards as pure functions of what an environment saw at reset and sees now.
 *
 * <p>{@link org.metaworld4j.manipulation.reward.Start} and {@link
 * org.metaworld4j.manipulation.reward.Moment} carry the facts that a reward is computed from,
 * {@link org.metaworld4j.manipulation.reward.Assessment} carries the result. Between them stand the
 * building blocks of Meta-World's rewards: {@link org.metaworld4j.manipulation.reward.Tolerance}
 * says how near a number is to an interval, {@link org.metaworld4j.manipulation.reward.Hamacher}
 * joins two such values by "and", {@link org.metaworld4j.manipulation.reward.Caging} and {@link
 * org.metaworld4j.manipulation.reward.Pinching} value how well the fingers enclose an object,
 * {@link org.metaworld4j.manipulation.reward.Funnel} says how high a hand should come to it.
 *
 * <p>That is version 2. Version 1, Meta-World's older rewards, is made of other pieces, whose
 * values reach into the thousands: {@link org.metaworld4j.manipulation.reward.ReachAndMove} rewards
 * moving a thing by hand, {@link org.metaworld4j.manipulation.reward.PickAndPlace} carrying it, out
 * of {@link org.metaworld4j.manipulation.reward.Descent} and {@link
 * org.metaworld4j.manipulation.reward.Lifting}; both end in the {@link
 * org.metaworld4j.manipulation.reward.GoalBonus}. {@link
 * org.metaworld4j.manipulation.reward.Separation} says how a gap is measured.
 *
 * <p>Nothing here allocates, keeps state or touches physics. Lengths are metres in the world frame,
 * z up. No argument may be null.
 */
package org.metaworld4j.manipulation.reward;
