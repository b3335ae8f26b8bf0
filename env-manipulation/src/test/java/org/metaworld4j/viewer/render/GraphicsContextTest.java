package org.metaworld4j.viewer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lwjgl.glfw.GLFW;

/** The one context of the JVM. */
class GraphicsContextTest {

  /** Draws once and says in one line how it went. */
  static final class Attempt {

    private Attempt() {}

    public static void main(String[] arguments) {
      try (EnvRenderer renderer = EnvRenderer.of(new AllShapes()).size(16, 16)) {
        renderer.rgb(new byte[16 * 16 * 3]);
        System.out.println("drawn");
      } catch (GraphicsUnavailableException none) {
        System.out.println(none.getMessage());
      }
    }
  }

  private static String attempt(String classPath, String... environment) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.add(Attempt.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void comesWithoutADisplayThroughAPlatformWithoutOne() {
    GraphicsContext context = GraphicsContext.shared();
    assertThat((int) context.call(GLFW::glfwGetPlatform)).isEqualTo(GLFW.GLFW_PLATFORM_NULL);
    assertThat(context.device()).isNotBlank();
  }

  @Test
  void isThereOnceUntilItIsReleased() {
    GraphicsContext first = GraphicsContext.shared();
    assertThat(GraphicsContext.shared()).isSameAs(first);
    try (EnvRenderer renderer = EnvRenderer.of(new AllShapes()).size(40, 30)) {
      byte[] before = new byte[40 * 30 * 3];
      renderer.rgb(before);
      GraphicsContext.release();
      byte[] after = new byte[40 * 30 * 3];
      renderer.rgb(after);
      assertThat(after).isEqualTo(before);
      assertThat(GraphicsContext.shared()).isNotSameAs(first);
    }
  }

  @Test
  void workOfItsOwnThreadDoesNotWaitForItself() {
    GraphicsContext context = GraphicsContext.shared();
    assertThat(context.call(() -> context.call(() -> 7))).isEqualTo(7);
  }

  @Test
  void mayBeReleasedFromItsOwnThread() {
    GraphicsContext context = GraphicsContext.shared();
    context.call(
        () -> {
          GraphicsContext.release();
          return null;
        });
    assertThat(context.isCurrent()).isFalse();
    assertThat(GraphicsContext.shared().device()).isEqualTo(context.device());
  }

  @Test
  void failuresReachTheCaller() {
    GraphicsContext context = GraphicsContext.shared();
    assertThatThrownBy(
            () ->
                context.call(
                    () -> {
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("on purpose");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void missingOpenGlIsToldInOneSentence() throws IOException {
    assertThat(attempt(classPath(), "__EGL_VENDOR_LIBRARY_FILENAMES", "/nowhere"))
        .startsWith("drawing: expected OpenGL 3.2, got '")
        .contains("libegl1")
        .hasLineCount(1);
  }

  @Test
  void missingLibrariesAreToldInOneSentence() throws IOException {
    String without =
        Arrays.stream(classPath().split(File.pathSeparator))
            .filter(entry -> !entry.contains("lwjgl"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(attempt(without))
        .startsWith("drawing: expected the viewer's libraries")
        .contains("jme3-lwjgl3")
        .hasLineCount(1);
  }

  @Test
  void jvmEndsThoughTheContextIsOpen() throws IOException {
    assertThat(attempt(classPath())).isEqualTo("drawn");
  }
}
