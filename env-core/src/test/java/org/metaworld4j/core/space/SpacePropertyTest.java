package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.metaworld4j.core.random.Generator;

/** What holds for every space, also for spaces made of others. */
class SpacePropertyTest {

  @Provide
  Arbitrary<Space<?>> fixedSpaces() {
    return nested(plain(), 2);
  }

  @Provide
  Arbitrary<Space<?>> spaces() {
    Arbitrary<Space<?>> unfixed =
        plain()
            .flatMap(
                part ->
                    Arbitraries.<Space<?>>of(
                        new Sequence<>(part),
                        Graph.of(part, new Discrete(3)),
                        Graph.ofNodes(part)));
    return nested(Arbitraries.oneOf(plain(), unfixed), 2);
  }

  private static Arbitrary<Space<?>> plain() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Precision.values()), Arbitraries.integers().between(1, 4))
            .as((precision, size) -> (Space<?>) Box.of(0, 1, precision, size, 2)),
        Arbitraries.integers().between(0, 3).map(SpacePropertyTest::mixedBox),
        Combinators.combine(
                Arbitraries.integers().between(1, 9), Arbitraries.integers().between(-5, 5))
            .as((n, start) -> (Space<?>) new Discrete(n, start)),
        Arbitraries.integers().between(1, 9).map(n -> (Space<?>) MultiDiscrete.of(n, 3, 10 - n)),
        Arbitraries.integers().between(1, 9).map(n -> (Space<?>) new MultiBinary(n, 2)),
        Arbitraries.integers()
            .between(1, 5)
            .map(n -> (Space<?>) new Text(n - 1, n, "añ\uD83D\uDE00")));
  }

  private static Space<?> mixedBox(int unbounded) {
    double[] low = {-1, -1, 2};
    double[] high = {1, 5, 2.5};
    for (int i = 0; i < unbounded; i++) {
      low[i] = Double.NEGATIVE_INFINITY;
      high[2 - i] = Double.POSITIVE_INFINITY;
    }
    return new Box(low, high, Precision.FLOAT32);
  }

  private static Arbitrary<Space<?>> nested(Arbitrary<Space<?>> parts, int depth) {
    Arbitrary<List<Space<?>>> lists = parts.list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Space<?>> composite =
        lists.flatMap(list -> Arbitraries.of(new Tuple(list), dict(list), new OneOf(list)));
    Arbitrary<Space<?>> all = Arbitraries.oneOf(parts, composite);
    return depth == 1 ? all : nested(all, depth - 1);
  }

  private static Dict dict(List<Space<?>> spaces) {
    Map<String, Space<?>> named = new LinkedHashMap<>();
    spaces.forEach(space -> named.put("z" + (9 - named.size()), space));
    return new Dict(named);
  }

  private static JsonNode json(Space<?> space, Object member) {
    return MemberJson.write(Untyped.of(space), member);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void samplesAndZeroAreMembers(
      @ForAll("spaces") Space<?> space, @ForAll @LongRange(min = 0) long seed) {
    assertThat(space.contains(space.sample(Generator.seeded(seed)))).isTrue();
    assertThat(space.contains(Sampler.seeded(space, seed).sample())).isTrue();
    assertThat(space.contains(space.zero())).isTrue();
    assertThat(space.contains(null)).isFalse();
    assertThat(space.contains(new Object())).isFalse();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void equalSeedsGiveEqualSamples(
      @ForAll("spaces") Space<?> space, @ForAll @LongRange(min = 0) long seed) {
    JsonNode first = json(space, Sampler.seeded(space, seed).sample());
    assertThat(json(space, Sampler.seeded(space, seed).sample())).isEqualTo(first);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void packingAndFlatteningComeBack(
      @ForAll("fixedSpaces") Space<?> any,
      @ForAll @LongRange(min = 0) long seed,
      @ForAll @IntRange(max = 3) int offset) {
    Space<Object> space = Untyped.of(any);
    Object member = space.sample(Generator.seeded(seed));
    double[] packed = new double[offset + space.packedSize()];
    space.pack(member, packed, offset);
    assertThat(json(space, space.unpack(packed, offset))).isEqualTo(json(space, member));
    double[] flat = new double[offset + space.flatDim()];
    space.flatten(member, flat, offset);
    assertThat(json(space, space.unflatten(flat, offset))).isEqualTo(json(space, member));
    assertThat(space.flatSpace().contains(space.flatten(member))).isTrue();
    assertThat(space.flatSpace().size()).isEqualTo(space.flatDim());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void packedDrawsEqualDraws(
      @ForAll("fixedSpaces") Space<?> any, @ForAll @LongRange(min = 0) long seed) {
    Space<Object> space = Untyped.of(any);
    double[] drawn = new double[space.packedSize()];
    double[] packed = new double[space.packedSize()];
    space.sample(Generator.seeded(seed), drawn, 0);
    space.pack(space.sample(Generator.seeded(seed)), packed, 0);
    assertThat(drawn).isEqualTo(packed);
    space.checkAction(drawn, 0);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void spacesComeBackFromJson(
      @ForAll("spaces") Space<?> space, @ForAll @LongRange(min = 0) long seed) {
    Space<?> back = SpaceJson.read(SpaceJson.write(space), "space");
    assertThat(back).isEqualTo(space).hasSameHashCodeAs(space).hasToString(space.toString());
    assertThat(json(back, Sampler.seeded(back, seed).sample()))
        .isEqualTo(json(space, Sampler.seeded(space, seed).sample()));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void membersComeBackFromJson(
      @ForAll("spaces") Space<?> any, @ForAll @LongRange(min = 0) long seed) {
    Space<Object> space = Untyped.of(any);
    JsonNode written = json(space, space.sample(Generator.seeded(seed)));
    Object back = MemberJson.read(space, written);
    assertThat(space.contains(back)).isTrue();
    assertThat(json(space, back)).isEqualTo(written);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void batchesAreJoinedMembers(
      @ForAll("spaces") Space<?> any,
      @ForAll @LongRange(min = 0) long seed,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    Space<Object> space = Untyped.of(any);
    Generator random = Generator.seeded(seed);
    List<Object> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(space.sample(random));
    }
    Object joined = space.concatenate(members);
    assertThat(space.batch(count).contains(joined)).isTrue();
    List<Object> apart = space.iterate(joined);
    assertThat(apart).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(json(space, apart.get(i))).isEqualTo(json(space, members.get(i)));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void flatPartsComeBack(@ForAll("spaces") Space<?> any, @ForAll @LongRange(min = 0) long seed) {
    Space<Object> space = Untyped.of(any);
    if (hasUnfixedChoice(space)) {
      return;
    }
    Object member = space.sample(Generator.seeded(seed));
    Object flat = Flattening.flatten(space, member);
    assertThat(Flattening.space(space).contains(flat)).isTrue();
    assertThat(json(space, Flattening.unflatten(space, flat))).isEqualTo(json(space, member));
  }

  private static boolean hasUnfixedChoice(Space<?> space) {
    return (space instanceof OneOf && !space.isFlattenable())
        || space.parts().stream().anyMatch(SpacePropertyTest::hasUnfixedChoice);
  }
}
