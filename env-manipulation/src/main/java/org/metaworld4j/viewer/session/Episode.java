package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.task.Task;

/**
 * What all frames of an episode have in common.
 *
 * @param env id of the environment
 * @param number 0 for the first episode of the run
 * @param task that was set; empty if the environment draws its own
 * @param options of the reset
 * @param maxSteps steps after which it is truncated; empty if never
 * @param stepSeconds world time of a step, s
 * @param scene what there is to see
 * @param infoKeys names of {@link Frame#info}
 * @param signals what {@link Frame#signals} are
 * @param bodies what {@link Frame#motions} and {@link Frame#contacts} are about
 */
public record Episode(
    String env,
    int number,
    Optional<Task> task,
    ResetOptions options,
    OptionalInt maxSteps,
    double stepSeconds,
    Scene scene,
    List<String> infoKeys,
    List<Signal> signals,
    List<RigidBody> bodies) {

  /** Copies the lists; refuses missing parts and a step of no time. */
  public Episode {
    Objects.requireNonNull(env, "env");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(maxSteps, "maxSteps");
    Objects.requireNonNull(scene, "scene");
    infoKeys = List.copyOf(infoKeys);
    signals = List.copyOf(signals);
    bodies = List.copyOf(bodies);
    if (!(stepSeconds > 0 && Double.isFinite(stepSeconds))) {
      throw new IllegalArgumentException(
          env + ".stepSeconds: expected a finite number above 0, got " + stepSeconds);
    }
  }
}
