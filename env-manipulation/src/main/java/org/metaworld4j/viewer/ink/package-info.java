/**
 * Lettering and shapes of the viewer's panels.
 *
 * <p>A panel draws on a {@link org.metaworld4j.viewer.ink.Canvas} in pixels, in the colours of the
 * {@link org.metaworld4j.viewer.ink.Palette} and the lettering of a {@link
 * org.metaworld4j.viewer.ink.Typeface}. An {@link org.metaworld4j.viewer.ink.InkPanel} brings that
 * onto the screen as a single mesh. The letters are cut from a sheet among the resources, so no
 * fonts have to be installed. No parameter may be null.
 */
package org.metaworld4j.viewer.ink;
