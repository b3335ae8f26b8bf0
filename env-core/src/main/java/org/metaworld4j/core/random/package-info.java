/**
 * Random numbers that equal NumPy's, bit for bit.
 *
 * <p>A seed means here what it means in Python, so start states, goals and samples of the original
 * environments can be drawn again. {@link org.metaworld4j.core.random.Generator} is NumPy's present
 * generator (PCG64 seeded by {@link org.metaworld4j.core.random.SeedSequence}), the one for new
 * code; {@link org.metaworld4j.core.random.RandomState} is its older one (MT19937), needed where an
 * original still draws with it.
 *
 * <pre>{@code
 * Generator random = Generator.seeded(42);
 * double first = random.random(); // 0.7739560485559633, as numpy.random.default_rng(42).random()
 * Generator worker = Generator.of(SeedSequence.of(42).child(3)); // an independent stream
 * }</pre>
 *
 * <p>Generators are used by one thread at a time. No parameter may be null.
 */
package org.metaworld4j.core.random;
