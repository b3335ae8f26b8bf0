package org.metaworld4j.core.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.core.check.ViewableWalk;

/** Recordings that were cut, altered, or are none. */
class BrokenRecordingTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void record() throws IOException {
    file = folder.resolve("walks.npz");
    RecordedWalks.record(new ViewableWalk(), file, 2);
  }

  /** Opens the recording and reads all episodes. */
  private void readAll() throws IOException {
    try (var recording = Recording.open(file)) {
      for (int i = 0; i < recording.count(); i++) {
        recording.episode(i);
      }
    }
  }

  private void assertRefused(String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(this::readAll)
        .withMessageStartingWith(file + ": ")
        .withMessageContaining(sentence)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void everyCutIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused("expected a recording, but it is none or was cut");
    }
  }

  @Test
  void noFlippedByteIsReadAsIfNothingHadHappened() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String before = contents();
    for (int at = 0; at < whole.length; at += 1 + whole.length / 300) {
      byte[] altered = whole.clone();
      altered[at] ^= 0x10;
      Files.write(file, altered);
      try {
        assertThat(contents()).as("byte " + at).isEqualTo(before); // where nobody looks
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith(file + ": ");
      }
    }
  }

  private String contents() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var recording = Recording.open(file)) {
      text.append(recording.env()).append(recording.infoKeys());
      double[] observation = new double[2];
      for (int i = 0; i < recording.count(); i++) {
        RecordedEpisode episode = recording.episode(i);
        text.append(episode.start()).append(episode.totalReward());
        for (int t = 0; t <= episode.steps(); t++) {
          episode.observation(t, observation, 0);
          text.append(Arrays.toString(observation));
        }
      }
    }
    return text.toString();
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Files.writeString(file, "step,reward\n1,0.5\n");
    assertRefused("expected a recording, but it is none or was cut");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertRefused("expected a recording with header.json, got none");
    assertThatThrownBy(() -> Recording.open(folder.resolve("no.npz")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metaworld4j-recording | something-else | expected the format metaworld4j-recording, got"
            + " 'something-else'",
        "\"version\" : 1 | \"version\" : 2 | expected version 1 of metaworld4j-recording or earlier,"
            + " got 2; a newer metaworld4j wrote it",
        "\"shape\" : [ 2 ] | \"shape\" : [ 3 ] | observations.npy: expected (",
        "\"type\" : \"Box\" | \"type\" : \"Bax\" | observationSpace",
        "\"low\" : -100.0 | \"law\" : -100.0 | observationSpace",
        "\"scene\" : 0 | \"scene\" : 1 | scene: expected one of 1, got number 1",
        "\"episodes\" : [ | \"episodes\" : [ { \"seed\": null, \"options\": {}, \"task\": null,"
            + " \"scene\": null, \"steps\": -2 }, | steps: expected at least 0, got -2",
        "\"env\" : | \"enw\" : | header.json.env: expected a value, got none",
      })
  void headersThatDoNotFitAreRefused(String from, String to, String sentence) throws IOException {
    rewrite("header.json", text -> text.replace(from, to));
    assertRefused(sentence);
  }

  @Test
  void missingArraysAreRefused() throws IOException {
    rewrite("episode1/poses.npy", text -> null);
    assertRefused("expected a recording with episode1/poses.npy, got none");
  }

  @Test
  void arraysOfOtherSizesAreRefused() throws IOException {
    rewrite("episode1/rewards.npy", text -> text.substring(0, text.length() - 8));
    assertRefused("episode1/rewards.npy: expected ");
    rewrite("episode1/rewards.npy", text -> "nonsense");
    assertRefused("of <f8, got no such array");
  }

  /** Writes the archive again with one entry altered, or without it; its checksums are right. */
  private void rewrite(String name, UnaryOperator<String> change) throws IOException {
    Path altered = folder.resolve("altered");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(altered))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), ISO_8859_1);
        text = entry.getName().equals(name) ? change.apply(text) : text;
        if (text != null) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(text.getBytes(ISO_8859_1));
          out.closeEntry();
        }
      }
    }
    Files.move(altered, file, REPLACE_EXISTING);
  }
}
