package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.random.Generator;

/** What spaces refuse beyond what constructors do, by message. */
class SpaceErrorsTest {

  private static final Discrete FIVE = new Discrete(5);
  private static final Generator RANDOM = Generator.seeded(0);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void choicesRefuseMasksThatDoNotFit() {
    refused(
        () -> FIVE.sample(RANDOM, Mask.allow(1, 1)),
        "mask: expected 5 entries, one for each part or choice, got 2");
    refused(() -> FIVE.sample(RANDOM, Mask.allow(0, 1, 2, 0, 0)), "mask[2]: expected 0..1, got 2");
    refused(
        () -> FIVE.sample(RANDOM, Mask.chances(1)),
        "mask: expected 5 entries, one for each part or choice, got 1");
    refused(
        () -> FIVE.sample(RANDOM, Mask.chances(0.5, 0.5, 0.5, 0, 0)),
        "probabilities: expected a sum of 1, got 1.5");
    refused(
        () -> FIVE.sample(RANDOM, Mask.chances(-1, 2, 0, 0, 0)),
        "probabilities[0]: expected 0..1, got -1.0");
    refused(
        () -> FIVE.sample(RANDOM, Mask.parts(Mask.any())),
        "mask: expected flags or chances, got Parts");
  }

  @Test
  void arraysRefuseMasksThatDoNotFit() {
    refused(
        () -> MultiDiscrete.of(2, 3).sample(RANDOM, Mask.allow(1, 1)),
        "mask: expected masks for each of 2 parts, got Allow");
    refused(
        () -> new MultiBinary(2).sample(RANDOM, Mask.allow(0, 3)), "mask[1]: expected 0..2, got 3");
    refused(
        () -> new MultiBinary(2).sample(RANDOM, Mask.chances(0, 1.5)),
        "probabilities[1]: expected 0..1, got 1.5");
    refused(
        () -> Box.of(0, 1, Precision.FLOAT32, 2).sample(RANDOM, Mask.allow(1, 1)),
        "mask: expected none, as a box takes no mask");
  }

  @Test
  void textsRefuseMasksThatDoNotFit() {
    Text text = new Text(1, 3, "abc");
    refused(
        () -> text.sample(RANDOM, Mask.lengths(Mask.any(), 4)),
        "mask: expected one length of 1..3, got [4]");
    refused(
        () -> text.sample(RANDOM, Mask.lengths(Mask.any(), 1, 2)),
        "mask: expected one length of 1..3, got [1, 2]");
    refused(
        () -> text.sample(RANDOM, Mask.lengths(Mask.allow(0, 0, 0))),
        "mask: expected at least one allowed character, as texts have at least 1");
    refused(
        () -> text.sample(RANDOM, Mask.allow(1, 1, 1)),
        "mask: expected lengths and a mask for the members, got Allow");
    refused(
        () -> text.sample(RANDOM, Mask.lengths(Mask.chances(0.5, 0, 0))),
        "probabilities: expected a sum of 1, got 0.5");
    refused(
        () -> text.flatten("abd"), "text: expected a member of Text(1, 3, charset=abc), got abd");
    refused(() -> new Text(0, 1, ""), "characters: expected at least one, got none");
  }

  @Test
  void compositesRefuseMasksThatDoNotFit() {
    refused(
        () -> Tuple.of(FIVE, FIVE).sample(RANDOM, Mask.parts(Mask.any())),
        "mask: expected 2 entries, one for each part or choice, got 1");
    refused(
        () -> OneOf.of(FIVE, FIVE).sample(RANDOM, Mask.parts(Mask.any())),
        "mask: expected 2 entries, one for each part or choice, got 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Dict.of(entry("a", FIVE)).sample(RANDOM, Mask.keys(Map.of("b", Mask.any()))))
        .withMessageStartingWith("mask: expected one for each of the keys [a], got Keys");
    refused(
        () -> new Sequence<>(FIVE).sample(RANDOM, Mask.lengths(Mask.any(), -1)),
        "mask: expected lengths of at least 0, got [-1]");
  }

  @Test
  void graphsHaveNodes() {
    Graph<Integer, Integer> graph = Graph.of(FIVE, FIVE);
    Streams streams = Streams.shared(RANDOM);
    refused(() -> graph.sample(streams, Mask.any(), 0), "nodes: expected at least 1, got 0");
    refused(() -> graph.sample(streams, Mask.any(), 0, 2), "nodes: expected at least 1, got 0");
    refused(() -> graph.sample(streams, Mask.any(), 2, -1), "edges: expected at least 0, got -1");
  }

  @Test
  void linksOfAGraphJoinItsOwnNodes() {
    Graph<Integer, Integer> graph = Graph.of(FIVE, FIVE);
    var link = new Graph.Link(0, 1);
    assertThat(graph.contains(instance(List.of(1, 2), List.of(3), List.of(link)))).isTrue();
    assertThat(graph.contains(instance(List.of(1), List.of(3), List.of(link)))).isFalse();
    assertThat(graph.contains(instance(List.of(1, 2), List.of(), List.of(link)))).isFalse();
    assertThat(graph.contains(instance(List.of(1, 2), List.of(9), List.of(link)))).isFalse();
    assertThat(graph.contains(instance(List.of(1, 9), List.of(3), List.of(link)))).isFalse();
    assertThat(Graph.ofNodes(FIVE).contains(instance(List.of(1, 2), List.of(3), List.of(link))))
        .isFalse();
  }

  private static Graph.Instance<Integer, Integer> instance(
      List<Integer> nodes, List<Integer> edges, List<Graph.Link> links) {
    return new Graph.Instance<>(nodes, edges, links);
  }

  @Test
  void oneGeneratorForAllPartsStillDrawsDifferentNodesAndEdges() {
    Box unit = Box.of(0, 1, Precision.FLOAT64, 1);
    var drawn = Graph.of(unit, unit).sample(Streams.shared(RANDOM), Mask.any(), 3, 3);
    assertThat(drawn.nodes().get(0)).isNotEqualTo(drawn.edges().get(0));
  }

  @Test
  void spacesWithoutAFixedSizeAreNotPacked() {
    Sequence<Integer> sequence = new Sequence<>(FIVE);
    String name = "Sequence(Discrete(5), stack=False): expected members of a fixed size, ";
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            sequence::packedSize,
            () -> sequence.pack(List.of(), new double[9], 0),
            () -> sequence.unpack(new double[9], 0),
            () -> sequence.checkAction(new double[9], 0),
            () -> sequence.sample(RANDOM, new double[9], 0),
            () -> Tuple.of(FIVE, sequence).packedSize())) {
      assertThatThrownBy(call)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage(name + "without which they cannot be packed");
    }
  }

  @Test
  void spacesWithoutAFixedSizeHaveNoFlatArray() {
    Sequence<Integer> sequence = new Sequence<>(FIVE);
    Tuple tuple = Tuple.of(FIVE, sequence);
    OneOf oneOf = OneOf.of(FIVE, sequence);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            sequence::flatDim,
            sequence::flatSpace,
            () -> sequence.flatten(List.of()),
            () -> sequence.flatten(List.of(), new double[9], 0),
            () -> sequence.unflatten(new double[9], 0),
            tuple::flatDim,
            tuple::flatSpace,
            () -> tuple.flatten(List.of(1, List.of()), new double[9], 0),
            () -> tuple.unflatten(new double[9], 0),
            oneOf::flatDim,
            oneOf::flatSpace,
            () -> Flattening.space(oneOf),
            () -> Flattening.flatten(oneOf, oneOf.zero()))) {
      assertThatThrownBy(call)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageEndingWith("flatten them part by part with Flattening");
    }
  }

  @Test
  void valuesOfAnotherSizeAreRefused() {
    double[] out = new double[9];
    refused(
        () -> MultiDiscrete.of(2, 2).pack(new int[3], out, 0), "vector: expected 2 choices, got 3");
    refused(
        () -> new MultiBinary(2).pack(new boolean[3], out, 0), "vector: expected 2 entries, got 3");
    refused(() -> Tuple.of(FIVE).pack(List.of(), out, 0), "tuple: expected 1 parts, got 0");
    refused(
        () -> Dict.of(entry("a", FIVE)).pack(Map.of("b", 1), out, 0),
        "keys: expected [a], got [b]");
    refused(
        () -> OneOf.of(FIVE).pack(new OneOf.Choice(1, 0), out, 0), "index: expected 0..0, got 1");
    refused(() -> Dict.of(entry("a", FIVE)).space("b"), "key: expected one of [a], got b");
    refused(() -> FIVE.batch(0), "count: expected at least 1, got 0");
    refused(() -> new Text(3).batch(0), "count: expected at least 1, got 0");
  }

  @Test
  void flatFormsWithoutAChoiceAreRefused() {
    refused(
        () -> MultiDiscrete.of(2, 3).unflatten(new double[] {0, 1, 0, 0, 0}, 0),
        "flat: expected a 1 among 3 numbers, got zeros only");
    refused(
        () -> MultiDiscrete.of(2, 3).flatten(new int[] {0, 3}),
        "value: expected one of the 3 choices, got number 3 from the first");
    refused(
        () -> OneOf.of(FIVE).unflatten(new double[] {7, 1, 0, 0, 0, 0}, 0),
        "index: expected 0..0, got 7");
    assertThatThrownBy(() -> Untyped.of(FIVE).flatten("three"))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void actionsOutsideTheSpaceAreRefused() {
    refused(
        () -> MultiDiscrete.of(2, 3).checkAction(new double[] {1, 3}, 0),
        "action[1]: expected an index of 0..2, got 3.0");
    refused(
        () -> MultiDiscrete.of(2, 3).checkAction(new double[] {1, 2}, 1),
        "action: expected 2 numbers from index 1 on, got an array of 2");
    refused(
        () -> new MultiBinary(2).checkAction(new double[] {1, 0.5}, 0),
        "action[1]: expected 0 or 1, got 0.5");
    refused(
        () -> Tuple.of(FIVE, FIVE).checkAction(new double[] {4, 5}, 0),
        "part 1: action: expected an index of 0..4, got 5.0");
    refused(
        () -> OneOf.of(FIVE, new Discrete(2)).checkAction(new double[] {2, 0}, 0),
        "action[0]: expected an index of 0..1, got 2.0");
    refused(
        () -> new Text(1, 2, "ab").checkAction(new double[] {0, 3}, 0),
        "action[1]: expected an index of 0..2, got 3.0");
    refused(
        () -> new Discrete(3, -1).checkAction(new double[] {2}, 0),
        "action: expected an index of -1..1, got 2.0");
  }

  @Test
  void choicesThatTheirIntegersDoNotHoldAreRefused() {
    refused(
        () -> new Discrete(10, 120, Precision.INT8),
        "start: expected 10 numbers of INT8, got 120 as the first of them");
    refused(
        () -> new Discrete(2, Integer.MAX_VALUE),
        "start: expected 2 numbers of INT64, got 2147483647 as the first of them");
    refused(() -> Box.of(0.5, 1, Precision.INT8, 1), "low[0]: expected a bound of INT8, got 0.5");
    refused(
        () -> Box.of(0, Double.POSITIVE_INFINITY, Precision.BOOL, 1),
        "high[0]: expected a bound of BOOL, got Infinity");
    refused(
        () -> Box.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Precision.INT8, 1),
        "low[0]: expected a bound of INT8, got Infinity");
    refused(
        () -> Box.of(Double.NEGATIVE_INFINITY, 1, Precision.UINT8, 1),
        "low[0]: expected a bound of UINT8, got -Infinity");
  }
}
