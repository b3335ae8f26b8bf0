package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.core.space.Precision.BOOL;
import static org.metaworld4j.core.space.Precision.FLOAT32;
import static org.metaworld4j.core.space.Precision.FLOAT64;
import static org.metaworld4j.core.space.Precision.INT16;
import static org.metaworld4j.core.space.Precision.INT32;
import static org.metaworld4j.core.space.Precision.INT64;
import static org.metaworld4j.core.space.Precision.INT8;
import static org.metaworld4j.core.space.Precision.UINT8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.metaworld4j.core.GoldenJson;

/** The spaces that golden files name, and how values of theirs are compared. */
final class GoldenSpaces {

  static final JsonNode GOLDEN = GoldenJson.read(GoldenSpaces.class, "gymnasium.json.gz");
  static final JsonNode MORE = GoldenJson.read(GoldenSpaces.class, "gymnasium-more.json.gz");

  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double[] MIXED_LOW = {-1, -INF, 0, -INF};
  private static final double[] MIXED_HIGH = {1, INF, INF, 5};
  private static final double[] CART_POLE = {4.8, INF, 0.41887903, INF};
  private static final Map<String, Space<?>> BY_NAME = new HashMap<>();

  static {
    boxes();
    choices();
    composites();
  }

  private GoldenSpaces() {}

  private static void boxes() {
    BY_NAME.put("Box(-1,1,(3,),float32)", Box.of(-1, 1, FLOAT32, 3));
    BY_NAME.put("Box(-1,1,(2,),float32)", Box.of(-1, 1, FLOAT32, 2));
    BY_NAME.put("Box(-2,2,(1,),float32)", Box.of(-2, 2, FLOAT32, 1));
    BY_NAME.put("Box(-0.1,0.1,(1,),float32)", Box.of(-0.1, 0.1, FLOAT32, 1));
    BY_NAME.put("Box(-0.1,0.1,(1,),float64)", Box.of(-0.1, 0.1, FLOAT64, 1));
    BY_NAME.put("Box(0,1,(2,))", Box.of(0, 1, FLOAT32, 2));
    BY_NAME.put("Box(0,10,(2,2),float64)", Box.of(0, 10, FLOAT64, 2, 2));
    BY_NAME.put("Box(-inf,inf,(2,),float32)", Box.of(-INF, INF, FLOAT32, 2));
    BY_NAME.put("Box(-inf,inf,(3,),float32)", Box.of(-INF, INF, FLOAT32, 3));
    BY_NAME.put("Box(2,inf,(3,),float32)", Box.of(2, INF, FLOAT32, 3));
    BY_NAME.put("Box(-inf,-1,(3,),float64)", Box.of(-INF, -1, FLOAT64, 3));
    BY_NAME.put(
        "Box mixed [-1,-inf,0,-inf]..[1,inf,inf,5] float32",
        new Box(MIXED_LOW, MIXED_HIGH, FLOAT32));
    BY_NAME.put("Box mixed same, float64", new Box(MIXED_LOW, MIXED_HIGH, FLOAT64));
    BY_NAME.put("Box(0,255,(4,),uint8)", Box.of(0, 255, UINT8, 4));
    BY_NAME.put("Box(0,255,(2,),uint8)", Box.of(0, 255, UINT8, 2));
    BY_NAME.put("Box(0,1,(3,),bool)", Box.of(0, 1, BOOL, 3));
    BY_NAME.put("Box(-5,5,(4,),int32)", Box.of(-5, 5, INT32, 4));
    BY_NAME.put("Box(-inf,inf,(2,),int8)", Box.of(-INF, INF, INT8, 2));
    BY_NAME.put("Box(-10,10,(3,),int64)", Box.of(-10, 10, INT64, 3));
    BY_NAME.put("Box(-inf,3,(3,),int32)", Box.of(-INF, 3, INT32, 3));
    double[] low = Arrays.stream(CART_POLE).map(bound -> -bound).toArray();
    BY_NAME.put("CartPole obs", new Box(low, CART_POLE, FLOAT32));
  }

  private static void choices() {
    for (int n = 1; n <= 5; n++) {
      BY_NAME.put("Discrete(" + n + ")", new Discrete(n));
    }
    BY_NAME.put("Discrete(7,start=-3)", new Discrete(7, -3));
    BY_NAME.put("Discrete(3,start=-1)", new Discrete(3, -1));
    BY_NAME.put("Discrete(5,start=-2)", new Discrete(5, -2));
    BY_NAME.put("Discrete(5,dtype=int8)", new Discrete(5, 0, INT8));
    BY_NAME.put("Discrete(3,dtype=int8)", new Discrete(3, 0, INT8));
    BY_NAME.put("Discrete(300,start=10,dtype=int16)", new Discrete(300, 10, INT16));
    BY_NAME.put("MultiBinary(3)", new MultiBinary(3));
    BY_NAME.put("MultiBinary(5)", new MultiBinary(5));
    BY_NAME.put("MultiBinary([2,3])", new MultiBinary(2, 3));
    BY_NAME.put("MultiDiscrete([3,2])", MultiDiscrete.of(3, 2));
    BY_NAME.put("MultiDiscrete([3,5,2])", MultiDiscrete.of(3, 5, 2));
    BY_NAME.put("MultiDiscrete([3,5],start=[-1,10])", choices(3, 5, -1, 10));
    BY_NAME.put("MultiDiscrete([3,2],start=[10,20])", choices(3, 2, 10, 20));
    BY_NAME.put(
        "MultiDiscrete([[2,3],[4,5]])",
        new MultiDiscrete(new int[] {2, 3, 4, 5}, new int[4], INT64, new int[] {2, 2}));
    BY_NAME.put("Text(5)", new Text(5));
    BY_NAME.put("Text(min 2,max 4,charset 'abc')", new Text(2, 4, "abc"));
    BY_NAME.put("Text(1..3,'abc')", new Text(1, 3, "abc"));
    BY_NAME.put("Text(4,charset='abc')", new Text(1, 4, "abc"));
    BY_NAME.put("Text(0..2,ab)", new Text(0, 2, "ab"));
  }

  private static MultiDiscrete choices(int n0, int n1, int start0, int start1) {
    return MultiDiscrete.of(new int[] {n0, n1}, new int[] {start0, start1});
  }

  private static void composites() {
    Box unit1 = Box.of(0, 1, FLOAT32, 1);
    Box unit2 = Box.of(0, 1, FLOAT32, 2);
    var three = new Discrete(3);
    var four = new Discrete(4);
    put(Tuple.of(three, unit1), "Tuple(Discrete(3),Box(0,1,(1,)))");
    put(Tuple.of(three, four), "Tuple(Discrete(3),Discrete(4))");
    put(
        Tuple.of(three, Tuple.of(four, new MultiBinary(2))),
        "Tuple(Discrete(3),Tuple(Discrete(4),MultiBinary(2)))");
    put(Tuple.of(new Discrete(5), Box.of(-1, 1, FLOAT32, 2)), "Tuple(Discrete(5),Box(-1,1,(2,)))");
    put(Tuple.of(new Text(3), four), "Tuple(Text(3),Discrete(4))");
    put(
        Tuple.of(Graph.of(three, four), new Discrete(2)),
        "Tuple(Graph(Discrete(3),Discrete(4)),Discrete(2))");
    put(Dict.of(entry("a", three)), "Dict(a=Discrete(3))");
    put(Dict.of(entry("a", three), entry("b", unit1)), "Dict(a=Discrete(3),b=Box(0,1,(1,)))");
    put(Dict.sorted(Map.of("b", three, "a", unit2)), "Dict(b=Discrete(3),a=Box(0,1,(2,)))");
    put(
        Dict.sorted(
            Map.of("z", three, "a", Dict.sorted(Map.of("y", new MultiBinary(2), "b", unit1)))),
        "Dict(z=Discrete(3),a=Dict(y=MultiBinary(2),b=Box(0,1,(1,))))");
    put(new Sequence<>(four), "Sequence(Discrete(4))");
    put(new Sequence<>(unit2), "Sequence(Box(0,1,(2,)))");
    put(new Sequence<>(Tuple.of(three, new Text(2))), "Sequence(Tuple(Discrete(3),Text(2)))");
    put(OneOf.of(three, unit2), "OneOf(Discrete(3),Box(0,1,(2,)))");
    put(OneOf.of(three, new MultiBinary(2)), "OneOf(Discrete(3),MultiBinary(2))");
    put(
        OneOf.of(three, Tuple.of(new Discrete(2), new Sequence<>(new Discrete(5)))),
        "OneOf(Discrete(3),Tuple(Discrete(2),Sequence(Discrete(5))))");
    put(
        OneOf.of(new MultiBinary(3), MultiDiscrete.of(4, 9), new Text(3)),
        "OneOf(MultiBinary(3),MultiDiscrete([4,9]),Text(3))");
    put(Graph.of(three, four), "Graph(Discrete(3),Discrete(4))");
    put(Graph.ofNodes(unit2), "Graph(Box(0,1,(2,)),None)");
    put(
        Graph.of(Box.of(-1, INF, FLOAT32, 2), new Discrete(4, 1)),
        "Graph(Box(-1,inf,(2,)),Discrete(4,start=1))");
  }

  private static void put(Space<?> space, String name) {
    BY_NAME.put(name, space);
  }

  /** Returns the space of a golden row. */
  static Space<Object> of(JsonNode row) {
    String name = row.get("space").asText();
    assertThat(BY_NAME).containsKey(name);
    return Untyped.of(BY_NAME.get(name));
  }

  /** Returns every space of the golden files. */
  static Stream<Space<?>> all() {
    return BY_NAME.values().stream();
  }

  /** Returns the rows of a list. */
  static Stream<JsonNode> rows(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Requires equal structure, numbers and texts; 1 and 1.0 and true are the same number. */
  static void requireSame(String what, JsonNode got, JsonNode expected) {
    if (expected.isContainerNode()) {
      assertThat(got.size()).as(what + " " + got).isEqualTo(expected.size());
      expected
          .fields()
          .forEachRemaining(
              field ->
                  requireSame(
                      what + "." + field.getKey(), got.path(field.getKey()), field.getValue()));
      for (int i = 0; expected.isArray() && i < expected.size(); i++) {
        requireSame(what + "[" + i + "]", got.path(i), expected.get(i));
      }
    } else if (expected.isNumber() || expected.isBoolean()) {
      assertThat(number(got)).as(what).isEqualTo(number(expected));
    } else {
      assertThat(got).as(what).isEqualTo(expected);
    }
  }

  private static double number(JsonNode json) {
    return json.isBoolean() ? (json.asBoolean() ? 1 : 0) : json.asDouble(Double.NaN);
  }
}
