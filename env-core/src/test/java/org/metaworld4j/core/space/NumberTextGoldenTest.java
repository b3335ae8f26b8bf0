package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.core.space.GoldenSpaces.MORE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** Compares texts of numbers and rules of promotion with NumPy 2.4.6; exact. */
class NumberTextGoldenTest {

  static Stream<JsonNode> texts() {
    return GoldenSpaces.rows(MORE.get("texts"));
  }

  private static Precision precision(JsonNode name) {
    return Precision.valueOf(name.asText().toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void arraysArePrintedAsNumPyDoes(JsonNode row) {
    double[] values = GoldenJson.doubles(row.get("values"));
    int[] shape = GoldenJson.ints(row.get("shape"));
    assertThat(ArrayText.brief(values, shape, precision(row.get("precision"))))
        .isEqualTo(row.get("text").asText());
  }

  @Test
  void promotionFollowsNumPy() {
    JsonNode rows = MORE.get("promotion");
    assertThat(rows).hasSize(121);
    for (JsonNode row : rows) {
      assertThat(precision(row.get(0)).promoted(precision(row.get(1))))
          .as(row.toString())
          .isEqualTo(precision(row.get(2)));
    }
  }
}
