package org.metaworld4j.manipulation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A Markdown page with generated blocks, each between {@code <!-- begin NAME -->} and {@code <!--
 * end NAME -->} on lines of their own.
 *
 * @param file the page
 */
record MarkedText(Path file) {

  /**
   * Writes the page anew with another text in one block.
   *
   * @throws IllegalStateException if the page has no such block
   */
  void replace(String block, String text) {
    String begin = "<!-- begin " + block + " -->";
    String end = "<!-- end " + block + " -->";
    try {
      String page = Files.readString(file);
      int from = page.indexOf(begin);
      int to = page.indexOf(end);
      if (from < 0 || to < from) {
        throw new IllegalStateException(
            file + ": expected a block from " + begin + " to " + end + ", got none");
      }
      save(page.substring(0, from) + begin + "\n" + text + page.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save(String page) throws IOException {
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "page", ".md");
    Files.writeString(fresh, page);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
