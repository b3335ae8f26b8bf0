/**
 * Files that TensorBoard shows.
 *
 * <p>{@link org.metaworld4j.agents.tensorboard.EventFile} writes figures over steps, and nothing
 * else of what the format can hold. Nothing is ever null.
 */
package org.metaworld4j.agents.tensorboard;
