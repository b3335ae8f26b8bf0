/**
 * Pictures of anything that is {@link org.metaworld4j.core.scene.Viewable}, with or without a
 * display.
 *
 * <pre>{@code
 * try (EnvRenderer renderer = EnvRenderer.of(env).size(640, 480).camera("corner")) {
 *   env.reset(1);
 *   ImageIO.write(renderer.image(), "png", new File("start.png"));
 * }
 * }</pre>
 *
 * <p>Learning from pixels takes the same, into an array that is used again:
 *
 * <pre>{@code
 * EnvRenderer renderer = EnvRenderer.of(env).size(84, 84).quality(Quality.LOW);
 * byte[] pixels = new byte[84 * 84 * 3];
 * for (env.reset(1); !done; done = env.step(policy.act(pixels)).truncated()) {
 *   renderer.rgb(pixels);
 * }
 * }</pre>
 *
 * <p>{@link org.metaworld4j.viewer.render.EnvRenderer} is all that most need. Below it, {@link
 * org.metaworld4j.viewer.render.GraphicsContext} is the one OpenGL context of the JVM, {@link
 * org.metaworld4j.viewer.render.SceneGraph} makes the engine's objects of a scene, and {@link
 * org.metaworld4j.viewer.render.Studio} gives light, backdrop and floor, as good as a {@link
 * org.metaworld4j.viewer.render.Quality} allows.
 *
 * <p>No parameter may be null.
 */
package org.metaworld4j.viewer.render;
