/**
 * What the viewer writes and draws beside, below and over the scene.
 *
 * <p>Each panel is a function of a moment of a {@link org.metaworld4j.viewer.session.Playback}: it
 * draws on a {@link org.metaworld4j.viewer.ink.Canvas} within an {@link
 * org.metaworld4j.viewer.ink.Area} and keeps nothing. No parameter may be null.
 */
package org.metaworld4j.viewer.panel;
