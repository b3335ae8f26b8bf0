/**
 * Sets of values: what an environment shows and what it lets an agent do.
 *
 * <p>{@link org.metaworld4j.core.space.Box} holds vectors between bounds, {@link
 * org.metaworld4j.core.space.Discrete} the indices of a finite choice. Every member can also be
 * written as plain numbers (packed), which is the form of the in-place path. Samples equal
 * Gymnasium's for the same generator.
 *
 * <p>Spaces are immutable; threads may share them. No parameter may be null.
 */
package org.metaworld4j.core.space;
