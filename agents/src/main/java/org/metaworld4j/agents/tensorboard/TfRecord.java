package org.metaworld4j.agents.tensorboard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * TensorFlow's record format: length (8 bytes), masked checksum of the length (4), data, masked
 * checksum of the data (4), all little-endian.
 *
 * <p>The checksum is CRC-32C, rotated right by 15 bits and shifted by a constant, so that checksums
 * of data that holds checksums stay good.
 */
final class TfRecord {

  private static final int MASK = 0xa282ead8;

  private TfRecord() {}

  /** Returns a record of data. */
  static byte[] of(byte[] data) {
    byte[] length = littleEndian(Long.BYTES).putLong(data.length).array();
    return littleEndian(Long.BYTES + 2 * Integer.BYTES + data.length)
        .put(length)
        .putInt(maskedChecksum(length))
        .put(data)
        .putInt(maskedChecksum(data))
        .array();
  }

  static int maskedChecksum(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    return Integer.rotateRight((int) checksum.getValue(), 15) + MASK;
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
