package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher script in a project of its own, where {@code mvnw} and {@code java} are small
 * scripts that report how they were called.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  private static final Path SCRIPT = Path.of("..", "metaworld4j");

  @TempDir private Path folder;
  private Path project;
  private Path jdk;

  @BeforeEach
  void layOutProject() throws IOException {
    project = Files.createDirectories(folder.resolve("a project's folder $HOME *"));
    Files.copy(SCRIPT, project.resolve("metaworld4j"));
    makeExecutable(project.resolve("metaworld4j"));
    for (String module : List.of("env-core", "agents")) {
      Files.createDirectories(project.resolve(module).resolve("src/main/java"));
      Files.writeString(project.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    script(project.resolve("mvnw"), "echo built >> builds.txt");
    jdk = Files.createDirectories(folder.resolve("my jdk"));
    java("17.0.15");
  }

  @Test
  void argumentsArriveUnchangedThroughSymlinks() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), project.resolve("metaworld4j"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
    String[] arguments = {"train", "two words", "*", "it's", "a\"b", "$HOME", "", "--x=\\n", "-"};

    Run run = launch(second, arguments);

    assertThat(run.exitCode).isZero();
    List<String> received = run.lines();
    int main = received.indexOf("<org.metaworld4j.agents.cli.Main>");
    assertThat(received.subList(main + 1, received.size()))
        .containsExactly(
            List.of(arguments).stream().map(a -> "<" + a + ">").toArray(String[]::new));
    assertThat(first).isSymbolicLink();
  }

  @Test
  void exitCodeOfTheProgramIsPassedOn() throws Exception {
    script(
        jdk.resolve("bin/java"),
        "[ \"$1\" = -version ] && echo 'x version \"17\"' && exit; exit 2");

    assertThat(launch(project.resolve("metaworld4j")).exitCode).isEqualTo(2);
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    Path launcher = project.resolve("metaworld4j");
    launch(launcher);
    launch(launcher);
    assertThat(builds()).isEqualTo(1);

    Path source = project.resolve("env-core/src/main/java/A.java");
    Files.writeString(source, "class A {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    launch(launcher);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void failedBuildIsReportedAndTriedAgain() throws Exception {
    script(project.resolve("mvnw"), "echo built >> builds.txt; exit 1");
    Path launcher = project.resolve("metaworld4j");

    Run run = launch(launcher);

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.output).contains("metaworld4j: the build failed");
    launch(launcher);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void blasIsLimitedToOneThread() throws Exception {
    assertThat(launch(project.resolve("metaworld4j")).lines()).contains("OMP_NUM_THREADS=1");
  }

  @Test
  void nativeAccessIsAllowedOnlyWhereJavaKnowsTheFlag() throws Exception {
    assertThat(launch(project.resolve("metaworld4j")).output).doesNotContain("native-access");
    java("25.0.1");
    assertThat(launch(project.resolve("metaworld4j")).lines())
        .contains(
            "<--enable-native-access=ALL-UNNAMED>", "<--sun-misc-unsafe-memory-access=allow>");
  }

  @Test
  void oldJavaIsRefusedInOneSentence() throws Exception {
    java("1.8.0_402");

    Run run = launch(project.resolve("metaworld4j"));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.lines())
        .singleElement()
        .asString()
        .contains("set JAVA_HOME to a JDK 17 or newer");
  }

  @Test
  void javaHomeWithoutJavaIsRefusedInOneSentence() throws Exception {
    Files.delete(jdk.resolve("bin/java"));

    Run run = launch(project.resolve("metaworld4j"));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.lines()).singleElement().asString().contains("which has no bin/java");
  }

  private record Run(int exitCode, String output) {
    List<String> lines() {
      return output.lines().filter(line -> !line.startsWith("Building metaworld4j")).toList();
    }
  }

  private Run launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "CDPATH", "/"));
    builder.environment().remove("OMP_NUM_THREADS");
    Process process = builder.start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private void java(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    script(
        jdk.resolve("bin/java"),
        """
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2025-04-15' >&2
          exit
        fi
        echo "OMP_NUM_THREADS=$OMP_NUM_THREADS"
        for argument do printf '<%%s>\\n' "$argument"; done
        """
            .formatted(version));
  }

  private int builds() throws IOException {
    return Files.readAllLines(project.resolve("builds.txt")).size();
  }

  private static void script(Path path, String body) throws IOException {
    Files.writeString(path, "#!/bin/sh\n" + body + "\n");
    makeExecutable(path);
  }

  private static void makeExecutable(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
