package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.core.space.GoldenSpaces.GOLDEN;
import static org.metaworld4j.core.space.GoldenSpaces.MORE;
import static org.metaworld4j.core.space.GoldenSpaces.requireSame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.random.Generator;

/** Compares every sampled space of the golden files with Gymnasium 1.4.0; exact. */
class SpaceGoldenTest {

  /** A choice that a Java integer does not count; its draws are compared by themselves. */
  private static final String BEYOND_JAVA = "Discrete(2^33)";

  static Stream<JsonNode> samples() {
    return GoldenSpaces.rows(GOLDEN.get("samples"))
        .filter(row -> !row.get("space").asText().equals(BEYOND_JAVA));
  }

  static Stream<JsonNode> moreSamples() {
    return GoldenSpaces.rows(MORE.get("samples"));
  }

  static Stream<JsonNode> allSamples() {
    return Stream.concat(samples(), moreSamples());
  }

  @Test
  void everySpaceOfTheFileIsCompared() {
    assertThat(samples()).hasSize(GOLDEN.get("samples").size() - 1).hasSize(33);
  }

  @ParameterizedTest
  @MethodSource("allSamples")
  void textEqualsGymnasium(JsonNode row) {
    assertThat(GoldenSpaces.of(row)).hasToString(row.get("text").asText());
  }

  @ParameterizedTest
  @MethodSource("allSamples")
  void seededSamplesEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    for (int seed : new int[] {0, 42}) {
      Sampler<Object> sampler = Sampler.seeded(space, 9);
      requireSameSeeds(sampler.seed(seed), row.get("seed_result_" + seed));
      for (JsonNode expected : row.get("seed_" + seed)) {
        Object drawn = sampler.sample();
        requireSame("sample", MemberJson.write(space, drawn), expected);
        assertThat(space.contains(drawn)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allSamples")
  void onePlainGeneratorDrawsTheSameForPlainSpaces(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    if (space.parts().isEmpty()) {
      Generator random = Generator.seeded(42);
      for (JsonNode expected : row.get("seed_42")) {
        requireSame("sample", MemberJson.write(space, space.sample(random)), expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void packedDrawsAreThePackedSamples(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    if (!space.isFlattenable()) {
      return;
    }
    double[] drawn = new double[space.packedSize() + 2];
    double[] packed = new double[drawn.length];
    Generator random = Generator.seeded(3);
    for (int i = 0; i < 20; i++) {
      Generator copy = Generator.of(random.state());
      space.sample(random, drawn, 1);
      space.pack(space.sample(copy), packed, 1);
      assertThat(drawn).isEqualTo(packed);
      assertThat(copy.state()).isEqualTo(random.state());
      space.checkAction(drawn, 1);
    }
  }

  /** Dictionaries of Python become lists in key order. */
  private static void requireSameSeeds(Seeds seeds, JsonNode expected) {
    if (expected.isNumber()) {
      assertThat(seeds).isEqualTo(Seeds.of(expected.asLong()));
      return;
    }
    List<JsonNode> parts = GoldenSpaces.rows(expected).toList();
    int own = seeds.own().isPresent() ? 1 : 0;
    assertThat(parts).hasSize(own + seeds.parts().size());
    if (own == 1) {
      assertThat(seeds.own()).hasValue(parts.get(0).asLong());
    }
    for (int i = own; i < parts.size(); i++) {
      requireSameSeeds(seeds.parts().get(i - own), parts.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void shapeAndPrecisionEqualGymnasium(JsonNode row) {
    Space<?> space = GoldenSpaces.of(row);
    if (space instanceof Box box) {
      assertThat(box.precision().numPyName()).isEqualTo(row.get("dtype").asText());
      requireSame("shape", NestedJson.write(box.shape()), row.get("shape"));
    } else if (space instanceof MultiDiscrete choices) {
      assertThat(choices.precision().numPyName()).isEqualTo(row.get("dtype").asText());
      requireSame("shape", NestedJson.write(choices.shape()), row.get("shape"));
    } else if (space instanceof MultiBinary entries) {
      requireSame("shape", NestedJson.write(entries.shape()), row.get("shape"));
    } else if (space instanceof Discrete choice) {
      assertThat(choice.precision().numPyName()).isEqualTo(row.get("dtype").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void flatFormEqualsGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    JsonNode flatten = row.get("flatten");
    Object member = MemberJson.read(space, flatten.get("of"));
    Object flat = Flattening.flatten(space, member);
    Space<?> flatSpace = Flattening.space(space);
    requireSame("flat", MemberJson.write(Untyped.of(flatSpace), flat), flatten.get("flat"));
    requireSameStructure(flatSpace, flatten.get("flat_space"));
    assertThat(flatSpace.contains(flat)).isTrue();
    Object back = Flattening.unflatten(space, flat);
    requireSame("unflatten", MemberJson.write(space, back), flatten.get("unflatten"));
    if (space.isFlattenable()) {
      assertThat(space.flatDim()).isEqualTo(row.get("flatdim").asInt());
      assertThat(((Box) flatSpace).precision().numPyName())
          .isEqualTo(flatten.get("flat_dtype").asText());
      assertThat(space.flatten(member)).isEqualTo(flat);
    } else {
      assertThat(row.get("flatdim").asText()).isEqualTo("ValueError");
    }
  }

  @ParameterizedTest
  @MethodSource("moreSamples")
  void flatPartsEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    assertThat(space.isFlattenable()).isEqualTo(row.get("is_np_flattenable").asBoolean());
    if (row.has("flatten_error")) {
      assertThat(space).isInstanceOf(OneOf.class);
      return;
    }
    Object member = MemberJson.read(space, row.get("of"));
    Object flat = Flattening.flatten(space, member);
    Space<?> flatSpace = Flattening.space(space);
    assertThat(flatSpace).hasToString(row.get("flat_text").asText());
    requireSame("flat", MemberJson.write(Untyped.of(flatSpace), flat), row.get("flat"));
    Object back = Flattening.unflatten(space, flat);
    requireSame("back", MemberJson.write(space, back), row.get("of"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void batchAndZeroEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Space<Object> batch = Untyped.of(space.batch(3));
    requireSameStructure(batch, row.get("batch_space_3"));
    Object drawn = Sampler.seeded(batch, 0).sample();
    requireSame("batch", MemberJson.write(batch, drawn), row.get("batch_sample_seed_0"));
    requireSame("zero", MemberJson.write(space, space.zero()), row.get("zero"));
    assertThat(space.contains(space.zero())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("moreSamples")
  void batchOfASamplerStartsWhereItStands(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Sampler<Object> sampler = Sampler.seeded(space, 7);
    sampler.sample();
    Sampler<?> batch = sampler.batch(3);
    assertThat(batch.space()).hasToString(row.get("batch_text").asText());
    for (JsonNode expected : row.get("batch_after_seed_7_and_one_sample")) {
      JsonNode drawn = MemberJson.write(Untyped.of(batch.space()), batch.sample());
      requireSame("batch", drawn, expected);
    }
  }

  @Test
  void drawsOfAChoiceThatJavaCannotCountEqualGymnasium() {
    JsonNode row =
        GoldenSpaces.rows(GOLDEN.get("samples"))
            .filter(sample -> sample.get("space").asText().equals(BEYOND_JAVA))
            .findFirst()
            .orElseThrow();
    for (int seed : new int[] {0, 42}) {
      Generator random = Generator.seeded(seed);
      for (JsonNode expected : row.get("seed_" + seed)) {
        assertThat(random.integers(1L << 33)).isEqualTo(expected.asLong());
      }
    }
  }

  @Test
  void seedsOfPartsFollowGymnasiumsRule() {
    Tuple four = Tuple.of(new Discrete(2), new Discrete(2), new Discrete(2), new Discrete(2));
    Seeds seeds = Sampler.seeded(four, 5).seed(0);
    requireSameSeeds(seeds, GOLDEN.get("sub_seed_rule").get("seed 0 first 4 sub-seeds (size 4)"));
  }

  private static void requireSameStructure(Space<?> space, JsonNode expected) {
    assertThat(space.getClass().getSimpleName()).isEqualTo(expected.get("kind").asText());
    if (space instanceof Box box) {
      requireSameBox(box, expected);
    } else if (space instanceof MultiDiscrete choices) {
      requireSame("nvec", NestedJson.write(choices.counts()), expected.get("nvec"));
      requireSame("start", NestedJson.write(choices.start()), expected.get("start"));
      assertThat(choices.precision().numPyName()).isEqualTo(expected.get("dtype").asText());
    } else if (space instanceof Text text) {
      assertThat(text.minLength()).isEqualTo(expected.get("min_length").asInt());
      assertThat(text.maxLength()).isEqualTo(expected.get("max_length").asInt());
      assertThat(text.characters()).isEqualTo(expected.get("charset").asText());
    } else if (expected.has("spaces")) {
      List<JsonNode> parts = GoldenSpaces.rows(expected.get("spaces")).toList();
      assertThat(space.parts()).hasSameSizeAs(parts);
      for (int i = 0; i < parts.size(); i++) {
        requireSameStructure(space.parts().get(i), parts.get(i));
      }
    }
  }

  private static void requireSameBox(Box box, JsonNode expected) {
    int[] shape = box.shape();
    requireSame("shape", NestedJson.write(shape), expected.get("shape"));
    requireSame("low", NestedJson.write(box.low(), shape, false), expected.get("low"));
    requireSame("high", NestedJson.write(box.high(), shape, false), expected.get("high"));
    assertThat(box.precision().numPyName()).isEqualTo(expected.get("dtype").asText());
    double[] below = new double[box.size()];
    double[] above = new double[box.size()];
    Arrays.setAll(below, i -> box.isBoundedBelow(i) ? 1 : 0);
    Arrays.setAll(above, i -> box.isBoundedAbove(i) ? 1 : 0);
    requireSame("below", NestedJson.write(below, shape, true), expected.get("bounded_below"));
    requireSame("above", NestedJson.write(above, shape, true), expected.get("bounded_above"));
    assertThat(box.isBounded())
        .isEqualTo(Arrays.stream(below).sum() + Arrays.stream(above).sum() == 2 * box.size());
  }
}
