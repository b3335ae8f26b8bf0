/**
 * The physical world: bodies, joints and soft contacts on Bullet.
 *
 * <p>{@link org.metaworld4j.manipulation.physics.WorldBuilder} collects bodies, {@link
 * org.metaworld4j.manipulation.physics.World} advances them in steps of 2.5 ms. There are three
 * kinds of bodies: fixed, free, and links of a {@link
 * org.metaworld4j.manipulation.physics.Mechanism}, which is a hinge, a slide, or the whole arm of
 * the sawyer package.
 *
 * <pre>{@code
 * WorldBuilder builder = new WorldBuilder();
 * Body table = builder.fixed("table", Pose.at(0, 0, -0.1), List.of(slab));
 * Body ball = builder.free("ball", Pose.at(0, 0, 1), MassProperties.ball(0.1, 1e-4), List.of(round));
 * World world = builder.build();
 * world.step();
 * }</pre>
 *
 * <p>In each step Bullet (jme3-jbullet) adds gravity to the free bodies, finds the pairs whose
 * bounds overlap, and in the end moves the free bodies. In between stand three things of our own,
 * plugged in at Bullet's near callback and constraint solver:
 *
 * <ul>
 *   <li>contact points, by the collision package, one collider for each pair of geoms;
 *   <li>the contact law: each contact, limit and weld is a soft constraint ({@link
 *       org.metaworld4j.manipulation.physics.Softness}), solved exactly by Newton's method ({@code
 *       NewtonSolver});
 *   <li>mechanisms in generalized coordinates: joints cannot drift, and contacts see the
 *       articulated inertia.
 * </ul>
 *
 * <p>What touches after a step, and with what force, is shown by {@link
 * org.metaworld4j.manipulation.physics.Contacts}.
 *
 * <p>Everything is in metres, kilograms, seconds, newtons and radians, in the world frame with z
 * up. A world is used by one thread at a time, may change threads between steps, and is
 * deterministic to the last bit; {@link org.metaworld4j.manipulation.physics.Snapshot} holds its
 * state, {@link org.metaworld4j.manipulation.physics.StateHash} compares states. Nothing here is
 * null.
 */
package org.metaworld4j.manipulation.physics;
