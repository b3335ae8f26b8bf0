package org.metaworld4j.core.space;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the fields of a JSON object; whatever does not fit is refused by its place. */
final class JsonFields {

  private static final int MOST_NUMBERS = 1 << 24; // more would only fill the memory

  private final ObjectNode json;
  private final String name;
  private final Set<String> read = new HashSet<>();

  /** Says which place of a text holds something else than expected. */
  static final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Refusal(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * A value with its place.
   *
   * @param key last part of the place
   * @param name whole place
   * @param json value
   */
  record Named(String key, String name, JsonNode json) {}

  JsonFields(JsonNode json, String name) {
    if (!(json instanceof ObjectNode object)) {
      throw new Refusal(name + ": expected a JSON object, got " + brief(json), null);
    }
    this.json = object;
    this.name = name;
  }

  boolean has(String field) {
    return json.has(field);
  }

  String text(String field) {
    JsonNode value = value(field);
    if (!value.isTextual()) {
      throw refusal(field, "a text", brief(value));
    }
    return value.textValue();
  }

  int integer(String field) {
    return integer(field, value(field));
  }

  private int integer(String field, JsonNode value) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw refusal(field, "an integer of 32 bits", brief(value));
    }
    return value.intValue();
  }

  int[] integers(String field) {
    return array(field).stream().mapToInt(item -> integer(item.key, item.json)).toArray();
  }

  /** Reads the field of that name, which must not ask for more numbers than fit. */
  int[] shape() {
    int[] shape = integers("shape");
    long size = 1;
    for (int length : shape) {
      size *= Math.max(1, length);
      if (size > MOST_NUMBERS) {
        throw refusal("shape", "at most " + MOST_NUMBERS + " numbers", Shape.text(shape));
      }
    }
    return shape;
  }

  /** Reads numbers, which may be written as one if all are the same. */
  double[] numbers(String field, int size) {
    JsonNode value = value(field);
    double[] numbers = new double[size];
    if (!value.isArray()) {
      Arrays.fill(numbers, number(field, value));
      return numbers;
    }
    if (value.size() != size) {
      throw refusal(field, size + " numbers, as the shape asks for", value.size() + "");
    }
    Arrays.setAll(numbers, i -> number(field + "[" + i + "]", value.get(i)));
    return numbers;
  }

  private double number(String field, JsonNode value) {
    Double number = NestedJson.number(value);
    if (number == null) {
      throw refusal(field, "a number", brief(value));
    }
    return number;
  }

  /** Reads the field of that name. */
  Precision precision() {
    String wanted = text("precision");
    for (Precision precision : Precision.values()) {
      if (precision.numPyName().equals(wanted)) {
        return precision;
      }
    }
    List<String> names = Arrays.stream(Precision.values()).map(Precision::numPyName).toList();
    throw refusal("precision", "one of " + names, wanted);
  }

  Space<?> space(String field) {
    return SpaceJson.read(value(field), name + "." + field);
  }

  List<Named> list(String field) {
    return array(field);
  }

  List<Named> object(String field) {
    JsonNode value = value(field);
    if (!value.isObject()) {
      throw refusal(field, "a JSON object", brief(value));
    }
    List<Named> members = new ArrayList<>();
    value
        .fields()
        .forEachRemaining(
            entry ->
                members.add(
                    new Named(
                        entry.getKey(),
                        name + "." + field + "." + entry.getKey(),
                        entry.getValue())));
    return members;
  }

  private List<Named> array(String field) {
    JsonNode value = value(field);
    if (!value.isArray()) {
      throw refusal(field, "a list", brief(value));
    }
    List<Named> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      String key = field + "[" + i + "]";
      items.add(new Named(key, name + "." + key, value.get(i)));
    }
    return items;
  }

  /** Refuses fields that nobody asked for. */
  void requireAllRead() {
    json.fieldNames()
        .forEachRemaining(
            field -> {
              if (!read.contains(field)) {
                throw refusal(field, "no such field", brief(json.get(field)));
              }
            });
  }

  Refusal refusal(String field, String expected, String got) {
    return new Refusal(name + "." + field + ": expected " + expected + ", got " + got, null);
  }

  private JsonNode value(String field) {
    read.add(field);
    JsonNode value = json.get(field);
    if (value == null) {
      throw refusal(field, "a value", "none");
    }
    return value;
  }

  static String brief(JsonNode json) {
    String text = String.valueOf(json);
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
