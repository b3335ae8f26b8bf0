package org.metaworld4j.core.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables in NumPy's array format, version 1.0: a magic word, a Python dictionary that names type
 * and shape, then the numbers row by row.
 */
final class Npy {

  /** How a number is stored. */
  enum Type {
    /** 64-bit floating point, little-endian. */
    FLOAT64("<f8", Double.BYTES),
    /** Zeros and ones, one byte each; NumPy reads them as truth values. */
    BOOL("|b1", 1);

    private final String code;
    private final int bytes;

    Type(String code, int bytes) {
      this.code = code;
      this.bytes = bytes;
    }
  }

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\{'descr': '(.{3})', 'fortran_order': False, 'shape': \\((\\d{1,9}), (\\d{1,9})\\), \\}"
              + " *\n");

  private Npy() {}

  static byte[] write(Table table, Type type) {
    byte[] header = header(table, type);
    int numbers = table.rows() * table.columns();
    ByteBuffer out = ByteBuffer.allocate(header.length + numbers * type.bytes);
    out.order(ByteOrder.LITTLE_ENDIAN).put(header);
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        put(out, table.value(i, j), type);
      }
    }
    return out.array();
  }

  private static void put(ByteBuffer out, double value, Type type) {
    if (type == Type.FLOAT64) {
      out.putDouble(value);
    } else {
      out.put((byte) value);
    }
  }

  private static byte[] header(Table table, Type type) {
    String text =
        String.format(
            "{'descr': '%s', 'fortran_order': False, 'shape': (%d, %d), }",
            type.code, table.rows(), table.columns());
    int before = MAGIC.length + Short.BYTES;
    int length = (before + text.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - before;
    String padded = text + " ".repeat(length - text.length() - 1) + "\n";
    ByteBuffer out = ByteBuffer.allocate(before + length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).putShort((short) length).put(padded.getBytes(StandardCharsets.ISO_8859_1));
    return out.array();
  }

  /**
   * Reads a table that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another type or shape
   */
  static Table read(byte[] bytes, Type type, int rows, int columns) {
    Table empty = Table.of(rows, columns, new double[0]);
    byte[] expected = header(empty, type);
    long size = expected.length + (long) rows * columns * type.bytes;
    if (bytes.length < expected.length
        || !ByteBuffer.wrap(bytes, 0, expected.length).equals(ByteBuffer.wrap(expected))) {
      throw new IllegalArgumentException(
          String.format("expected (%d, %d) of %s, got %s", rows, columns, type.code, shape(bytes)));
    }
    if (bytes.length != size) {
      throw new IllegalArgumentException("expected " + size + " bytes, got " + bytes.length);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    in.position(expected.length);
    double[] values = new double[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = type == Type.FLOAT64 ? in.getDouble() : in.get();
    }
    return Table.of(rows, columns, values);
  }

  private static String shape(byte[] bytes) {
    Matcher found = SHAPE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return found.find()
        ? String.format("(%s, %s) of %s", found.group(2), found.group(3), found.group(1))
        : "no such array";
  }
}
