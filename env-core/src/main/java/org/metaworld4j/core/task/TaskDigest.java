package org.metaworld4j.core.task;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of task sets: equal if, and in practice only if, the same tasks are in the same
 * order.
 *
 * <p>Hashed are, big-endian and for each set: the number of tasks (32 bits); for each task its
 * environment (length in 16 bits, UTF-8), one byte for the goal's visibility (0 or 1), the number
 * of parameters (32 bits) and the parameters (64-bit floating point).
 */
public final class TaskDigest {

  private TaskDigest() {}

  /** Returns the digest of sets in this order, as 64 hexadecimal digits. */
  public static String of(TaskSet... sets) {
    MessageDigest sha256 = sha256();
    var sink = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
    try (DataOutputStream out = new DataOutputStream(sink)) {
      for (TaskSet set : sets) {
        out.writeInt(set.tasks().size());
        for (Task task : set.tasks()) {
          write(task, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("digest", e);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void write(Task task, DataOutputStream out) throws IOException {
    out.writeUTF(task.env());
    out.writeBoolean(task.goalVisible());
    out.writeInt(task.size());
    for (int i = 0; i < task.size(); i++) {
      out.writeDouble(task.parameter(i));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
