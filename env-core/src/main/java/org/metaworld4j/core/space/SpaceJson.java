package org.metaworld4j.core.space;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes spaces as JSON and reads them back.
 *
 * <pre>{@code
 * {"type": "Box", "low": -1.0, "high": [1.0, "Infinity"], "precision": "float32", "shape": [2]}
 * {"type": "Dict", "spaces": {"goal": {"type": "Discrete", "n": 3, "start": 0, ...}, ...}}
 * }</pre>
 *
 * <p>Only the types of this package are ever created. What is missing, unknown or impossible is
 * refused by its place in the text.
 */
public final class SpaceJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private SpaceJson() {}

  /**
   * Saves a space; a file of that name is replaced as a whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void save(Space<?> space, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    String text = MAPPER.writeValueAsString(write(space)) + "\n";
    try {
      Files.write(
          draft, text.getBytes(StandardCharsets.UTF_8), CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Loads a space.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException that names the file if it holds no space
   */
  public static Space<?> load(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    JsonNode json;
    try {
      json = MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": expected JSON, but it was cut or altered", e);
    }
    return read(json, file.toString());
  }

  /** Returns a space as JSON. */
  public static ObjectNode write(Space<?> space) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("type", space.getClass().getSimpleName());
    if (space instanceof Box box) {
      writeBox(box, json);
    } else if (space instanceof Discrete choice) {
      json.put("n", choice.n()).put("start", choice.start());
      json.put("precision", choice.precision().numPyName());
    } else if (space instanceof MultiDiscrete choices) {
      json.set("counts", NestedJson.write(choices.counts()));
      json.set("start", NestedJson.write(choices.start()));
      json.put("precision", choices.precision().numPyName());
      json.set("shape", NestedJson.write(choices.shape()));
    } else if (space instanceof MultiBinary entries) {
      json.set("shape", NestedJson.write(entries.shape()));
    } else if (space instanceof Text text) {
      json.put("minLength", text.minLength()).put("maxLength", text.maxLength());
      json.put("characters", text.characters());
    } else {
      writeParts(space, json);
    }
    return json;
  }

  private static void writeBox(Box box, ObjectNode json) {
    double[] low = box.low();
    double[] high = box.high();
    for (int i = 0; i < box.size(); i++) {
      low[i] = box.isBoundedBelow(i) ? low[i] : Double.NEGATIVE_INFINITY;
      high[i] = box.isBoundedAbove(i) ? high[i] : Double.POSITIVE_INFINITY;
    }
    json.set("low", NestedJson.writeBrief(low));
    json.set("high", NestedJson.writeBrief(high));
    json.put("precision", box.precision().numPyName());
    json.set("shape", NestedJson.write(box.shape()));
  }

  private static void writeParts(Space<?> space, ObjectNode json) {
    if (space instanceof Dict dict) {
      ObjectNode spaces = json.putObject("spaces");
      dict.spaces().forEach((key, part) -> spaces.set(key, write(part)));
    } else if (space instanceof Sequence<?> sequence) {
      json.set("element", write(sequence.element()));
    } else if (space instanceof Graph<?, ?> graph) {
      json.set("nodes", write(graph.nodes()));
      graph.edges().ifPresent(edges -> json.set("edges", write(edges)));
    } else {
      var spaces = json.putArray("spaces");
      space.parts().forEach(part -> spaces.add(write(part)));
    }
  }

  /**
   * Reads a space.
   *
   * @param name where the JSON is from, for messages
   * @throws IllegalArgumentException that begins with the place at fault if it is no space
   */
  public static Space<?> read(JsonNode json, String name) {
    JsonFields fields = new JsonFields(json, name);
    String type = fields.text("type");
    try {
      Space<?> space = read(type, fields);
      fields.requireAllRead();
      return space;
    } catch (JsonFields.Refusal e) {
      throw e;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new JsonFields.Refusal(name + ": " + e.getMessage(), e);
    }
  }

  private static Space<?> read(String type, JsonFields fields) {
    return switch (type) {
      case "Box" -> readBox(fields);
      case "Discrete" ->
          new Discrete(fields.integer("n"), fields.integer("start"), fields.precision());
      case "MultiDiscrete" ->
          new MultiDiscrete(
              fields.integers("counts"),
              fields.integers("start"),
              fields.precision(),
              fields.shape());
      case "MultiBinary" -> new MultiBinary(fields.shape());
      case "Text" ->
          new Text(
              fields.integer("minLength"), fields.integer("maxLength"), fields.text("characters"));
      case "Tuple" -> new Tuple(readList(fields));
      case "OneOf" -> new OneOf(readList(fields));
      case "Dict" -> readDict(fields);
      case "Sequence" -> new Sequence<>(fields.space("element"));
      case "Graph" ->
          new Graph<>(
              fields.space("nodes"),
              fields.has("edges")
                  ? Optional.of(Untyped.of(fields.space("edges")))
                  : Optional.empty());
      default -> throw fields.refusal("type", "the name of a space", "\"" + type + "\"");
    };
  }

  private static Box readBox(JsonFields fields) {
    int[] shape = fields.shape();
    int size = Shape.size(Shape.checked(shape, 0));
    return new Box(
        fields.numbers("low", size), fields.numbers("high", size), fields.precision(), shape);
  }

  private static List<Space<?>> readList(JsonFields fields) {
    return fields.list("spaces").stream()
        .<Space<?>>map(part -> read(part.json(), part.name()))
        .toList();
  }

  private static Dict readDict(JsonFields fields) {
    Map<String, Space<?>> spaces = new LinkedHashMap<>();
    for (JsonFields.Named part : fields.object("spaces")) {
      spaces.put(part.key(), read(part.json(), part.name()));
    }
    return new Dict(spaces);
  }
}
