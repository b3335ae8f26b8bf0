/**
 * Names that nobody has: {@link org.metaworld4j.core.names.UnknownNameException} says so and names
 * the nearest ones. No parameter may be null.
 */
package org.metaworld4j.core.names;
