package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.space.GoldenSpaces.GOLDEN;
import static org.metaworld4j.core.space.GoldenSpaces.requireSame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares seeding of composite spaces with Gymnasium 1.4.0; exact. */
class SeedsGoldenTest {

  /** All rows but those whose seed is a text or a fraction, which Java's compiler refuses. */
  static Stream<JsonNode> rows() {
    return GoldenSpaces.rows(GOLDEN.get("seeding"))
        .filter(row -> !row.get("seed").isTextual() && !row.get("seed").isDouble());
  }

  static Stream<JsonNode> accepted() {
    return rows().filter(row -> row.has("result"));
  }

  static Stream<JsonNode> refused() {
    return rows().filter(row -> row.has("error"));
  }

  @Test
  void everyRowIsReadOrNoJava() {
    assertThat(rows()).hasSize(GOLDEN.get("seeding").size() - 2).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void seedsAndSamplesEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Sampler<Object> sampler = Sampler.unseeded(space);
    Seeds spread = sampler.seed(seeds(row.get("seed")));
    assertThat(spread).hasToString(text(row.get("result")));
    JsonNode expected = row.get("then_sample");
    requireSame("sample", MemberJson.write(space, sampler.sample()), expected);
    assertThat(sampler.seed(spread)).isEqualTo(spread);
    requireSame("again", MemberJson.write(space, sampler.sample()), expected);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void unfitSeedsAreRefused(JsonNode row) {
    Sampler<Object> sampler = Sampler.unseeded(GoldenSpaces.of(row));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.seed(seeds(row.get("seed"))))
        .withMessageMatching("seeds?: expected .*, got .*");
  }

  private static Seeds seeds(JsonNode json) {
    return json.isNumber()
        ? Seeds.of(json.asLong())
        : Seeds.each(GoldenSpaces.rows(json).mapToLong(JsonNode::asLong).toArray());
  }

  private static String text(JsonNode json) {
    return json.isNumber()
        ? json.asText()
        : GoldenSpaces.rows(json).map(JsonNode::asText).toList().toString();
  }

  @Test
  void seedsForTheWrongNumberOfPartsAreRefusedByMessage() {
    var pair = Sampler.unseeded(Tuple.of(new Discrete(3), new Discrete(4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.seed(Seeds.each(5)))
        .withMessage(
            "seeds: expected one for each of the 2 parts of Tuple(Discrete(3), Discrete(4)), "
                + "got [5]");
    var sequence = Sampler.unseeded(new Sequence<>(new Discrete(3)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sequence.seed(Seeds.each(5)))
        .withMessage(
            "seeds: expected one for each of the 1 parts and one besides of "
                + "Sequence(Discrete(3), stack=False), got [5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.seed(-1))
        .withMessage("seed: expected an integer of at least 0, got -1");
  }

  @Test
  void ownSeedOfASequenceCanBeGivenWithItsParts() {
    var space = new Sequence<>(new Discrete(1000));
    var sampler = Sampler.unseeded(space);
    assertThat(sampler.seed(Seeds.with(3, Seeds.of(4)))).hasToString("[3, 4]");
    Object first = sampler.sample();
    sampler.seed(Seeds.with(3, Seeds.of(4)));
    assertThat(sampler.sample()).isEqualTo(first);
    sampler.seed(Seeds.with(3, Seeds.of(5)));
    assertThat(sampler.sample()).isNotEqualTo(first);
  }

  @Test
  void unseededSamplersDiffer() {
    Space<int[]> space = MultiDiscrete.of(Integer.MAX_VALUE, Integer.MAX_VALUE);
    Sampler<int[]> sampler = Sampler.unseeded(space);
    assertThat(sampler.space()).isSameAs(space);
    assertThat(sampler.sample()).isNotEqualTo(Sampler.unseeded(space).sample());
  }

  @Test
  void batchingDoesNotMoveTheSampler() {
    Space<Object> space = Untyped.of(OneOf.of(new Discrete(90), new Text(9)));
    Sampler<Object> sampler = Sampler.seeded(space, 3);
    Sampler<Object> other = Sampler.seeded(space, 3);
    sampler.batch(4).sample();
    assertThat(sampler.sample()).isEqualTo(other.sample());
  }
}
