package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.agents.learning.LearnerState;

class RunFolderTest {

  @TempDir private Path temp;
  private Path path;
  private final List<String> refused = new ArrayList<>();

  @BeforeEach
  void name() {
    path = temp.resolve("run");
  }

  @Test
  void configurationComesBackAsItWas() {
    RunConfig config = TinyRun.config(1);
    RunFolder.create(path, config).close();

    assertThat(RunFolder.config(path)).isEqualTo(config);
  }

  @Test
  void secondRunInOneFolderIsRefused() {
    RunFolder.create(path, TinyRun.config(1)).close();

    assertThatThrownBy(() -> RunFolder.create(path, TinyRun.config(2)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("already holds a run");
    assertThat(RunFolder.config(path).seed()).isEqualTo(1);
  }

  @Test
  void folderInUseIsRefused() {
    try (RunFolder held = RunFolder.create(path, TinyRun.config(1))) {
      assertThatThrownBy(() -> RunFolder.open(held.path()))
          .isInstanceOf(RunException.class)
          .hasMessageContaining("in use by another process");
    }
    RunFolder.open(path).close();
  }

  @Test
  void folderThatCannotBeMadeIsRefusedInOneSentence() throws IOException {
    Files.writeString(path, "a file where a folder should be");

    assertThatThrownBy(() -> RunFolder.create(path.resolve("run"), TinyRun.config(1)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("--out");
  }

  @Test
  void folderWithoutRunIsRefused() throws IOException {
    Files.createDirectories(path);

    assertThatThrownBy(() -> RunFolder.open(path))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("holds no run");
  }

  @Test
  void halfWrittenConfigurationIsRefused() throws IOException {
    RunFolder.create(path, TinyRun.config(1)).close();
    Path config = path.resolve("config.json");
    Files.writeString(config, Files.readString(config).substring(0, 40));

    assertThatThrownBy(() -> RunFolder.config(path))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("config.json")
        .hasMessageContaining("cut or altered");
  }

  @Test
  void onlyTheTwoNewestCheckpointsStay() throws IOException {
    save(1, 2, 3);

    try (var files = Files.list(path.resolve("checkpoints"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("00000002.checkpoint", "00000003.checkpoint");
    }
    assertThat(newestIteration()).isEqualTo(3);
    assertThat(refused).isEmpty();
  }

  @Test
  void checkpointBeforeADamagedOneIsUsed() throws IOException {
    save(1, 2);
    damage("00000002.checkpoint");

    assertThat(newestIteration()).isEqualTo(1);
    assertThat(refused).singleElement().asString().contains("00000002.checkpoint");
  }

  @Test
  void draftThatAKilledProcessLeftIsIgnored() throws IOException {
    save(1);
    Files.write(path.resolve("checkpoints/00000002.checkpoint.part"), new byte[10]);

    assertThat(newestIteration()).isEqualTo(1);
    assertThat(refused).isEmpty();
  }

  @Test
  void runWithoutAnyWholeCheckpointIsRefused() throws IOException {
    save(1);
    damage("00000001.checkpoint");

    assertThatThrownBy(this::newestIteration)
        .isInstanceOf(RunException.class)
        .hasMessageContaining("no whole checkpoint left");
  }

  @Test
  void runMayHaveNoCheckpointYet() {
    RunFolder.create(path, TinyRun.config(1)).close();

    assertThat(RunFolder.newestCheckpoint(path, refused::add)).isEmpty();
  }

  private void save(long... iterations) {
    try (RunFolder folder = RunFolder.create(path, TinyRun.config(1))) {
      for (long i : iterations) {
        LearnerState state = new LearnerState("maml", i, 10 * i, Map.of("theta", new float[] {i}));
        folder.save(new Checkpoint(state, i, Map.of()));
      }
    }
  }

  private long newestIteration() {
    return RunFolder.newestCheckpoint(path, refused::add).orElseThrow().learner().iteration();
  }

  private void damage(String checkpoint) throws IOException {
    Path file = path.resolve("checkpoints").resolve(checkpoint);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
  }
}
