package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the Java that the guides show equal to Java that is compiled and tested here. */
class GuideTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path SOURCES =
      Path.of("src", "test", "java", "org", "metaworld4j", "examples");
  private static final Path TASK_SOURCES = Path.of("..", "env-manipulation").resolve(SOURCES);
  private static final String SERVICES = "src/test/resources/META-INF/services/";
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final String SECTION = "## Registry, tasks, recordings, checker\n";

  @TestFactory
  Stream<DynamicTest> guideShowsCodeThatIsTested() {
    return tests(read(DOCS.resolve("write-your-own-environment.md")), SOURCES, 9);
  }

  @TestFactory
  Stream<DynamicTest> guideToTasksShowsCodeThatIsTested() {
    return tests(read(DOCS.resolve("add-a-task.md")), TASK_SOURCES, 9);
  }

  @TestFactory
  Stream<DynamicTest> sectionOnGymnasiumShowsCodeThatIsTested() {
    String page = read(DOCS.resolve("gymnasium.md"));
    String section = page.substring(page.indexOf(SECTION) + SECTION.length());
    int end = section.indexOf("\n## ");
    return tests(end < 0 ? section : section.substring(0, end), SOURCES, 1);
  }

  private static Stream<DynamicTest> tests(String page, Path folder, int atLeast) {
    List<String> blocks = BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast);
    List<List<String>> sources = sources(folder);
    return blocks.stream()
        .map(block -> DynamicTest.dynamicTest(firstLine(block), () -> check(block, sources)));
  }

  private static void check(String block, List<List<String>> sources) {
    assertThat(sources.stream().anyMatch(lines -> contains(lines, block)))
        .as("expected these lines in a file of the package examples:%n%s", block)
        .isTrue();
  }

  /** Returns whether the block is a region of the file, which may be indented more. */
  private static boolean contains(List<String> lines, String block) {
    int size = (int) block.lines().count();
    return IntStream.rangeClosed(0, lines.size() - size)
        .mapToObj(from -> String.join("\n", lines.subList(from, from + size)))
        .anyMatch(region -> region.stripIndent().equals(block));
  }

  private static String firstLine(String block) {
    Matcher line = Pattern.compile("\\S.*").matcher(block);
    return line.find() ? line.group() : "empty";
  }

  private static List<List<String>> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> read(file).lines().toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void servicesFilesAreTheOnesShown() {
    assertShown(
        "write-your-own-environment.md",
        Path.of(SERVICES),
        "org.metaworld4j.core.registry.EnvProvider",
        "org.metaworld4j.examples.HoverProvider");
    assertShown(
        "add-a-task.md",
        Path.of("..", "env-manipulation", SERVICES),
        "org.metaworld4j.manipulation.task.ManipulationTask",
        "org.metaworld4j.examples.StackBlocks");
  }

  private static void assertShown(String page, Path services, String service, String provider) {
    assertThat(read(services.resolve(service))).contains(provider);
    assertThat(read(DOCS.resolve(page)))
        .contains("META-INF/services/" + service)
        .contains(provider);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
