/**
 * Running what is shown: everything of the viewer that is no drawing.
 *
 * <p>A {@link org.metaworld4j.viewer.session.Track} is a run that can be moved along: a live {@link
 * org.metaworld4j.viewer.session.Simulation} of an environment, whose {@link
 * org.metaworld4j.viewer.session.Controller} chooses the actions, or a {@link
 * org.metaworld4j.viewer.session.RecordedTrack}. A {@link org.metaworld4j.viewer.session.Playback}
 * moves one track, or several in step, on a thread of its own and in real time, and publishes a
 * {@link org.metaworld4j.viewer.session.Status}: an immutable picture of all there is to see, which
 * any thread reads without waiting or making anybody wait. A {@link
 * org.metaworld4j.viewer.session.Session} is the remote control of a live track.
 *
 * <pre>{@code
 * try (Session session = Session.of(env, Controllers.expert())) {
 *   session.playback().play();
 *   // for each picture drawn:
 *   Frame frame = session.playback().status().frame();
 * }
 * }</pre>
 *
 * <p>Every step is kept on the track's timeline and can be gone back to, exactly: from any {@link
 * org.metaworld4j.viewer.session.Frame} the run can go on otherwise, as a branch, which leaves what
 * was as it was.
 *
 * <p>The arrays of frames are shared by all who read them and must not be changed. Indices along a
 * timeline count frames from its beginning, those already forgotten included. No parameter may be
 * null.
 */
package org.metaworld4j.viewer.session;
