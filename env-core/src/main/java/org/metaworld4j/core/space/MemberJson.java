package org.metaworld4j.core.space;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes members of spaces as JSON and reads them back.
 *
 * <p>Arrays are lists nested by their shape, tuples and sequences lists, dictionaries objects; a
 * member of a {@link OneOf} is a list of index and value, a graph an object of nodes, links and, if
 * there are any, edges. Only a space knows how to read its members.
 */
public final class MemberJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MemberJson() {}

  /** Returns a member as JSON. */
  public static <T> JsonNode write(Space<T> space, T value) {
    if (space instanceof Box box) {
      return NestedJson.write((double[]) value, box.shape(), box.precision().isWhole());
    }
    if (space instanceof Discrete) {
      return IntNode.valueOf((Integer) value);
    }
    if (space instanceof MultiDiscrete choices) {
      return NestedJson.write(packed(choices, (int[]) value), choices.shape(), true);
    }
    if (space instanceof MultiBinary entries) {
      return NestedJson.write(packed(entries, (boolean[]) value), entries.shape(), true);
    }
    if (space instanceof Text) {
      return TextNode.valueOf((String) value);
    }
    return writeParts(space, value);
  }

  private static <T> double[] packed(Space<T> space, T value) {
    double[] packed = new double[space.packedSize()];
    space.pack(value, packed, 0);
    return packed;
  }

  private static JsonNode writeParts(Space<?> space, Object value) {
    if (space instanceof Tuple tuple) {
      return writeTuple(tuple.spaces(), (List<?>) value);
    }
    if (space instanceof Dict dict) {
      ObjectNode json = JSON.objectNode();
      Map<?, ?> map = (Map<?, ?>) value;
      dict.spaces().forEach((key, part) -> json.set(key, write(Untyped.of(part), map.get(key))));
      return json;
    }
    if (space instanceof OneOf oneOf && value instanceof OneOf.Choice choice) {
      Space<Object> part = Untyped.of(oneOf.spaces().get(choice.index()));
      return JSON.arrayNode().add(choice.index()).add(write(part, choice.value()));
    }
    if (space instanceof Sequence<?> sequence) {
      return writeAll(sequence.element(), (List<?>) value);
    }
    return writeGraph((Graph<?, ?>) space, (Graph.Instance<?, ?>) value);
  }

  private static ArrayNode writeTuple(List<Space<?>> spaces, List<?> values) {
    ArrayNode json = JSON.arrayNode();
    for (int i = 0; i < spaces.size(); i++) {
      json.add(write(Untyped.of(spaces.get(i)), values.get(i)));
    }
    return json;
  }

  private static ArrayNode writeAll(Space<?> space, List<?> values) {
    ArrayNode json = JSON.arrayNode();
    values.forEach(value -> json.add(write(Untyped.of(space), value)));
    return json;
  }

  private static ObjectNode writeGraph(Graph<?, ?> graph, Graph.Instance<?, ?> value) {
    ObjectNode json = JSON.objectNode();
    json.set("nodes", writeAll(graph.nodes(), value.nodes()));
    if (!value.edges().isEmpty()) {
      json.set("edges", writeAll(graph.edges().orElseThrow(), value.edges()));
    }
    ArrayNode links = json.putArray("links");
    value.links().forEach(link -> links.addArray().add(link.from()).add(link.to()));
    return json;
  }

  /**
   * Reads a value of a space's type; numbers may lie outside its bounds.
   *
   * @throws IllegalArgumentException if the JSON is no such value
   */
  @SuppressWarnings("unchecked")
  public static <T> T read(Space<T> space, JsonNode json) {
    return (T) readAny(space, json);
  }

  private static Object readAny(Space<?> space, JsonNode json) {
    if (space instanceof Box box) {
      return NestedJson.read(json, box.shape());
    }
    if (space instanceof Discrete) {
      return integer(json);
    }
    if (space instanceof MultiDiscrete choices) {
      return integers(NestedJson.read(json, choices.shape()), choices, json);
    }
    if (space instanceof MultiBinary entries) {
      double[] numbers = NestedJson.read(json, entries.shape());
      require(Arrays.stream(numbers).allMatch(n -> n == 0 || n == 1), "only 0 and 1", json);
      return entries.unpack(numbers, 0);
    }
    if (space instanceof Text) {
      require(json.isTextual(), "a text", json);
      return json.textValue();
    }
    return readParts(space, json);
  }

  private static int[] integers(double[] numbers, MultiDiscrete choices, JsonNode json) {
    require(Arrays.stream(numbers).allMatch(n -> n == (int) n), "integers of 32 bits", json);
    return choices.unpack(numbers, 0);
  }

  private static Object readParts(Space<?> space, JsonNode json) {
    if (space instanceof Tuple tuple) {
      return readTuple(tuple, json);
    }
    if (space instanceof Dict dict) {
      return readDict(dict, json);
    }
    if (space instanceof OneOf oneOf) {
      require(json.isArray() && json.size() == 2, "a list of index and value", json);
      int index = integer(json.get(0));
      require(index >= 0 && index < oneOf.spaces().size(), "the index of a space", json);
      return new OneOf.Choice(index, readAny(oneOf.spaces().get(index), json.get(1)));
    }
    if (space instanceof Sequence<?> sequence) {
      return readAll(sequence.element(), json);
    }
    return readGraph((Graph<?, ?>) space, json);
  }

  private static List<Object> readTuple(Tuple tuple, JsonNode json) {
    int size = tuple.spaces().size();
    require(json.isArray() && json.size() == size, "a list of " + size + " parts", json);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(readAny(tuple.spaces().get(i), json.get(i)));
    }
    return List.copyOf(values);
  }

  private static Map<String, Object> readDict(Dict dict, JsonNode json) {
    boolean fits = json.isObject() && json.size() == dict.spaces().size();
    Map<String, Object> values = new LinkedHashMap<>();
    for (var entry : dict.spaces().entrySet()) {
      require(fits && json.has(entry.getKey()), "an object of " + dict.spaces().keySet(), json);
      values.put(entry.getKey(), readAny(entry.getValue(), json.get(entry.getKey())));
    }
    return values;
  }

  private static List<Object> readAll(Space<?> space, JsonNode json) {
    require(json != null && json.isArray(), "a list", json);
    List<Object> values = new ArrayList<>();
    json.forEach(value -> values.add(readAny(space, value)));
    return List.copyOf(values);
  }

  private static Graph.Instance<Object, Object> readGraph(Graph<?, ?> graph, JsonNode json) {
    require(json.isObject() && json.path("links").isArray(), "nodes, edges and links", json);
    List<Graph.Link> links = new ArrayList<>();
    for (JsonNode link : json.get("links")) {
      require(link.isArray() && link.size() == 2, "links of two indices", json);
      links.add(new Graph.Link(integer(link.get(0)), integer(link.get(1))));
    }
    return new Graph.Instance<>(
        readAll(graph.nodes(), json.get("nodes")),
        json.has("edges") ? readAll(edges(graph, json), json.get("edges")) : List.of(),
        links);
  }

  private static Space<?> edges(Graph<?, ?> graph, JsonNode json) {
    require(graph.edges().isPresent(), "no edges", json);
    return graph.edges().orElseThrow();
  }

  private static int integer(JsonNode json) {
    require(json.isIntegralNumber() && json.canConvertToInt(), "an integer of 32 bits", json);
    return json.intValue();
  }

  private static void require(boolean fits, String expected, JsonNode json) {
    if (!fits) {
      throw new IllegalArgumentException(
          "expected " + expected + ", got " + JsonFields.brief(json));
    }
  }
}
