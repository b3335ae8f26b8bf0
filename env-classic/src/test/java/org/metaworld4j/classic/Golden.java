package org.metaworld4j.classic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** Recordings of Gymnasium; README.md beside them tells their origin and form. */
final class Golden {

  private Golden() {}

  static JsonNode read(String name) {
    try (var in = new GZIPInputStream(Golden.class.getResourceAsStream(name + ".json.gz"))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static double[] numbers(JsonNode list) {
    return list.isArray()
        ? stream(list).mapToDouble(JsonNode::asDouble).toArray()
        : new double[] {list.asDouble()};
  }

  static boolean lists(JsonNode steps, int step) {
    return stream(steps).anyMatch(listed -> listed.asInt() == step);
  }
}
