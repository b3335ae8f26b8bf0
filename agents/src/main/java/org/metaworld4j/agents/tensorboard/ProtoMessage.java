package org.metaworld4j.agents.tensorboard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message of protocol buffers while it is written, field by field. */
final class ProtoMessage {

  private static final int VARINT = 0; // wire types
  private static final int FIXED_64 = 1;
  private static final int DELIMITED = 2;
  private static final int FIXED_32 = 5;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds an integer of at least 0. */
  ProtoMessage integer(int field, long value) {
    varint(tag(field, VARINT));
    varint(value);
    return this;
  }

  /** Adds a double. */
  ProtoMessage number(int field, double value) {
    varint(tag(field, FIXED_64));
    littleEndian(Double.doubleToLongBits(value), Double.BYTES);
    return this;
  }

  /** Adds a float. */
  ProtoMessage number(int field, float value) {
    varint(tag(field, FIXED_32));
    littleEndian(Float.floatToIntBits(value), Float.BYTES);
    return this;
  }

  /** Adds a text. */
  ProtoMessage text(int field, String value) {
    return delimited(field, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a message within this one. */
  ProtoMessage message(int field, ProtoMessage value) {
    return delimited(field, value.bytes());
  }

  /** Returns what was written. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  private ProtoMessage delimited(int field, byte[] content) {
    varint(tag(field, DELIMITED));
    varint(content.length);
    bytes.writeBytes(content);
    return this;
  }

  private static long tag(int field, int wireType) {
    return ((long) field << 3) | wireType;
  }

  private void varint(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  private void littleEndian(long bits, int count) {
    for (int i = 0; i < count; i++) {
      bytes.write((int) (bits >>> (8 * i)) & 0xff);
    }
  }
}
