/**
 * The contract of {@link org.metaworld4j.core.Env} as a checker for any environment.
 *
 * <p>{@link org.metaworld4j.core.check.EnvContract} is made of rules, one a promise; each runs on
 * fresh environments and fails with a sentence that says what was expected and what came. {@link
 * org.metaworld4j.core.check.EnvMatch} compares two environments with each other. Neither needs a
 * test library. No parameter may be null.
 */
package org.metaworld4j.core.check;
