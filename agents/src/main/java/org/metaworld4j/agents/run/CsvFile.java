package org.metaworld4j.agents.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of numbers with a header line that grows by one row at a time.
 *
 * <p>Rows reach the operating system at once, so that killing the process loses none. Numbers carry
 * twelve significant digits in a form that no version of Java changes.
 */
final class CsvFile implements AutoCloseable {

  private static final MathContext DIGITS = new MathContext(12);

  private final FileChannel channel;

  private CsvFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a table, keeping its first bytes.
   *
   * @param keep length in bytes to keep, what follows is dropped; 0 to begin anew
   * @throws RunException if the file is shorter than that
   */
  static CsvFile open(Path path, long keep) throws IOException {
    FileChannel channel = FileChannel.open(path, CREATE, READ, WRITE);
    if (channel.size() < keep) {
      long size = channel.size();
      channel.close();
      throw new RunException(
          path + " was cut: expected at least " + keep + " bytes, got " + size + "; start anew");
    }
    channel.truncate(keep);
    channel.position(keep);
    return new CsvFile(channel);
  }

  /** Opens a table to go on at its end. */
  static CsvFile append(Path path) throws IOException {
    return open(path, Files.exists(path) ? Files.size(path) : 0);
  }

  /**
   * Appends one row, and before the first one the header.
   *
   * @param row values by column; the same columns in the same order in every call
   */
  void append(Map<String, Double> row) throws IOException {
    if (length() == 0) {
      write(String.join(",", row.keySet()));
    }
    write(row.values().stream().map(CsvFile::text).collect(Collectors.joining(",")));
  }

  /** Returns the length of the file in bytes. */
  long length() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Writes a number alike on all versions of Java, which {@link Double#toString} does not. */
  static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toString();
  }
}
