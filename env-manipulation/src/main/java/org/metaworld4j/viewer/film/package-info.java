/**
 * Pictures and films of episodes, as files.
 *
 * <p>A {@link org.metaworld4j.viewer.film.Screening} draws a recorded episode frame by frame, alone
 * or beside another; a {@link org.metaworld4j.viewer.film.Film} is the file that the frames go to:
 * a still (PNG, JPEG) or a moving picture (GIF, MP4). Moving pictures are made by the ffmpeg
 * program, which comes as a library of its own.
 */
package org.metaworld4j.viewer.film;
