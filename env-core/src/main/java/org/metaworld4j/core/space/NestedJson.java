package org.metaworld4j.core.space;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Set;

/** Arrays as JSON lists within lists; numbers that JSON lacks are the texts NaN and Infinity. */
final class NestedJson {

  private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

  private NestedJson() {}

  static ArrayNode write(int[] values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    Arrays.stream(values).forEach(list::add);
    return list;
  }

  /** Returns a plain list, or one number if all are the same. */
  static JsonNode writeBrief(double[] values) {
    if (values.length > 0 && Arrays.stream(values).allMatch(value -> value == values[0])) {
      return write(values[0], false);
    }
    return write(values, new int[] {values.length}, false);
  }

  /** Returns lists nested by shape, or a number if there is no axis. */
  static JsonNode write(double[] values, int[] shape, boolean whole) {
    return write(values, 0, shape, 0, whole);
  }

  private static JsonNode write(double[] values, int from, int[] shape, int axis, boolean whole) {
    if (axis == shape.length) {
      return write(values[from], whole);
    }
    int stride = Shape.size(Arrays.copyOfRange(shape, axis + 1, shape.length));
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < shape[axis]; i++) {
      list.add(write(values, from + i * stride, shape, axis + 1, whole));
    }
    return list;
  }

  private static JsonNode write(double value, boolean whole) {
    if (!Double.isFinite(value)) {
      return TextNode.valueOf(String.valueOf(value));
    }
    return whole && value == (long) value
        ? LongNode.valueOf((long) value)
        : DoubleNode.valueOf(value);
  }

  /**
   * Reads lists nested by shape.
   *
   * @throws IllegalArgumentException if they have another shape or hold something else
   */
  static double[] read(JsonNode json, int[] shape) {
    double[] values = new double[Shape.size(shape)];
    read(json, shape, 0, values, 0);
    return values;
  }

  private static void read(JsonNode json, int[] shape, int axis, double[] out, int from) {
    if (axis == shape.length) {
      Double number = number(json);
      if (number == null) {
        throw new IllegalArgumentException("expected a number, got " + JsonFields.brief(json));
      }
      out[from] = number;
      return;
    }
    if (!json.isArray() || json.size() != shape[axis]) {
      throw new IllegalArgumentException(
          "expected lists of the shape " + Shape.text(shape) + ", got " + JsonFields.brief(json));
    }
    int stride = Shape.size(Arrays.copyOfRange(shape, axis + 1, shape.length));
    for (int i = 0; i < shape[axis]; i++) {
      read(json.get(i), shape, axis + 1, out, from + i * stride);
    }
  }

  /** Returns a number, or null if it is none. */
  static Double number(JsonNode json) {
    if (json.isNumber()) {
      return json.doubleValue();
    }
    return json.isTextual() && NOT_FINITE.contains(json.textValue())
        ? Double.valueOf(json.textValue())
        : null;
  }
}
