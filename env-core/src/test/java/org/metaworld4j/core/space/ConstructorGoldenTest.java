package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metaworld4j.core.space.GoldenSpaces.GOLDEN;
import static org.metaworld4j.core.space.Precision.FLOAT32;
import static org.metaworld4j.core.space.Precision.FLOAT64;
import static org.metaworld4j.core.space.Precision.INT64;
import static org.metaworld4j.core.space.Precision.INT8;
import static org.metaworld4j.core.space.Precision.UINT8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what constructors make or refuse, and what is equal, with Gymnasium 1.4.0. */
class ConstructorGoldenTest {

  private static final double INF = Double.POSITIVE_INFINITY;
  private static final Discrete THREE = new Discrete(3);

  /** Mistakes that Java's compiler finds. */
  private static final Set<String> NOT_JAVA =
      Set.of(
          "Discrete(2.0)",
          "Discrete(2,start=1.0)",
          "Discrete(True)",
          "Box(0,1,shape 2.0)",
          "Box(0,1,shape int 3)",
          "Box list bounds",
          "Box(0,1,dtype=complex)",
          "Box(0,1,dtype=None)",
          "MultiBinary(2.0)",
          "Text charset ['ab']",
          "Text(2.0)",
          "Tuple((1,))",
          "Dict({'a':1})",
          "Dict(3)");

  /** The same in Java. */
  private static final Map<String, Supplier<Object>> MADE = new HashMap<>();

  /** What our message says where Gymnasium refuses. */
  private static final Map<String, String> MESSAGES = new HashMap<>();

  static {
    made("Box(0,1)", () -> Box.of(0, 1, FLOAT32, 1));
    made("Box(1,1)", () -> Box.of(1, 1, FLOAT32, 1));
    made("Box([0,0],1)", () -> new Box(new double[2], new double[] {1, 1}, FLOAT32));
    made("Box(0,[1,2])", () -> new Box(new double[2], new double[] {1, 2}, FLOAT32));
    made("Box(inf,inf)", () -> Box.of(INF, INF, FLOAT32, 1));
    made("Tuple(())", Tuple::of);
    refused("Discrete(0)", () -> new Discrete(0), "n: expected at least 1, got 0");
    refused("Discrete(-1)", () -> new Discrete(-1), "n: expected at least 1, got -1");
    refused(
        "Discrete(3,dtype=float32)",
        () -> new Discrete(3, 0, FLOAT32),
        "precision: expected one of integers, got FLOAT32");
    refused(
        "Discrete(300,dtype=int8)",
        () -> new Discrete(300, 0, INT8),
        "n: expected at most 127 of INT8, got 300");
    refusedBoxes();
    refusedChoices();
    refusedTexts();
    refusedComposites();
  }

  private static void refusedBoxes() {
    refused(
        "Box(1,0)", () -> Box.of(1, 0, FLOAT32, 1), "low[0]: expected at most high, 0.0, got 1.0");
    refused(
        "Box(nan,1)",
        () -> Box.of(Double.NaN, 1, FLOAT32, 1),
        "low[0]: expected a bound of FLOAT32, got NaN");
    refused(
        "Box(0,inf,uint8)",
        () -> Box.of(0, INF, UINT8, 1),
        "high[0]: expected a bound of UINT8, got Infinity");
    refused(
        "Box(0,256,uint8)",
        () -> Box.of(0, 256, UINT8, 1),
        "high[0]: expected a bound of UINT8, got 256.0");
    refused(
        "Box(-1,1,uint8)",
        () -> Box.of(-1, 1, UINT8, 1),
        "low[0]: expected a bound of UINT8, got -1.0");
    refused(
        "Box([0,0],[1,1,1])",
        () -> new Box(new double[2], new double[3]),
        "high: expected as many bounds as low, 2, got 3");
    refused(
        "Box([0,0],1,shape (3,))",
        () -> new Box(new double[2], new double[2], FLOAT32, new int[] {3}),
        "low: expected bounds for the shape (3,), got 2");
    refused(
        "Box(0,1e39,float32)",
        () -> Box.of(0, 1e39, FLOAT32, 1),
        "high[0]: expected a bound of FLOAT32, got 1.0E39");
  }

  private static void refusedChoices() {
    refused(
        "MultiDiscrete([0,2])",
        () -> MultiDiscrete.of(0, 2),
        "counts[0]: expected at least 1, got 0");
    refused(
        "MultiDiscrete([2,2],start=[1])",
        () -> MultiDiscrete.of(new int[] {2, 2}, new int[] {1}),
        "start: expected as many as counts and as the shape (2,) holds, got 1 and 2 counts");
    refused(
        "MultiDiscrete float dtype",
        () -> new MultiDiscrete(new int[] {2}, new int[1], FLOAT64, new int[] {1}),
        "precision: expected one of integers, got FLOAT64");
    refused("MultiBinary(0)", () -> new MultiBinary(0), "shape[0]: expected at least 1, got 0");
    refused(
        "unflatten Discrete(3) [0,0,0]",
        () -> THREE.unflatten(new double[3], 0),
        "flat: expected a 1 among 3 numbers, got zeros only");
    refused(
        "flatten Discrete(3) 5",
        () -> THREE.flatten(5),
        "value: expected one of the 3 choices, got number 5 from the first");
  }

  private static void refusedTexts() {
    refused("Text(0)", () -> new Text(0), "minLength: expected at most maxLength, 0, got 1");
    refused(
        "Text(2,min 3)",
        () -> new Text(3, 2, "ab"),
        "minLength: expected at most maxLength, 2, got 3");
    refused("Text(-1)", () -> new Text(-1), "minLength: expected at most maxLength, -1, got 1");
    refused(
        "Text(2,min -1)", () -> new Text(-1, 2, "ab"), "minLength: expected at least 0, got -1");
  }

  private static void refusedComposites() {
    refused(
        "Dict({'a':..},a=..)",
        () -> Dict.of(entry("a", THREE), entry("a", THREE)),
        "keys: expected each once, got a twice");
    refused("OneOf(())", OneOf::of, "spaces: expected at least one, got none");
    refused(
        "flatdim Graph",
        () -> Graph.ofNodes(THREE).flatDim(),
        "Graph(Discrete(3), None): expected members of a fixed size, without which they are no "
            + "flat array; flatten them part by part with Flattening");
  }

  private static void made(String name, Supplier<Object> call) {
    MADE.put(name, call);
  }

  private static void refused(String name, Supplier<Object> call, String message) {
    MADE.put(name, call);
    MESSAGES.put(name, message);
  }

  static Stream<JsonNode> constructors() {
    return GoldenSpaces.rows(GOLDEN.get("constructor_results"))
        .filter(row -> !NOT_JAVA.contains(row.get(0).asText()));
  }

  @Test
  void everyRowIsReadOrNoJava() {
    assertThat(constructors().map(row -> row.get(0).asText()))
        .containsExactlyInAnyOrderElementsOf(MADE.keySet());
    assertThat(GOLDEN.get("constructor_results")).hasSize(MADE.size() + NOT_JAVA.size());
  }

  @ParameterizedTest
  @MethodSource("constructors")
  void whatIsMadeOrRefusedEqualsGymnasium(JsonNode row) {
    String name = row.get(0).asText();
    String result = row.get(1).asText();
    if (result.endsWith("Error")) {
      assertThatThrownBy(() -> MADE.get(name).get())
          .isInstanceOfAny(IllegalArgumentException.class, UnsupportedOperationException.class)
          .hasMessage(MESSAGES.get(name));
    } else {
      assertThat(MADE.get(name).get()).hasToString(result);
    }
  }

  /** Gymnasium tells 3 from [3]; here a shape of one axis is written in one way. */
  private static final String ONE_AXIS = "MultiBinary(3) = MultiBinary([3])";

  private static final Map<String, List<Space<?>>> PAIRS =
      Map.of(
          "Discrete(3) = Discrete(3,start=0)",
          List.of(THREE, new Discrete(3, 0, INT64)),
          "Discrete(3) = Discrete(3,start=1)",
          List.of(THREE, new Discrete(3, 1)),
          "Discrete(3) = Discrete(3,int8)",
          List.of(THREE, new Discrete(3, 0, INT8)),
          "Box f32 = Box f64",
          List.of(Box.of(0, 1, FLOAT32, 1), Box.of(0, 1, FLOAT64, 1)),
          "Box(0,1) = Box(0,1+1e-9)",
          List.of(Box.of(0, 1, FLOAT32, 1), Box.of(0, 1 + 1e-9, FLOAT32, 1)),
          "Dict order a,b = b,a (pairs)",
          List.of(
              Dict.of(entry("a", THREE), entry("b", new MultiBinary(1))),
              Dict.of(entry("b", new MultiBinary(1)), entry("a", THREE))),
          ONE_AXIS,
          List.of(new MultiBinary(3), new MultiBinary(3)),
          "Text abc = Text cba",
          List.of(new Text(1, 3, "abc"), new Text(1, 3, "cba")),
          "Tuple = Tuple",
          List.of(Tuple.of(THREE), Tuple.of(THREE)));

  static Stream<JsonNode> equalities() {
    return GoldenSpaces.rows(GOLDEN.get("equality"));
  }

  @ParameterizedTest
  @MethodSource("equalities")
  void equalityEqualsGymnasium(JsonNode row) {
    String name = row.get(0).asText();
    boolean expected = row.get(1).asBoolean() != name.equals(ONE_AXIS);
    List<Space<?>> pair = PAIRS.get(name);
    assertThat(pair.get(0).equals(pair.get(1))).as(name).isEqualTo(expected);
    assertThat(pair.get(1).equals(pair.get(0))).as(name).isEqualTo(expected);
    if (expected) {
      assertThat(pair.get(0)).hasSameHashCodeAs(pair.get(1));
    }
  }
}
