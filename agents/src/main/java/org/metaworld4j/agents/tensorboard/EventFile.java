package org.metaworld4j.agents.tensorboard;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file of figures over steps that TensorBoard shows: {@code tensorboard --logdir runs}.
 *
 * <p>It is a sequence of {@link TfRecord}s, each an {@code Event} in TensorFlow's protocol buffers:
 * first the version of the format, then one event a step with all its figures. Events reach the
 * operating system at once. Not thread-safe.
 */
public final class EventFile implements AutoCloseable {

  /** A name under which TensorBoard finds the file. */
  public static final String NAME = "events.out.tfevents.metaworld4j";

  private static final String VERSION = "brain.Event:2";
  private static final int WALL_TIME = 1; // fields of an event
  private static final int STEP = 2;
  private static final int FILE_VERSION = 3;
  private static final int SUMMARY = 5;
  private static final int VALUE = 1; // of a summary
  private static final int TAG = 1; // of a value
  private static final int SIMPLE_VALUE = 2;

  private final FileChannel channel;

  private EventFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file, keeping its first bytes.
   *
   * @param keep length in bytes to keep, at most that of the file; what follows is dropped; 0 to
   *     begin anew
   * @param seconds present time in seconds since 1970
   */
  public static EventFile open(Path path, long keep, double seconds) throws IOException {
    FileChannel channel = FileChannel.open(path, CREATE, READ, WRITE);
    channel.truncate(keep);
    channel.position(channel.size());
    EventFile file = new EventFile(channel);
    if (file.length() == 0) {
      file.write(new ProtoMessage().number(WALL_TIME, seconds).text(FILE_VERSION, VERSION));
    }
    return file;
  }

  /**
   * Appends the figures of one step; those that are not numbers are left out.
   *
   * @param seconds present time in seconds since 1970
   * @param step at least 0
   * @param figures by name; a slash in it makes a group
   */
  public void append(double seconds, long step, Map<String, Double> figures) throws IOException {
    ProtoMessage summary = new ProtoMessage();
    figures.forEach(
        (name, figure) -> {
          if (!figure.isNaN()) {
            summary.message(
                VALUE,
                new ProtoMessage().text(TAG, name).number(SIMPLE_VALUE, figure.floatValue()));
          }
        });
    write(
        new ProtoMessage()
            .number(WALL_TIME, seconds)
            .integer(STEP, step)
            .message(SUMMARY, summary));
  }

  /** Returns the length of the file in bytes. */
  public long length() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void write(ProtoMessage event) throws IOException {
    ByteBuffer record = ByteBuffer.wrap(TfRecord.of(event.bytes()));
    while (record.hasRemaining()) {
      channel.write(record);
    }
  }
}
