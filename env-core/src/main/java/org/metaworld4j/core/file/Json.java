package org.metaworld4j.core.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.metaworld4j.core.names.UnknownNameException;

/** How this project writes and reads JSON: indented, UTF-8, numbers that are not finite as null. */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new FiniteOrNull())
                  .addSerializer(Double.class, new FiniteOrNull()))
          .build();

  private Json() {}

  /** Returns a value as JSON, ending in a line feed. */
  public static byte[] bytes(Object value) {
    try {
      return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("value: expected one that JSON can hold", e);
    }
  }

  /** Returns an empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Reads a JSON object.
   *
   * @param name where it comes from, for messages
   * @throws IllegalArgumentException if the bytes are not one
   */
  public static ObjectNode object(byte[] bytes, String name) {
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
        return object;
      }
      throw new IllegalArgumentException(name + ": expected a JSON object");
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": expected JSON, but it was cut or altered", e);
    }
  }

  /**
   * Reads a record.
   *
   * @param name what it is, for messages
   * @throws IllegalArgumentException if a field is missing, null, unknown, of a wrong type or
   *     refused by the record
   */
  public static <T> T read(ObjectNode json, Class<T> type, String name) {
    return read(
        MAPPER.reader().with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES),
        json,
        type,
        name);
  }

  /** Reads a record as {@link #read} does, whose fields may be null where they are no numbers. */
  public static <T> T readWithNulls(ObjectNode json, Class<T> type, String name) {
    return read(MAPPER.reader(), json, type, name);
  }

  private static <T> T read(ObjectReader reader, ObjectNode json, Class<T> type, String name) {
    try {
      return reader.treeToValue(json, type);
    } catch (UnrecognizedPropertyException e) {
      var known = e.getKnownPropertyIds().stream().map(String::valueOf).toList();
      throw new UnknownNameException("field of " + name, e.getPropertyName(), known);
    } catch (JsonMappingException e) {
      throw new IllegalArgumentException(field(name, e) + ": " + reason(e), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + ": " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Refuses an object that does not say that it is of a format, in a version known here.
   *
   * @param json the object, with the fields {@code format} and {@code version}
   * @param format the format expected
   * @param version the newest version that can be read; all from 1 on can
   * @param name where it comes from, for messages
   * @throws IllegalArgumentException that says what came instead
   */
  public static void checkFormat(ObjectNode json, String format, int version, String name) {
    String got = json.path("format").asText("none");
    if (!got.equals(format)) {
      throw new IllegalArgumentException(
          name + ": expected the format " + format + ", got '" + got + "'");
    }
    int gotVersion = json.path("version").asInt(0);
    if (gotVersion > version) {
      throw new IllegalArgumentException(
          String.format(
              "%s: expected version %d of %s or earlier, got %d; a newer metaworld4j wrote it",
              name, version, format, gotVersion));
    }
    if (gotVersion < 1) {
      throw new IllegalArgumentException(
          name + ": expected a version of at least 1, got " + json.path("version"));
    }
  }

  /** Replaces fields of a tree by those of another, object by object. */
  public static void merge(ObjectNode into, ObjectNode from) {
    from.fields()
        .forEachRemaining(
            entry -> {
              JsonNode old = into.get(entry.getKey());
              if (old instanceof ObjectNode oldObject
                  && entry.getValue() instanceof ObjectNode newObject) {
                merge(oldObject, newObject);
              } else {
                into.set(entry.getKey(), entry.getValue());
              }
            });
  }

  private static String field(String name, JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return path.isEmpty() ? name : name + "." + path;
  }

  /** Prefers what a record's own check said to what Jackson says of it. */
  private static String reason(JsonMappingException e) {
    if (e.getCause() instanceof IllegalArgumentException refusal) {
      return refusal.getMessage();
    }
    if (e.getOriginalMessage().matches("(?s)(Missing|Null value) .*")) {
      return "expected a value, got none";
    }
    if (e instanceof InvalidFormatException wrong) {
      return "expected " + kind(wrong.getTargetType()) + ", got " + wrong.getValue();
    }
    if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      return "expected " + kind(wrong.getTargetType()) + ", got something else";
    }
    return e.getOriginalMessage();
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "one of ", ""));
    } else if (type == int.class || type == long.class) {
      return "a whole number";
    } else if (type == double.class) {
      return "a number";
    } else if (type == boolean.class) {
      return "true or false";
    } else if (type == String.class) {
      return "text";
    }
    return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  /** JSON knows no NaN and no infinity. */
  private static final class FiniteOrNull extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        json.writeNumber(value);
      } else {
        json.writeNull();
      }
    }
  }
}
