package org.metaworld4j.agents.tensorboard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads event files by the formats' descriptions, sharing nothing with the writer. */
public final class EventReader {

  /** What an event holds of what tests look at. */
  public record Event(double wallTime, long step, String fileVersion, Map<String, Float> figures) {}

  private final ByteBuffer in;

  private EventReader(ByteBuffer in) {
    this.in = in.order(ByteOrder.LITTLE_ENDIAN);
  }

  public static List<Event> read(Path path) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
    List<Event> events = new ArrayList<>();
    while (file.hasRemaining()) {
      int start = file.position();
      int length = Math.toIntExact(file.getLong());
      check(file, start, 8, file.getInt());
      byte[] data = new byte[length];
      file.get(data);
      check(file, start + 12, length, file.getInt());
      events.add(new EventReader(ByteBuffer.wrap(data)).event());
    }
    return events;
  }

  private static void check(ByteBuffer file, int start, int length, int masked) throws IOException {
    int rotated = masked - 0xa282ead8;
    int expected = (rotated >>> 17) | (rotated << 15);
    int crc = -1;
    for (int i = start; i < start + length; i++) {
      crc ^= file.get(i) & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc >>> 1) ^ ((crc & 1) == 0 ? 0 : 0x82f63b78); // Castagnoli's polynomial, reflected
      }
    }
    if (~crc != expected) {
      throw new IOException("checksum of %d bytes at %d does not fit".formatted(length, start));
    }
  }

  private Event event() {
    double wallTime = 0;
    long step = 0;
    String version = "";
    Map<String, Float> figures = new LinkedHashMap<>();
    while (in.hasRemaining()) {
      switch ((int) varint()) {
        case (1 << 3) | 1 -> wallTime = in.getDouble();
        case 2 << 3 -> step = varint();
        case (3 << 3) | 2 -> version = text();
        case (5 << 3) | 2 -> new EventReader(part()).summary(figures);
        default -> throw new IllegalStateException("unknown field before " + in.position());
      }
    }
    return new Event(wallTime, step, version, figures);
  }

  private void summary(Map<String, Float> figures) {
    while (in.hasRemaining()) {
      if (varint() != ((1 << 3) | 2)) {
        throw new IllegalStateException("expected a value");
      }
      EventReader value = new EventReader(part());
      if (value.varint() != ((1 << 3) | 2)) {
        throw new IllegalStateException("expected a tag");
      }
      String tag = value.text();
      if (value.varint() != ((2 << 3) | 5)) {
        throw new IllegalStateException("expected a simple value");
      }
      figures.put(tag, value.in.getFloat());
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private String text() {
    return StandardCharsets.UTF_8.decode(part()).toString();
  }

  private ByteBuffer part() {
    int length = (int) varint();
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }
}
