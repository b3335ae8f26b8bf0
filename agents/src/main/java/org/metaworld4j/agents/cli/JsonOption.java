package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.metaworld4j.core.file.Json;
import picocli.CommandLine.Option;

/** The option {@code --json FILE}, shared by all commands whose results other tools read. */
final class JsonOption {

  private static final String NAME = "--json";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      description = "Also write the result as JSON; - writes it to standard output instead.")
  private String file = "";

  /** Returns the file that was asked for; empty if none was. */
  Optional<OutputFile> file() {
    return Optional.of(new OutputFile(NAME, file)).filter(f -> !file.isEmpty());
  }

  /** Returns whether standard output is to carry JSON and nothing else. */
  boolean replacesText() {
    return file().filter(OutputFile::isStandardOutput).isPresent();
  }

  /** Writes a result, if it was asked for. */
  void write(Object result, PrintWriter out) {
    if (replacesText()) {
      out.println(new String(Json.bytes(result), StandardCharsets.UTF_8).strip());
      out.flush();
    } else {
      file().ifPresent(f -> f.write(Json.bytes(result)));
    }
  }
}
