/**
 * Contacts between pairs of convex shapes: boxes, cylinders, capsules, balls and hulls.
 *
 * <p>A {@link org.metaworld4j.manipulation.physics.collision.PairCollider} stands for one pair and
 * is asked at every step; it writes what it finds into a {@link
 * org.metaworld4j.manipulation.physics.collision.Manifold}:
 *
 * <pre>{@code
 * PairCollider collider = PairCollider.of(new BoxShape(0.7, 0.4, 0.46), new SphereShape(0.02));
 * Manifold found = new Manifold();
 * collider.collide(tablePose, ballPose, 0.001, found);
 * }</pre>
 *
 * <p>How it works. Every shape is a {@code Convex}, which knows its furthest point, line and
 * polygon in a direction; balls and capsules are points and segments with a radius. {@code
 * AxisSearch} finds the axis along which the two are furthest apart (separating axis theorem), with
 * {@code ArcSearch} for edges, {@code Spines} for round bodies and {@code RimAscent} for the rims
 * of two cylinders. If the axis belongs to a flat face, {@code FacePatch} clips what the other body
 * turns towards it; if not, {@code RidgeContact} meets two lines and {@code EdgePatch} two boxes.
 * Contacts are soft here, so overlaps of several millimetres are normal: of equal axes the one in
 * use is kept, and points are chosen in directions that do not change from step to step.
 *
 * <p>Lengths in metres, poses as 12 numbers (rotation row by row, then position). Arguments must
 * not be null. Shapes may be shared between threads, colliders may not; colliding allocates
 * nothing.
 */
package org.metaworld4j.manipulation.physics.collision;
