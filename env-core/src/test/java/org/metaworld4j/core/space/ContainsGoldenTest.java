package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.core.space.GoldenSpaces.GOLDEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is a member with Gymnasium 1.4.0.
 *
 * <p>Arrays of Python stand here as the arrays that the spaces of Java carry, whatever their
 * element type. Where that changes the answer, the row is listed with its reason.
 */
class ContainsGoldenTest {

  private static final double INF = Double.POSITIVE_INFINITY;
  private static final float TENTH = 0.1f;

  /** Python refuses arrays of an element type that does not fit; doubles are doubles. */
  private static final Set<String> ELEMENT_TYPES =
      Set.of(
          "Box(-1,1,(2,),float32) [0,0] f64",
          "Box(-1,1,(2,),float32) [0,0] int32",
          "Box(-1,1,(2,),float32) [0,0] int64",
          "Box(-0.1,0.1,(1,),float32) [0.1] f64",
          "Box(0,255,(2,),uint8) [0,1] int64",
          "Box(0,255,(2,),uint8) [0,1] int8",
          "Box(0,255,(2,),uint8) [0,1] f32",
          "Discrete(3,dtype=int8) np.int64(1)",
          "Discrete(3,dtype=int8) np.int32(1)",
          "Discrete(3,dtype=int8) np.uint8(1)",
          "Discrete(3,dtype=int8) 0-d int64 array 1",
          "Tuple(Discrete(3),Box(0,1,(1,))) (1,[0.5] f64)");

  /** In Python True is 1; in Java it is not. */
  private static final Set<String> TRUTH_IS_NO_NUMBER =
      Set.of("Discrete(3) True", "Discrete(3,start=-1) True", "Discrete(3,dtype=int8) True");

  /** Python cuts fractions off before it looks; here 0.5 is no integer. */
  private static final Set<String> NOTHING_IS_CUT_OFF =
      Set.of("Box(0,255,(2,),uint8) list [0.5,0]");

  private static final Map<String, Object> VALUES = new HashMap<>();

  static {
    boxValues();
    choiceValues();
    compositeValues();
  }

  private static void boxValues() {
    for (String type : List.of("f32", "f64", "f16", "int8", "int16", "int32", "int64")) {
      VALUES.put("[0,0] " + type, new double[2]);
    }
    VALUES.put("[1,-1] f32", new double[] {1, -1});
    VALUES.put("[1.0000001,0] f32", new double[] {1.0000001f, 0});
    VALUES.put("[nextafter_f32(1,2),0]", new double[] {Math.nextUp(1f), 0});
    VALUES.put("[NaN,0] f32", new double[] {Double.NaN, 0});
    VALUES.put("[inf,0] f32", new double[] {INF, 0});
    VALUES.put("[inf,-inf] f32", new double[] {INF, -INF});
    VALUES.put("[True,False] bool", new double[] {1, 0});
    VALUES.put("[0,0,0] f32 (shape 3)", new double[3]);
    VALUES.put("[[0,0]] f32 (shape 1,2)", new double[1][2]);
    VALUES.put("scalar array 0 f32", 0f);
    VALUES.put("python list [0.5,0.5]", new double[] {0.5, 0.5});
    VALUES.put("python list [2,0]", new double[] {2, 0});
    VALUES.put("python float 0.0", 0.0);
    VALUES.put("text 'a'", "a");
    VALUES.put("None", null);
    VALUES.put("python list [1e400 -> inf,0]", new double[] {1e308 * 10, 0});
    VALUES.put("python list [1.00000001,0] (rounds to 1 in f32)", new double[] {1.00000001, 0});
    VALUES.put("[f32(0.1)]", new double[] {TENTH});
    VALUES.put("[f32(0.1)] (0.10000000149)", new double[] {TENTH});
    VALUES.put("python list [0.1]", new double[] {0.1});
    VALUES.put("[0.1] f64", new double[] {0.1});
    VALUES.put("[f32(0.09)]", new double[] {0.09f});
    VALUES.put("[0] int64", new double[1]);
    VALUES.put("[0] int32", new double[1]);
    VALUES.put("[nextafter(0.1,1)]", new double[] {Math.nextUp(0.1)});
    VALUES.put("[0,255] u8", new double[] {0, 255});
    VALUES.put("[0,1] int64", new double[] {0, 1});
    VALUES.put("[0,1] int8", new double[] {0, 1});
    VALUES.put("[0,1] f32", new double[] {0, 1});
    VALUES.put("list [0,255]", new double[] {0, 255});
    VALUES.put("list [0,256]", new double[] {0, 256});
    VALUES.put("list [-1,0]", new double[] {-1, 0});
    VALUES.put("list [0.5,0]", new double[] {0.5, 0});
  }

  private static void choiceValues() {
    for (int number : new int[] {-1, 0, 2, 3, 200}) {
      VALUES.put("" + number, number);
    }
    for (String type : List.of("int64", "int32", "int8", "uint8")) {
      VALUES.put("np." + type + "(1)", 1);
    }
    VALUES.put("0-d int64 array 1", 1);
    VALUES.put("np.uint64(1)", BigInteger.ONE);
    VALUES.put("2**63", BigInteger.ONE.shiftLeft(63));
    VALUES.put("1.0 (float)", 1.0);
    VALUES.put("np.float64(1)", 1.0);
    VALUES.put("True", true);
    VALUES.put("np.bool(True)", true);
    VALUES.put("1-d array [1]", new int[] {1});
    VALUES.put("list [1]", List.of(1));
    VALUES.put("text '1'", "1");
    VALUES.put("[-1,10] i64", new int[] {-1, 10});
    VALUES.put("[1,14]", new int[] {1, 14});
    VALUES.put("[2,14]", new int[] {2, 14});
    VALUES.put("[1,15]", new int[] {1, 15});
    VALUES.put("list [0,11]", new int[] {0, 11});
    VALUES.put("tuple (0,11)", new int[] {0, 11});
    VALUES.put("[0,11] int8", new int[] {0, 11});
    VALUES.put("[0,11] f32", new float[] {0, 11});
    VALUES.put("[0,11] uint64", new long[] {0, 11});
    VALUES.put("[0]", new int[1]);
    VALUES.put("list [0.5,11]", new double[] {0.5, 11});
    for (String entries : List.of("[0,1,1] i8", "[0,1,1] f32", "[0,1,1] i64", "list [0,1,1]")) {
      VALUES.put(entries, new boolean[] {false, true, true});
    }
    VALUES.put("[0,1,2]", new int[] {0, 1, 2});
    VALUES.put("[0,0.5,1] f32", new double[] {0, 0.5, 1});
    VALUES.put("[0,1]", new boolean[] {false, true});
    VALUES.put("[NaN,0,1] f32", new double[] {Double.NaN, 0, 1});
  }

  private static void compositeValues() {
    double[] half = {0.5};
    VALUES.put("(1,[0.5] f32)", List.of(1, half));
    VALUES.put("list [1,[0.5] f32]", Arrays.asList(1, half));
    VALUES.put("(1,)", List.of(1));
    VALUES.put("(3,[0.5] f32)", List.of(3, half));
    VALUES.put("(1,[0.5] f32,0)", List.of(1, half, 0));
    VALUES.put("(1,[0.5] f64)", List.of(1, half));
    VALUES.put("{a:1,b:[0.5]}", Map.of("a", 1, "b", half));
    VALUES.put("{b:[0.5],a:1} (other order)", Map.ofEntries(entry("b", half), entry("a", 1)));
    VALUES.put("{a:1}", Map.of("a", 1));
    VALUES.put("{a:1,b:[0.5],c:0}", Map.of("a", 1, "b", half, "c", 0));
    VALUES.put("{a:3,b:[0.5]}", Map.of("a", 3, "b", half));
    VALUES.put("list", List.of(1, half));
    for (String text : List.of("a", "", "abca", "abd", "ABC")) {
      VALUES.put("'" + text + "'", text);
    }
  }

  static Stream<JsonNode> rows() {
    return GoldenSpaces.rows(GOLDEN.get("contains"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void membershipEqualsGymnasiumButForTheRowsListed(JsonNode row) {
    String name = row.get("space").asText() + " " + row.get("x").asText();
    boolean differs =
        ELEMENT_TYPES.contains(name)
            || TRUTH_IS_NO_NUMBER.contains(name)
            || NOTHING_IS_CUT_OFF.contains(name);
    assertThat(GoldenSpaces.of(row).contains(value(row)))
        .as(name)
        .isEqualTo(row.get("contains").asBoolean() != differs);
  }

  private static Object value(JsonNode row) {
    String x = row.get("x").asText();
    if (x.equals("bool array")) {
      return row.get("space").asText().startsWith("Box")
          ? new double[] {1, 0}
          : new boolean[] {false, true, true};
    }
    if (x.equals("1") && row.get("space").asText().startsWith("Text")) {
      return 1;
    }
    assertThat(VALUES).containsKey(x);
    return VALUES.get(x);
  }

  @Test
  void allRowsAreRead() {
    assertThat(rows()).hasSize(141);
  }
}
