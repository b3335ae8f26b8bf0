/**
 * Many environments of one kind, stepped together.
 *
 * <p>A {@link org.metaworld4j.core.vector.VectorEnv} reads all actions from, and writes all
 * observations, rewards and flags into, one set of {@link
 * org.metaworld4j.core.vector.VectorBuffers} with a row for each environment. An {@link
 * org.metaworld4j.core.vector.AutoresetMode} decides when those that ended begin anew. No parameter
 * may be null.
 */
package org.metaworld4j.core.vector;
