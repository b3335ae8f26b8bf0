/**
 * Figures that tell why a task is not solved yet: the terms of success and reward, with the limits
 * that decide.
 *
 * <p>An environment that is {@link org.metaworld4j.core.signal.Explained} names its {@link
 * org.metaworld4j.core.signal.Signal signals} and writes their values; the same code that decides
 * success has to give them. No parameter may be null.
 */
package org.metaworld4j.core.signal;
