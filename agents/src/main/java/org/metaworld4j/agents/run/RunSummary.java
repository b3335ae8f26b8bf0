package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.metaworld4j.core.file.Json;

/**
 * The means of a run that has been judged, as its evaluation.json tells them; NaN where it does not
 * tell.
 *
 * @param seed seed of the run
 * @param steps environment steps of the training
 * @param wallSeconds how long training and evaluation took
 * @param adapted whether the learner adapts
 * @param before without adaptation
 * @param after with adaptation
 */
public record RunSummary(
    long seed,
    long steps,
    double wallSeconds,
    boolean adapted,
    RunReport.Figures before,
    RunReport.Figures after) {

  /**
   * Reads the summary of a run.
   *
   * @return empty if the run has not been judged yet
   * @throws RunException if the file cannot be read or is no evaluation
   */
  public static Optional<RunSummary> read(Path run) {
    Path file = run.resolve(TrainingRun.EVALUATION);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      ObjectNode json = Json.object(Files.readAllBytes(file), file.toString());
      return Optional.of(
          new RunSummary(
              number(json, "seed", file).asLong(),
              number(json, "steps", file).asLong(),
              number(json, "wallSeconds", file).asDouble(),
              json.path("adapted").asBoolean(true),
              figures(json.path("before"), file),
              figures(json.path("after"), file)));
    } catch (IOException e) {
      throw new RunException(file + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new RunException(e.getMessage(), e);
    }
  }

  private static JsonNode number(JsonNode json, String field, Path file) {
    JsonNode node = json.path(field);
    if (!node.isNumber()) {
      throw new IllegalArgumentException(
          "%s: expected a number in the field %s, got %s".formatted(file, field, node));
    }
    return node;
  }

  private static RunReport.Figures figures(JsonNode json, Path file) {
    return new RunReport.Figures(
        json.path("success").asDouble(Double.NaN),
        number(json, "return", file).asDouble(),
        json.path("finalDistance").asDouble(Double.NaN));
  }
}
