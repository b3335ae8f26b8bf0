package org.metaworld4j.agents.sampling;

/**
 * What is kept of a finished episode.
 *
 * @param steps how many steps it took, at least 1
 * @param totalReward sum of its rewards, not discounted
 * @param success 1 if any step reported success, else 0; NaN if the environment does not tell
 * @param stepsToSuccess number of the first successful step, counted from 1; 0 if there is none
 * @param finalDistance distance to the goal after the last step, in the environment's unit (metres
 *     for manipulation); NaN if the environment does not tell
 */
public record Episode(
    int steps, double totalReward, double success, int stepsToSuccess, double finalDistance) {}
