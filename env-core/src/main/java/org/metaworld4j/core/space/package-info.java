/**
 * Sets of values: what an environment shows and what it lets an agent do; all that Gymnasium has,
 * with the same samples for the same seeds.
 *
 * <table>
 * <caption>The spaces and the Java types of their members</caption>
 * <tr><td>{@link org.metaworld4j.core.space.Box}</td><td>{@code double[]}</td>
 *     <td>numbers between bounds, of any shape</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Discrete}</td><td>{@code Integer}</td>
 *     <td>one choice</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.MultiDiscrete}</td><td>{@code int[]}</td>
 *     <td>several choices</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.MultiBinary}</td><td>{@code boolean[]}</td>
 *     <td>yes or no, several times</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Text}</td><td>{@code String}</td>
 *     <td>characters of a set</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Tuple}</td><td>{@code List<Object>}</td>
 *     <td>a member of each of several spaces</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Dict}</td><td>{@code Map<String, Object>}</td>
 *     <td>the same, by name</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.OneOf}</td><td>{@code OneOf.Choice}</td>
 *     <td>a member of any of several spaces</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Sequence}</td><td>{@code List<T>}</td>
 *     <td>any number of members</td></tr>
 * <tr><td>{@link org.metaworld4j.core.space.Graph}</td><td>{@code Graph.Instance<N, E>}</td>
 *     <td>nodes and edges</td></tr>
 * </table>
 *
 * <p>A space draws from a generator that it is handed, so that it stays immutable and threads may
 * share it. A {@link org.metaworld4j.core.space.Sampler} owns generators, as Gymnasium's spaces do.
 *
 * <pre>{@code
 * var space = Dict.of(
 *     entry("arm", Box.of(-1, 1, Precision.FLOAT32, 3)),
 *     entry("gripper", new Discrete(2)));
 *
 * Map<String, Object> member = space.sample(Generator.seeded(42)); // all from one generator
 * var sampler = Sampler.seeded(space, 42);                         // space.seed(42) in Python
 * member = sampler.sample();                                       // space.sample()
 * member = sampler.sample(Mask.keys(Map.of("arm", Mask.any(), "gripper", Mask.allow(0, 1))));
 *
 * space.contains(member);   // true
 * space.packedSize();       // 4: three numbers and a choice, the form of the in-place path
 * space.flatDim();          // 5: three numbers and two for the choice, Gymnasium's flat form
 * space.flatSpace();        // Box([-1. -1. -1.  0.  0.], 1.0, (5,), float64)
 * space.batch(8);           // Dict('arm': Box(-1.0, 1.0, (8, 3), float32), 'gripper': ...)
 * SpaceJson.save(space, Path.of("space.json"));
 * }</pre>
 *
 * <p>{@link org.metaworld4j.core.space.Precision} stands for NumPy's element types, {@link
 * org.metaworld4j.core.space.Seeds} for what seeding takes and returns, {@link
 * org.metaworld4j.core.space.Flattening} for flat forms of what has no fixed size. The page
 * docs/gymnasium.md lists what differs from Gymnasium.
 *
 * <p>Spaces are immutable; threads may share them. Arrays given to a space are copied, arrays that
 * it returns belong to the caller. No parameter may be null.
 */
package org.metaworld4j.core.space;
