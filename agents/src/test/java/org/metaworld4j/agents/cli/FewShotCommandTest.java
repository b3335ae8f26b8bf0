package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewShotCommandTest {

  @TempDir private Path temp;

  @Test
  void comparesLearnersAndWritesEverythingDown() throws IOException {
    CommandRun run = compare("one", "1", "quadratic", "maml", "reptile");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("mean squared error over 600 fresh tasks", "maml", "reptile");
    Path folder = temp.resolve("one");
    assertThat(Files.readAllLines(folder.resolve("metrics.csv")))
        .hasSize(1 + 2 * 11)
        .first()
        .isEqualTo("algorithm,improvements,error0,error1,error2,error5,error10,error32");
    assertThat(Files.readString(folder.resolve("config.json"))).contains("\"quadratic\"");
    assertThat(Files.readString(folder.resolve("results.json"))).contains("\"improvements\" : 20");
    assertThat(Files.readAllBytes(folder.resolve("errors.png"))).startsWith(0x89, 'P', 'N', 'G');

    compare("two", "2", "quadratic", "maml", "reptile");
    assertThat(Files.readString(temp.resolve("two/metrics.csv")))
        .isEqualTo(Files.readString(folder.resolve("metrics.csv")));
  }

  @Test
  void unknownNamesAreRefusedWithThoseThatThereAre() {
    CommandRun family = CommandRun.run("fewshot", "sinusoidal");
    assertThat(family.exitCode()).isEqualTo(2);
    assertThat(family.err()).contains("family", "sinusoid");
    CommandRun algorithm = CommandRun.run("fewshot", "linear", "protonet");
    assertThat(algorithm.exitCode()).isEqualTo(2);
    assertThat(algorithm.err()).contains("algorithm", "meta-sgd");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    CommandRun run = CommandRun.run("fewshot", "--improvements", "0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("improvements: expected at least 1, got 0");
  }

  private CommandRun compare(String folder, String threads, String... names) {
    String[] arguments = new String[names.length + 7];
    arguments[0] = "fewshot";
    System.arraycopy(names, 0, arguments, 1, names.length);
    String[] options = {
      "--improvements", "20", "--threads", threads, "--out", temp.resolve(folder).toString()
    };
    System.arraycopy(options, 0, arguments, names.length + 1, options.length);
    return CommandRun.run(arguments);
  }
}
