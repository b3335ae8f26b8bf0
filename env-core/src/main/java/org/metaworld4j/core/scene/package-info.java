/**
 * What an environment looks like, without a word about who draws it.
 *
 * <p>A {@link org.metaworld4j.core.scene.Scene} lists nodes (a {@link
 * org.metaworld4j.core.scene.Shape} with a {@link org.metaworld4j.core.scene.Material}), cameras
 * and lights; it says what there is, not where. Where the nodes are is one flat array a frame:
 * seven numbers a node, in the order of {@link org.metaworld4j.core.scene.Poses}. An environment
 * that implements {@link org.metaworld4j.core.scene.Viewable} can be shown, recorded and rendered:
 *
 * <pre>{@code
 * Scene scene =
 *     Scene.of(
 *         List.of(
 *             new Node("cart", new Shape.Box(0.25, 0.1, 0.15), Material.of(Colour.GREY)),
 *             new Node("pole", new Shape.Capsule(0.05, 0.5), Material.of(Colour.ORANGE))),
 *         List.of(Camera.fixed("front", new Vec3(0, -4, 1), new Vec3(0, 0, 0.5), 45)));
 *
 * public void poses(double[] out, int offset) {
 *   Poses.place(out, offset, 0, x, 0, 0);
 *   Poses.turn(out, offset, 1, x + Math.sin(angle), 0, Math.cos(angle), 0, 1, 0, angle);
 * }
 * }</pre>
 *
 * <p>Goals and the like are marks ({@link org.metaworld4j.core.scene.Node#mark}), and what physics
 * collides with may be shown beside what is seen; a {@link org.metaworld4j.core.scene.Layer} tells
 * them from things, so that viewers can hide each.
 *
 * <p>Metres and radians (fields of view in degrees), right-handed, z up. Quaternions are w, x, y,
 * z. All types are immutable values; threads may share them. No parameter may be null.
 */
package org.metaworld4j.core.scene;
