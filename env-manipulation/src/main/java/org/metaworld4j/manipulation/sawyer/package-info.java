/**
 * The Sawyer robot: seven joints, a hand with two fingers, and the mocap point that drags it.
 *
 * <p>{@link org.metaworld4j.manipulation.sawyer.Sawyer} is what tasks and environments see. Behind
 * it an arm in generalized coordinates follows Meta-World's model: no motors at the joints, the
 * hand is welded softly to the mocap point, each finger is a position servo of 400 N/m behind 100
 * kg of armature. Nothing here is null.
 */
package org.metaworld4j.manipulation.sawyer;
