/**
 * The manipulation tasks, one file each, and the furniture that they share.
 *
 * <p>A {@link org.metaworld4j.manipulation.task.ManipulationTask} reads from top to bottom like a
 * fact sheet: limits and placements, scene, placement, observation, reward and success, scripted
 * expert. {@link org.metaworld4j.manipulation.task.ManipulationTasks} lists them; a further task is
 * one file and one line in a services file. Each has two rewards, of which {@link
 * org.metaworld4j.manipulation.task.RewardVersion} picks one. Tasks that are rewarded alike share a
 * reward ({@code ButtonReward}, {@code FaucetReward}). Furniture ({@code Table}, {@code
 * FreeObject}, {@code Door}, {@code ButtonBox}) knows its bodies, shapes and masses, and is
 * measured from Meta-World's models.
 *
 * <p>A task instance belongs to one environment, because it holds the bodies of that environment's
 * world. Metres, kilograms, radians; world frame, z up, table top at z = 0. Hot methods write into
 * arrays of the caller and allocate nothing. No argument may be null.
 */
package org.metaworld4j.manipulation.task;
