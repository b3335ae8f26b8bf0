package org.metaworld4j.agents.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.nn.SquashedGaussian;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.OneHotEnvs;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.nd4j.linalg.api.buffer.DataType;

class SavedPolicyTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("policy.json");
  }

  static Stream<Distribution> distributions() {
    DiagonalGaussian normal = DiagonalGaussian.of(2, 0.5, 0.1);
    return Stream.of(
        normal, normal.byState(), new SquashedGaussian(normal.byState()), new Categorical(3));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void filesGiveBackTheSamePolicy(Distribution distribution) throws IOException {
    SavedPolicy policy = SavedPolicy.of(actor(distribution, 5));
    policy.save(file);

    assertThat(SavedPolicy.load(file)).isEqualTo(policy);
  }

  @Test
  void loadedPolicyActsAsTheActorDid() throws IOException {
    Actor actor = actor(new Categorical(2), 4);
    SavedPolicy.of(actor).save(file);
    try (ParametricEnv<?, ?> env = Envs.make("CartPole-v1")) {
      Policy policy = SavedPolicy.load(file).policy(env);

      for (double x : new double[] {-1, -0.1, 0.1, 1}) {
        assertThat(action(policy, x, 0, 0.1, 0)).isEqualTo(action(actor, x, 0, 0.1, 0));
      }
    }
  }

  @Test
  void policyThatKnowsItsEnvironmentByNumberTellsItToItself() throws IOException {
    List<String> ids = List.of("Acrobot-v1", "CartPole-v1");
    Actor actor = actor(new Categorical(2), 6);
    SavedPolicy.of(actor, ids).save(file);
    SavedPolicy policy = SavedPolicy.load(file);
    try (ParametricEnv<?, ?> plain = Envs.make("CartPole-v1");
        ParametricEnv<?, ?> numbered = new OneHotEnvs(Envs::make, ids).make("CartPole-v1")) {
      int expected = action(actor, 0.3, 0, 0.1, 0, 0, 1);

      assertThat(action(policy.policy(plain), 0.3, 0, 0.1, 0)).isEqualTo(expected);
      assertThat(action(policy.policy(numbered), 0.3, 0, 0.1, 0, 0, 1)).isEqualTo(expected);
    }
  }

  @Test
  void environmentOfAnotherSizeIsRefused() throws IOException {
    SavedPolicy policy = SavedPolicy.of(actor(new Categorical(2), 4));
    try (ParametricEnv<?, ?> env = Envs.make("Pendulum-v1")) {
      assertThatThrownBy(() -> policy.policy(env))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected observations of 4 numbers");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metaworld4j-policy | another-format   | expected the format metaworld4j-policy",
        "normal             | norml            | did you mean normal",
        "5                  | 7                | of 32 bits in one dimension",
        "TANH               | TAN              | activation",
        "shape              | shap             | shape",
        "[ 8 ]              | [ 100000000 ]    | at most 16 layers of at most 8192",
        "[ 8 ]              | [ -1 ]           | hidden: expected at least 1",
        "[ ]                | null             | policy.json",
        "}                  | x                | cut or altered",
      })
  void whatDoesNotFitIsRefusedByName(String text, String other, String sentence)
      throws IOException {
    SavedPolicy.of(actor(DiagonalGaussian.of(2, 0.5, 0.1), 5)).save(file);
    Files.writeString(file, Files.readString(file).replace(text, other));

    assertThatThrownBy(() -> SavedPolicy.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void descriptionWithoutNumbersIsRefused() throws IOException {
    SavedPolicy.of(actor(new Categorical(2), 4)).save(file);
    Files.delete(folder.resolve("policy.npy"));

    assertThatThrownBy(() -> SavedPolicy.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy.npy: expected a file that can be read");
  }

  private static Actor actor(Distribution distribution, int inputs) {
    NetworkShape shape =
        new NetworkShape(
            inputs, List.of(8), distribution.outputs(), distribution.extras(), Activation.TANH);
    return new Actor(new PolicyNetwork(shape, distribution))
        .load(shape.initialise(DataType.FLOAT, new SplittableRandom(3), 1), false);
  }

  private static int action(Policy policy, double... observation) {
    double[] action = new double[1];
    policy.act(observation, action);
    return (int) action[0];
  }
}
