/**
 * Episodes: who acts, how they are run and recorded, and how threads share the work.
 *
 * <p>A {@link org.metaworld4j.agents.sampling.Policy} acts. An {@link
 * org.metaworld4j.agents.sampling.EpisodeRunner} lets it act in one environment; a {@link
 * org.metaworld4j.agents.sampling.Sampler} is one thread's set of runners and fills {@link
 * org.metaworld4j.agents.sampling.Rollouts}. {@link org.metaworld4j.agents.sampling.Workers} share
 * numbered jobs among threads, and {@link org.metaworld4j.agents.sampling.Streams} gives every
 * episode a seed by its address, so that results are equal to the last bit for any number of
 * threads. {@link org.metaworld4j.agents.sampling.TaskRounds} decide which task is next, and {@link
 * org.metaworld4j.agents.sampling.OneHotEnvs} show a policy which of several environments it is in.
 * Nothing is ever null.
 */
package org.metaworld4j.agents.sampling;
