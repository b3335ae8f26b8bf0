package org.metaworld4j.core;

import org.metaworld4j.core.random.Generator;

/**
 * An environment whose random generator others may draw from, as from Gymnasium's {@code
 * np_random}.
 *
 * <p>A wrapper that needs chance then shares the environment's stream, so that one seed decides
 * both.
 */
public interface RandomOwner {

  /** Returns the present generator, the object itself; a reset with a seed replaces it. */
  Generator random();
}
