/**
 * Episodes on file: what was done, what came of it, and where everything was.
 *
 * <p>A {@link org.metaworld4j.core.recording.Recorder} goes around an environment and writes all
 * that passes; a {@link org.metaworld4j.core.recording.Recording} reads it; a {@link
 * org.metaworld4j.core.recording.Replay} does the same again and says where the first difference
 * is.
 *
 * <pre>{@code
 * try (var env = Recorder.around(Envs.make("CartPole-v1"), Path.of("carts.npz"))) {
 *   // play as ever
 * }
 * try (var recording = Recording.open(Path.of("carts.npz"));
 *     var env = Envs.make(recording.env())) {
 *   Optional<Difference> first = Replay.firstDifference(recording, env);
 * }
 * }</pre>
 *
 * <p>The file is a ZIP archive of NumPy arrays, which Python opens without code of ours:
 *
 * <pre>
 * recording = numpy.load("carts.npz")
 * header = json.loads(recording["header.json"])
 * observations = recording["episode0/observations"]  # (T + 1, O)
 * </pre>
 *
 * <p>An episode of T steps has, as little-endian 64-bit floats but for the flags: {@code
 * observations} (T + 1, O), {@code actions} (T, A), {@code rewards} (T, 1), {@code infos} (T, K),
 * {@code flags} (T, 2) of truth values (terminated, truncated), and, where there is a scene, {@code
 * poses} (T + 1, 7 nodes) as {@link org.metaworld4j.core.scene.Poses} says. O and A are the packed
 * sizes of the spaces. {@code header.json} holds format, version, environment, spaces, names of
 * infos, seconds of a step, scenes, and for each episode its seed, options, task, scene and T.
 *
 * <p>A file appears whole when its writer is closed; until then it has {@code .part} behind its
 * name. Every part has a checksum, and a file that is cut, altered, foreign or too new is refused
 * in a sentence that names it. No parameter may be null.
 */
package org.metaworld4j.core.recording;
