package org.metaworld4j.core;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.file.Json;

/**
 * Identity and limits of a registered environment.
 *
 * @param id name with version, such as {@code CartPole-v1}; see {@link EnvId} for its grammar
 * @param description one sentence on what the agent has to do
 * @param maxEpisodeSteps steps after which an episode is truncated; empty if never
 * @param rewardThreshold return from which the task counts as solved; empty if there is none
 * @param nondeterministic whether the same seed and actions may give another episode
 * @param options names of what can be chosen when the environment is made; often empty
 */
public record EnvSpec(
    String id,
    String description,
    OptionalInt maxEpisodeSteps,
    OptionalDouble rewardThreshold,
    boolean nondeterministic,
    List<String> options) {

  /**
   * Copies the options and refuses missing parts.
   *
   * @throws IllegalArgumentException if the id is none, or the step limit is below 1
   */
  public EnvSpec {
    EnvId.parse(id);
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(rewardThreshold, "rewardThreshold");
    options = List.copyOf(options);
    if (maxEpisodeSteps.isPresent() && maxEpisodeSteps.getAsInt() < 1) {
      throw new IllegalArgumentException(
          id + ".maxEpisodeSteps: expected at least 1, got " + maxEpisodeSteps.getAsInt());
    }
  }

  /** Creates the spec of a deterministic environment without options. */
  public EnvSpec(
      String id, String description, OptionalInt maxEpisodeSteps, OptionalDouble rewardThreshold) {
    this(id, description, maxEpisodeSteps, rewardThreshold, false, List.of());
  }

  /** Returns this spec with the names of options. */
  public EnvSpec options(String... names) {
    return new EnvSpec(
        id, description, maxEpisodeSteps, rewardThreshold, nondeterministic, List.of(names));
  }

  /** Returns this spec with another step limit; empty for none. */
  public EnvSpec maxEpisodeSteps(OptionalInt limit) {
    return new EnvSpec(id, description, limit, rewardThreshold, nondeterministic, options);
  }

  /** Returns the spec as JSON, which {@link #fromJson} reads. */
  public String toJson() {
    return new String(Json.bytes(SpecLayout.of(this)), StandardCharsets.UTF_8);
  }

  /**
   * Reads a spec.
   *
   * @throws IllegalArgumentException if the text is no spec; the message names the field at fault
   */
  public static EnvSpec fromJson(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Json.readWithNulls(Json.object(bytes, "spec"), SpecLayout.class, "spec").spec();
  }
}
