package org.metaworld4j.agents.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;

/**
 * A learner's state at the end of an iteration, with what the run needs to go on from there.
 *
 * <p>Its bytes are, big-endian: {@code MW4J}, the layout's version (int), algorithm (modified
 * UTF-8), iteration (long), environment steps (long), seconds (double), the number of growing files
 * (int), for each its name (modified UTF-8) and length (long), the number of vectors (int), for
 * each its name (modified UTF-8), length (int) and floats, and at the end the SHA-256 of all that.
 *
 * @param learner the learner's state
 * @param seconds time spent in training until then, over all starts of the run
 * @param lengths length in bytes at that moment of each file that grows with the run, by its name
 */
public record Checkpoint(LearnerState learner, double seconds, Map<String, Long> lengths) {

  private static final int MAGIC = 0x4d57344a; // MW4J
  private static final int LAYOUT = 2;
  private static final int DIGEST_LENGTH = 32; // bytes

  /** Copies the lengths. */
  public Checkpoint {
    lengths = Collections.unmodifiableMap(new TreeMap<>(lengths));
  }

  /**
   * Lets a learner go on from here.
   *
   * @param run the run's folder, for messages
   * @throws RunException if this is the state of another learner
   */
  void restore(Learner other, Path run) {
    try {
      other.restore(learner);
    } catch (IllegalArgumentException e) {
      throw new RunException(
          "%s: the checkpoint of iteration %d does not fit config.json: %s"
              .formatted(run, learner.iteration(), e.getMessage()),
          e);
    }
  }

  /** Returns the bytes of this checkpoint. */
  public byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(LAYOUT);
      out.writeUTF(learner.algorithm());
      out.writeLong(learner.iteration());
      out.writeLong(learner.environmentSteps());
      out.writeDouble(seconds);
      writeLengths(out);
      writeVectors(out);
      out.write(digest(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private void writeLengths(DataOutputStream out) throws IOException {
    out.writeInt(lengths.size());
    for (Map.Entry<String, Long> entry : lengths.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  private void writeVectors(DataOutputStream out) throws IOException {
    Map<String, float[]> vectors = learner.vectors();
    out.writeInt(vectors.size());
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      float[] values = entry.getValue();
      ByteBuffer packed = ByteBuffer.allocate(values.length * Float.BYTES);
      packed.asFloatBuffer().put(values);
      out.writeUTF(entry.getKey());
      out.writeInt(values.length);
      out.write(packed.array());
    }
  }

  /**
   * Reads a checkpoint.
   *
   * @param name the file's name, for messages
   * @throws RunException if the bytes are cut short, altered, or not a checkpoint of this layout
   */
  public static Checkpoint of(byte[] bytes, String name) {
    int body = bytes.length - DIGEST_LENGTH;
    if (body < 0
        || !Arrays.equals(digest(bytes, body), Arrays.copyOfRange(bytes, body, bytes.length))) {
      throw new RunException(
          "checkpoint " + name + ": its checksum does not fit, so it was cut short or altered");
    }
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body))) {
      int magic = in.readInt();
      int layout = in.readInt();
      if (magic != MAGIC || layout != LAYOUT) {
        throw new RunException(
            "checkpoint " + name + ": expected layout " + LAYOUT + ", got " + layout);
      }
      String algorithm = in.readUTF();
      long iteration = in.readLong();
      long environmentSteps = in.readLong();
      double seconds = in.readDouble();
      Map<String, Long> lengths = readLengths(in);
      var learner = new LearnerState(algorithm, iteration, environmentSteps, readVectors(in));
      return new Checkpoint(learner, seconds, lengths);
    } catch (IOException e) {
      throw new RunException("checkpoint " + name + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Long> readLengths(DataInputStream in) throws IOException {
    int count = in.readInt();
    var lengths = new TreeMap<String, Long>();
    for (int i = 0; i < count; i++) {
      lengths.put(in.readUTF(), in.readLong());
    }
    return lengths;
  }

  private static Map<String, float[]> readVectors(DataInputStream in) throws IOException {
    int count = in.readInt();
    var vectors = new TreeMap<String, float[]>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      float[] values = new float[in.readInt()];
      for (int j = 0; j < values.length; j++) {
        values[j] = in.readFloat();
      }
      vectors.put(name, values);
    }
    return vectors;
  }

  private static byte[] digest(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
