package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.metaworld4j.core.file.Json;

/** Settings that are known to work, one JSON file an algorithm beside this class. */
public final class Presets {

  private Presets() {}

  /** Returns the configuration of an algorithm, without benchmark and seed. */
  public static ObjectNode of(Algorithm algorithm) {
    String name = algorithm + ".json";
    try (InputStream in = Presets.class.getResourceAsStream(name)) {
      return Json.object(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
