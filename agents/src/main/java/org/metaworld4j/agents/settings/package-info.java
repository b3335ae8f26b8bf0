/**
 * How settings are checked, in the same words everywhere in this module.
 *
 * <p>Each algorithm keeps its settings in a {@code Config} record of its own, which checks itself
 * when it is made with {@link org.metaworld4j.agents.settings.Check}.
 */
package org.metaworld4j.agents.settings;
