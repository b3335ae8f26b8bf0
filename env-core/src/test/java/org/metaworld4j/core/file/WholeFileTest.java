package org.metaworld4j.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void newContentReplacesTheOld() throws IOException {
    Path file = folder.resolve("a.json");
    WholeFile.write(file, "a longer old content".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    WholeFile.write(file, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(file).hasContent("new");
    assertThat(folder)
        .isDirectoryContaining(f -> f.equals(file))
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void failureLeavesNothingBehind() throws IOException {
    Path file = Files.createDirectories(folder.resolve("a.json/full")).getParent();

    assertThatThrownBy(() -> WholeFile.write(file, new byte[1])).isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(file.resolve("full")).isDirectory();
  }
}
