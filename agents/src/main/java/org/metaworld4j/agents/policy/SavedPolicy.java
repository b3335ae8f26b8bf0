package org.metaworld4j.agents.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;
import org.metaworld4j.core.task.ParametricEnv;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A policy network with its parameters, which files can hold; acts with its most likely actions.
 *
 * <p>On disk it is two files of the same name: {@code policy.json} describes the network, {@code
 * policy.npy} holds the flat parameter vector, in the order that {@link NetworkShape} tells. They
 * hold all that acting takes, and nothing of how the policy was trained.
 */
public final class SavedPolicy implements PolicySource {

  private static final String FORMAT = "metaworld4j-policy";
  private static final int VERSION = 1;
  private static final String JSON = ".json";
  private static final int WIDEST = 8192; // numbers in a layer
  private static final int DEEPEST = 16; // layers

  private final PolicyNetwork network;
  private final List<String> oneHot;
  private final float[] parameters; // (P)

  private SavedPolicy(PolicyNetwork network, List<String> oneHot, float[] parameters) {
    this.network = network;
    this.oneHot = oneHot;
    this.parameters = parameters;
  }

  /**
   * What policy.json holds.
   *
   * @param shape the network
   * @param head what its outputs mean
   * @param oneHot the environments of which observations tell by numbers at their end; empty if
   *     they do not
   */
  private record Description(
      String format, int version, NetworkShape shape, Head head, List<String> oneHot) {
    private Description {
      Objects.requireNonNull(shape, "shape: expected one, got null");
      Objects.requireNonNull(head, "head: expected one, got null");
      oneHot = List.copyOf(oneHot);
    }
  }

  /** Returns what an actor does at present. */
  public static SavedPolicy of(Actor actor) {
    return of(actor, List.of());
  }

  /**
   * Returns what an actor does at present.
   *
   * @param oneHot environments whose number stands one-hot at the end of the actor's observations,
   *     as {@link org.metaworld4j.agents.sampling.OneHotEnvs} puts it there
   */
  public static SavedPolicy of(Actor actor, List<String> oneHot) {
    return new SavedPolicy(actor.network(), List.copyOf(oneHot), actor.parameters());
  }

  /**
   * Reads a policy.
   *
   * @param file its .json; the .npy of the same name lies beside it
   * @throws IllegalArgumentException if a file is missing, cut or not what it should be
   */
  public static SavedPolicy load(Path file) {
    ObjectNode json = Json.object(bytes(file), file.toString());
    Json.checkFormat(json, FORMAT, VERSION, file.toString());
    Description description = Json.read(json, Description.class, file.toString());
    PolicyNetwork network =
        new PolicyNetwork(description.shape(), description.head().distribution());
    Path numbers = numbers(file);
    requireUsualSize(network.shape(), file);
    float[] parameters = NpyVector.read(bytes(numbers), network.shape().size(), numbers.toString());
    return new SavedPolicy(network, description.oneHot(), parameters);
  }

  /** Refuses what would fill the memory before anything else could be found wrong with it. */
  private static void requireUsualSize(NetworkShape shape, Path file) {
    int widest = IntStream.rangeClosed(0, shape.layers()).map(shape::width).max().orElseThrow();
    if (widest > WIDEST || shape.layers() > DEEPEST) {
      throw new IllegalArgumentException(
          "%s: expected at most %d layers of at most %d, got %d of up to %d"
              .formatted(file, DEEPEST, WIDEST, shape.layers(), widest));
    }
  }

  /**
   * Writes the two files, each whole or not at all.
   *
   * @param file ends in .json
   * @throws IOException if one cannot be written
   */
  public void save(Path file) throws IOException {
    WholeFile.write(numbers(file), NpyVector.write(parameters));
    WholeFile.write(
        file,
        Json.bytes(
            new Description(
                FORMAT, VERSION, network.shape(), Head.of(network.distribution()), oneHot)));
  }

  /** Returns the network. */
  public PolicyNetwork network() {
    return network;
  }

  /** Returns a copy of the parameters (P). */
  public float[] parameters() {
    return parameters.clone();
  }

  /**
   * Returns a policy for an environment; each thread takes its own.
   *
   * @throws IllegalArgumentException if the environment's observations or actions have another size
   */
  @Override
  public Policy policy(ParametricEnv<?, ?> env) {
    INDArray theta = network.shape().zeros(DataType.FLOAT);
    theta.data().asNioFloat().put(0, parameters);
    Actor actor = new Actor(network).load(theta, false);
    int seen = network.shape().inputs() - oneHot.size();
    if (env.actionSize() != network.distribution().actionSize()
        || (env.observationSize() != seen && env.observationSize() != network.shape().inputs())) {
      throw new IllegalArgumentException(
          "policy: expected observations of %d numbers and actions of %d, got %d and %d of %s"
              .formatted(
                  seen,
                  network.distribution().actionSize(),
                  env.observationSize(),
                  env.actionSize(),
                  env.spec().id()));
    }
    return env.observationSize() == network.shape().inputs()
        ? actor
        : numbered(actor, env.spec().id(), seen);
  }

  /** Returns the actor that is told which environment it is in. */
  private Policy numbered(Actor actor, String env, int seen) {
    int number = oneHot.indexOf(env);
    if (number < 0) {
      throw new IllegalArgumentException(
          "policy: expected an environment that it was trained on, %s, got %s"
              .formatted(oneHot, env));
    }
    double[] observation = new double[network.shape().inputs()];
    observation[seen + number] = 1;
    return (inner, action) -> {
      System.arraycopy(inner, 0, observation, 0, seen);
      actor.act(observation, action);
    };
  }

  private static Path numbers(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(JSON)) {
      throw new IllegalArgumentException(
          "policy: expected the name of a file that ends in .json, got " + file);
    }
    return file.resolveSibling(name.substring(0, name.length() - JSON.length()) + ".npy");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": expected a file that can be read; both files of a policy belong together", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SavedPolicy that
        && network.equals(that.network)
        && oneHot.equals(that.oneHot)
        && Arrays.equals(parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * network.hashCode() + Arrays.hashCode(parameters);
  }
}
