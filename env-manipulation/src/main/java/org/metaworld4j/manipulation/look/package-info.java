/**
 * What the robot, the table and the things of the fifty tasks look like.
 *
 * <p>A thing whose form tells what it is, such as a drawer, is drawn as it collides, in a {@link
 * org.metaworld4j.manipulation.look.Paint}; there is no class for it here. The others, whose
 * collision forms are too coarse to be recognised, have a class named after them: {@code MugLook}
 * shapes what {@code Mug} simulates. What the hand touches agrees with what collides within
 * millimetres. {@link org.metaworld4j.manipulation.look.Profile}, {@link
 * org.metaworld4j.manipulation.look.Tube} and {@link org.metaworld4j.manipulation.look.Boxes} shape
 * them.
 *
 * <p>Metres; all looks are immutable and shared by all environments. Nothing here is null.
 */
package org.metaworld4j.manipulation.look;
