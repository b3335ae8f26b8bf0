/**
 * The viewer's window: what is drawn where, and what keys and mouse do.
 *
 * <p>A {@link org.metaworld4j.viewer.window.ViewerWindow} shows an {@link
 * org.metaworld4j.viewer.window.Exhibit}. Everything but the exhibit's playback belongs to the
 * thread that opens the window. No parameter may be null.
 */
package org.metaworld4j.viewer.window;
