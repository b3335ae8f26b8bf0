/**
 * The classic control tasks, equal to Gymnasium's and open to other physics, and small families for
 * meta-learning.
 *
 * <p>Each environment is one file whose comment is its page: what is observed, what is done, what
 * is rewarded, when it ends. Beside Gymnasium's constants every environment takes {@linkplain
 * org.metaworld4j.core.task.Task tasks} with constants of their own, so that each is a family for
 * meta-learning too. {@link org.metaworld4j.classic.ClassicProvider} registers them.
 *
 * <p>A classic task is some files: {@code CartPole} the environment, {@code CartPoleParameters} its
 * physics, {@code CartPoleDynamics} its equations, {@code CartPoleBatch} many of them in common
 * arrays, {@code CartPoleView} what it looks like. Single and batched environments use the same
 * equations and the same sine and cosine, and give the same bits.
 *
 * <p>No parameter may be null.
 */
package org.metaworld4j.classic;
