package org.metaworld4j.agents.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve(EventFile.NAME);
  }

  @Test
  void checksumIsTheMaskedOneOfTheStandardsExample() {
    byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
    int crc = 0xe3069283; // RFC 3720, as all tables of CRC-32C give it

    assertThat(TfRecord.maskedChecksum(digits))
        .isEqualTo(((crc >>> 15) | (crc << 17)) + 0xa282ead8);
  }

  @Test
  void anotherReaderFindsVersionStepsAndFigures() throws IOException {
    try (EventFile file = EventFile.open(path, 0, 1.5)) {
      file.append(2.5, 300, figures("train/return", 12.5, "train/success", 0.25));
      file.append(3.5, 70_000_000_000L, figures("train/return", -1e30, "train/success", 1));
    }
    List<EventReader.Event> events = EventReader.read(path);

    assertThat(events).hasSize(3);
    assertThat(events.get(0).fileVersion()).isEqualTo("brain.Event:2");
    assertThat(events.get(0).wallTime()).isEqualTo(1.5);
    assertThat(events.get(1).step()).isEqualTo(300);
    assertThat(events.get(1).wallTime()).isEqualTo(2.5);
    assertThat(events.get(1).figures())
        .containsExactly(Map.entry("train/return", 12.5f), Map.entry("train/success", 0.25f));
    assertThat(events.get(2).step()).isEqualTo(70_000_000_000L);
    assertThat(events.get(2).figures()).containsEntry("train/return", -1e30f);
  }

  @Test
  void figuresThatAreNotNumbersAreLeftOut() throws IOException {
    try (EventFile file = EventFile.open(path, 0, 0)) {
      file.append(0, 1, figures("a", Double.NaN, "b", 2));
    }
    assertThat(EventReader.read(path).get(1).figures()).containsExactly(Map.entry("b", 2f));
  }

  @Test
  void eventsAfterTheKeptLengthAreDropped() throws IOException {
    long kept;
    try (EventFile file = EventFile.open(path, 0, 0)) {
      file.append(0, 1, figures("a", 1, "b", 1));
      kept = file.length();
      file.append(0, 2, figures("a", 2, "b", 2));
    }
    try (EventFile file = EventFile.open(path, kept, 0)) {
      file.append(0, 3, figures("a", 3, "b", 3));
    }
    assertThat(EventReader.read(path))
        .extracting(EventReader.Event::step)
        .containsExactly(0L, 1L, 3L);
  }

  private static Map<String, Double> figures(String a, double first, String b, double second) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(a, first);
    figures.put(b, second);
    return figures;
  }
}
