package org.metaworld4j.manipulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.GoldenReplay;
import org.metaworld4j.manipulation.bench.Experiment;
import org.metaworld4j.manipulation.bench.Experiments;
import org.metaworld4j.manipulation.bench.Findings;
import org.metaworld4j.manipulation.bench.OriginalResults;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Writes the generated parts of docs/physics.md. Not part of the usual tests. */
class PhysicsReport {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PICTURES = DOCS.resolve("images").resolve("physics");

  private final MarkedText page = new MarkedText(DOCS.resolve("physics.md"));

  @Test
  void setExperimentsBesideTheoryAndTheOriginal() {
    Map<Experiment, Findings> findings = new LinkedHashMap<>();
    for (Experiment experiment : Experiments.all()) {
      findings.put(experiment, experiment.run());
    }
    OriginalResults original = new OriginalResults();
    page.replace("analytic", new AnalyticTable(findings, original).text());
    new ExperimentCharts(findings, original).save(PICTURES);
    assertThat(findings).isNotEmpty();
  }

  @Test
  void setResponsesBesideTheOriginals() {
    ResponseCharts.handPulse().save(PICTURES, "hand-pulse");
    ResponseCharts.fingers().save(PICTURES, "fingers");
    assertThat(PICTURES).isNotEmptyDirectory();
  }

  @Test
  void setReplayedEpisodesBesideTheRecordedOnes() {
    Map<String, GoldenReplay> replays = new LinkedHashMap<>();
    for (String id : ManipulationTasks.ids()) {
      GoldenReplay replay = new GoldenReplay(id, "expert");
      replay.runToTheEnd();
      replays.put(id, replay);
    }
    page.replace("trajectories", new TrajectoryTable(replays).text());
    TrajectoryCharts.worst(replays).save(PICTURES, "trajectories-worst");
    assertThat(replays).hasSize(50);
  }
}
