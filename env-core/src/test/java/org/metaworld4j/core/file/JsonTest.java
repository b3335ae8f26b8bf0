package org.metaworld4j.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  record Inner(double rate) {
    Inner {
      if (!(rate > 0)) {
        throw new IllegalArgumentException("rate: expected above 0, got " + rate);
      }
    }
  }

  record Outer(int count, Inner inner) {}

  @Test
  void recordsComeBackAsTheyWere() {
    Outer outer = new Outer(3, new Inner(0.1));

    assertThat(Json.read(object(new String(Json.bytes(outer), UTF_8)), Outer.class, "outer"))
        .isEqualTo(outer);
  }

  @Test
  void numbersThatAreNotFiniteBecomeNull() {
    record Figures(double known, double unknown) {}

    assertThat(new String(Json.bytes(new Figures(1, Double.NaN)), UTF_8))
        .isEqualToIgnoringWhitespace("{\"known\": 1.0, \"unknown\": null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'count': 1, 'inner': {'rate': -1}}   | rate: expected above 0, got -1.0",
        "{'count': 1, 'inner': {'rate': 1}, 'coun': 2} | did you mean count?",
        "{'count': 1}                          | outer.inner: expected a value, got none",
        "{'count': 'x', 'inner': {'rate': 1}}  | outer.count: expected a whole number, got x",
        "{'count': null, 'inner': {'rate': 1}} | outer.count: expected a whole number",
        "{'count': 1, 'inner': null}           | outer.inner: expected a value, got none",
        "{'count': 1, 'inner': 5}              | outer.inner: expected an object",
        "{'count': 1, 'inner': {'rate': [1]}}  | outer.inner.rate: expected a number",
      })
  void whatDoesNotFitIsRefusedByName(String json, String sentence) {
    assertThatThrownBy(() -> Json.read(object(json), Outer.class, "outer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void nullIsReadWhereItIsExpected() {
    assertThat(Json.readWithNulls(object("{'count': 1, 'inner': null}"), Outer.class, "outer"))
        .isEqualTo(new Outer(1, null));
  }

  @Test
  void choicesAreNamedWhereNoneOfThemCame() {
    record Choice(Thread.State state) {}

    assertThatThrownBy(() -> Json.read(object("{'state': 'IDLE'}"), Choice.class, "choice"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "choice.state: expected one of NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING,"
                + " TERMINATED, got IDLE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{'a': 1", "[1]", "''", "{} {}"})
  void whatIsNoObjectIsRefused(String json) {
    assertThatThrownBy(() -> object(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test: expected");
  }

  @Test
  void mergingReplacesFieldByField() {
    ObjectNode preset = object("{'count': 1, 'inner': {'rate': 1, 'other': 2}}");
    Json.merge(preset, object("{'inner': {'rate': 5}, 'new': 3}"));

    assertThat(preset)
        .isEqualTo(object("{'count': 1, 'inner': {'rate': 5, 'other': 2}, 'new': 3}"));
  }

  private static ObjectNode object(String json) {
    return Json.object(json.replace('\'', '"').getBytes(UTF_8), "test");
  }
}
