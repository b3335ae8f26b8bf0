package org.metaworld4j.manipulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.manipulation.FirstObservations;
import org.metaworld4j.manipulation.GoalRuns;
import org.metaworld4j.manipulation.GoldenReplay;
import org.metaworld4j.manipulation.HandContacts;
import org.metaworld4j.manipulation.HandWatch;
import org.metaworld4j.manipulation.Successes;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Writes the generated parts of docs/fidelity.md. Not part of the usual tests. */
class FidelityReport {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PICTURES = DOCS.resolve("images").resolve("fidelity");
  private static final long SEED = 42;
  private static final int RANDOM_GOALS = 20;

  private final MarkedText page = new MarkedText(DOCS.resolve("fidelity.md"));

  @Test
  void setExpertsBesideTheOriginals() {
    setExperts(SEED, id -> new GoalRuns(id, SEED).experts());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 2024})
  void setExpertsOnOtherGoalsBesideTheOriginals(long seed) {
    setExperts(seed, id -> new GoalRuns(id, seed).briefExperts());
  }

  private void setExperts(long seed, Function<String, Successes> runs) {
    Map<String, Successes> ours = ofAll(runs);
    page.replace("experts-" + seed, new SuccessTable("expert", seed, ours).text());
    assertThat(ours).hasSize(50);
  }

  @Test
  void setRandomActionsBesideTheOriginals() {
    Map<String, Successes> ours = ofAll(id -> new GoalRuns(id, SEED).random(RANDOM_GOALS));
    page.replace("random", new SuccessTable("random", SEED, ours).text());
    assertThat(ours).hasSize(50);
  }

  @Test
  void setFirstObservationsBesideTheOriginals() {
    Map<String, FirstObservations> observations = ofAll(FirstObservations::new);
    page.replace("first-observations", new FirstObservationTable(observations).text());
    assertThat(observations).hasSize(50);
  }

  @Test
  void setReplayedEpisodesBesideTheRecordedOnes() {
    Map<String, GoldenReplay> replays = ofAll(FidelityReport::replay);
    page.replace("deviations", new DeviationTable(replays).text());
    DeviationCharts.hands(replays).save(PICTURES, "hands");
    DeviationCharts.objects(replays).save(PICTURES, "objects");
    assertThat(replays).hasSize(50);
  }

  private static GoldenReplay replay(String id) {
    GoldenReplay replay = new GoldenReplay(id, "expert");
    replay.runToTheEnd();
    return replay;
  }

  @Test
  void setContactsBesideTheOriginals() {
    Map<String, HandContacts> ours = ofAll(HandWatch::play);
    page.replace("contacts", new ContactTable(ours).text());
    assertThat(ours).hasSize(50);
  }

  /** Does something with each task, several at a time; the result has their order. */
  private static <T> Map<String, T> ofAll(Function<String, T> work) {
    List<String> ids = ManipulationTasks.ids();
    List<T> results = ids.parallelStream().map(work).toList();
    Map<String, T> all = new LinkedHashMap<>();
    for (int i = 0; i < results.size(); i++) {
      all.put(ids.get(i), results.get(i));
    }
    return all;
  }
}
