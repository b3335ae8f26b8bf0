package org.metaworld4j.agents.policy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vector of floats in NumPy's array format, version 1.0: a magic word, the length of a Python
 * dictionary that names type and shape, this dictionary, then the numbers, little-endian.
 */
final class NpyVector {

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int START = MAGIC.length + Short.BYTES; // of the dictionary
  private static final int ALIGNMENT = 64; // bytes
  private static final Pattern DICTIONARY =
      Pattern.compile(
          "\\{'descr': '<f4', 'fortran_order': False, 'shape': \\((\\d{1,9}),\\), \\} *\n");

  private NpyVector() {}

  static byte[] write(float[] values) {
    String dictionary =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (%d,), }".formatted(values.length);
    int unpadded = START + dictionary.length() + 1;
    int header = (unpadded + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    ByteBuffer out = ByteBuffer.allocate(header + values.length * Float.BYTES);
    out.order(ByteOrder.LITTLE_ENDIAN).put(MAGIC).putShort((short) (header - START));
    out.put(
        (dictionary + " ".repeat(header - unpadded) + "\n").getBytes(StandardCharsets.US_ASCII));
    out.asFloatBuffer().put(values);
    return out.array();
  }

  /**
   * Reads a vector of a known length.
   *
   * @param name where it comes from, for messages
   * @throws IllegalArgumentException if the bytes are not exactly one such vector, or a number is
   *     not finite
   */
  static float[] read(byte[] bytes, int length, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < START || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      throw new IllegalArgumentException(
          name + ": expected a NumPy array of version 1.0, got something else");
    }
    int header = START + (in.getShort(MAGIC.length) & 0xffff);
    int got = bytes.length < header ? -1 : length(bytes, header);
    if (got != length || bytes.length != header + length * Float.BYTES) {
      throw new IllegalArgumentException(
          "%s: expected %d numbers of 32 bits in one dimension, got %s in %d bytes; was it cut?"
              .formatted(name, length, got < 0 ? "another array" : got, bytes.length));
    }
    float[] values = new float[length];
    in.position(header);
    in.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    requireFinite(values, name);
    return values;
  }

  private static int length(byte[] bytes, int header) {
    Matcher matcher =
        DICTIONARY.matcher(new String(bytes, START, header - START, StandardCharsets.US_ASCII));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private static void requireFinite(float[] values, String name) {
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "%s: expected finite numbers, got %s at %d".formatted(name, values[i], i));
      }
    }
  }
}
