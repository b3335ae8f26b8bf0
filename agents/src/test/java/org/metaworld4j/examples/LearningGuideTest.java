package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.policy.SavedPolicy;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;

/** Runs what docs/runs.md shows, and keeps the page equal to what runs here. */
class LearningGuideTest {

  private static final Path PAGE = Path.of("..", "docs", "runs.md");
  private static final Path SOURCES =
      Path.of("src", "test", "java", "org", "metaworld4j", "examples");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void pageShowsCodeThatRunsHere() throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.toList());
    String sources = source("TenLines") + source("LearningGuideTest");

    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      assertThat(sources).contains(withoutIndent(block));
    }
  }

  private static String source(String name) throws IOException {
    return withoutIndent(Files.readString(SOURCES.resolve(name + ".java")));
  }

  private static String withoutIndent(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void tenLinesLearnToHoldTheirPoles() {
    AdaptationEvaluation.Result first = TenLines.learn(1);
    AdaptationEvaluation.Result trained = TenLines.learn(40_000);

    assertThat(trained.after().meanReturn()).isGreaterThan(2 * first.after().meanReturn());
  }

  @Test
  void savedPolicyIsLoadedAndEvaluatedInTwoLines() throws IOException {
    NetworkShape shape = new NetworkShape(4, List.of(8), 2, 0, Activation.TANH);
    Actor actor =
        new Actor(new PolicyNetwork(shape, new Categorical(2)))
            .load(shape.initialise(DataType.FLOAT, new SplittableRandom(1), 1), false);
    SavedPolicy.of(actor).save(folder.resolve("policy.json"));

    Evaluation result = evaluate(folder.resolve("policy.json"));
    assertThat(result.meanReturn()).isBetween(5.0, 500.0);
  }

  private static Evaluation evaluate(Path file) {
    List<Task> tasks = Envs.benchmark("ML1-CartPole", Optional.empty(), 42).test().tasks();
    SavedPolicy policy = SavedPolicy.load(file);
    return PolicyEvaluation.metaWorld().evaluate(policy, Trials.of(tasks, 42));
  }
}
