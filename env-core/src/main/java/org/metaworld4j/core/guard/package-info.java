/**
 * What keeps an environment's callers in order: one thread at a time, and reset before step.
 *
 * <p>For authors of environments. An environment owns one {@link
 * org.metaworld4j.core.guard.EpisodeGuard} and brackets its calls with it; wrong use then ends in
 * an exception that says what to do, never in a silently wrong episode. No parameter may be null.
 */
package org.metaworld4j.core.guard;
