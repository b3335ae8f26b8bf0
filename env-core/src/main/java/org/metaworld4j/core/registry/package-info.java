/**
 * Environments and benchmarks by name.
 *
 * <p>{@link org.metaworld4j.core.registry.Envs} is the way in: it makes whatever the libraries on
 * the class path offer through {@link org.metaworld4j.core.registry.EnvProvider}, and answers
 * unknown names with the nearest ones. No parameter may be null.
 */
package org.metaworld4j.core.registry;
