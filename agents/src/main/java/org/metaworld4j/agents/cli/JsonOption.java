package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;
import picocli.CommandLine.Option;

/** The option {@code --json FILE}, shared by all commands whose results other tools read. */
final class JsonOption {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the result as JSON; - writes it to standard output instead.")
  private String file = "";

  /** Returns whether standard output is to carry JSON and nothing else. */
  boolean replacesText() {
    return file.equals(STANDARD_OUTPUT);
  }

  /** Writes a result, if it was asked for. */
  void write(Object result, PrintWriter out) {
    if (replacesText()) {
      out.println(new String(Json.bytes(result), StandardCharsets.UTF_8).strip());
      out.flush();
    } else if (!file.isEmpty()) {
      try {
        WholeFile.write(Path.of(file).toAbsolutePath(), Json.bytes(result));
      } catch (IOException e) {
        throw new RunException(file + " cannot be written; name another file by --json", e);
      }
    }
  }
}
