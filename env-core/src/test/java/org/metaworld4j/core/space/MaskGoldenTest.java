package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.space.GoldenSpaces.GOLDEN;
import static org.metaworld4j.core.space.GoldenSpaces.MORE;
import static org.metaworld4j.core.space.GoldenSpaces.requireSame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;
import org.metaworld4j.core.random.Generator;

/** Compares samples under masks and refused masks with Gymnasium 1.4.0; exact. */
class MaskGoldenTest {

  static Stream<JsonNode> rows() {
    return GoldenSpaces.rows(GOLDEN.get("masks")).filter(row -> row.get("args").size() == 1);
  }

  static Stream<JsonNode> accepted() {
    return rows().filter(row -> row.has("samples"));
  }

  static Stream<JsonNode> refused() {
    return rows().filter(row -> row.has("error"));
  }

  @Test
  void onlyTheRowThatGivesMaskAndProbabilityCannotBeWritten() {
    assertThat(rows()).hasSize(18).hasSize(GOLDEN.get("masks").size() - 1);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void maskedSamplesEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Sampler<Object> sampler = Sampler.seeded(space, row.get("seed").asLong());
    for (JsonNode expected : row.get("samples")) {
      Object drawn = sampler.sample(mask(space, row.get("args")));
      requireSame("sample", MemberJson.write(space, drawn), expected);
      assertThat(space.contains(drawn)).isTrue();
    }
  }

  /** The one row whose flags are refused for their element type alone is fine in Java. */
  @ParameterizedTest
  @MethodSource("refused")
  void refusedMasksAreRefused(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Mask mask = mask(space, row.get("args"));
    if (row.get("args").toString().equals("{\"mask\":[1,1,1,1]}")) {
      assertThat(space.contains(space.sample(Generator.seeded(0), mask))).isTrue();
      return;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> space.sample(Generator.seeded(0), mask))
        .withMessageMatching("(mask|probabilities).*: expected .*");
  }

  private static Mask mask(Space<?> space, JsonNode args) {
    boolean flags = args.has("mask");
    return mask(space, flags ? args.get("mask") : args.get("probability"), flags);
  }

  private static Mask mask(Space<?> space, JsonNode json, boolean flags) {
    if (json.isNull()) {
      return Mask.any();
    }
    if (space instanceof Text) {
      Mask characters = plain(json.get(1), flags);
      return json.get(0).isNull()
          ? Mask.lengths(characters)
          : Mask.lengths(characters, json.get(0).asInt());
    }
    if (space instanceof Tuple tuple) {
      return Mask.parts(
          IntStream.range(0, json.size())
              .mapToObj(i -> mask(tuple.spaces().get(i), json.get(i), flags))
              .toList());
    }
    if (space instanceof Dict dict) {
      return Mask.keys(Map.of("a", mask(dict.space("a"), json.get("a"), flags)));
    }
    if (space instanceof MultiDiscrete) {
      return Mask.parts(GoldenSpaces.rows(json).map(part -> plain(part, flags)).toList());
    }
    return plain(json, flags);
  }

  private static Mask plain(JsonNode json, boolean flags) {
    return flags ? Mask.allow(GoldenJson.ints(json)) : Mask.chances(GoldenJson.doubles(json));
  }

  static Stream<JsonNode> more() {
    return GoldenSpaces.rows(MORE.get("masks"));
  }

  @ParameterizedTest
  @MethodSource("more")
  void masksOfSequencesChoicesAndGraphsEqualGymnasium(JsonNode row) {
    Space<Object> space = GoldenSpaces.of(row);
    Streams streams = Streams.seeded(space, Seeds.of(row.get("seed").asLong()));
    for (JsonNode expected : row.get("samples")) {
      Object drawn = draw(space, streams, row.get("case").asText());
      requireSame(row.get("case").asText(), MemberJson.write(space, drawn), expected);
    }
  }

  private static Object draw(Space<?> space, Streams streams, String wanted) {
    return switch (wanted) {
      case "length 3, allow 0 1 1 0" ->
          space.sample(streams, Mask.lengths(Mask.allow(0, 1, 1, 0), 3));
      case "lengths 1 2 5" -> space.sample(streams, Mask.lengths(Mask.any(), 1, 2, 5));
      case "any length, chances .5 0 0 .5" ->
          space.sample(streams, Mask.lengths(Mask.chances(0.5, 0, 0, 0.5)));
      case "allow 0 0 1; 2 1" ->
          space.sample(streams, Mask.parts(Mask.allow(0, 0, 1), Mask.allow(2, 1)));
      case "4 nodes allow 0 1 1; edges allow 1 0 0 1" ->
          ((Graph<?, ?>) space)
              .sample(streams, Mask.parts(Mask.allow(0, 1, 1), Mask.allow(1, 0, 0, 1)), 4);
      case "3 nodes, 2 edges" -> ((Graph<?, ?>) space).sample(streams, Mask.any(), 3, 2);
      case "1 node" -> ((Graph<?, ?>) space).sample(streams, Mask.any(), 1);
      case "no character allowed" -> space.sample(streams, Mask.lengths(Mask.allow(0, 0)));
      case "allow second and any other" ->
          space.sample(
              streams,
              Mask.parts(
                  Mask.allow(0, 1),
                  Mask.allow(1, 1, 1),
                  Mask.allow(1, 0, 1, 1),
                  Mask.allow(1, 1, 1, 1, 0)));
      default -> throw new IllegalStateException(wanted);
    };
  }
}
