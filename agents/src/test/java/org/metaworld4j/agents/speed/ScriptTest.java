package org.metaworld4j.agents.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;

class ScriptTest {

  private static final Task TASK =
      Envs.benchmark("MT1", Optional.of("push-v3"), 1).train().tasks().get(0);

  @Test
  void replayIsTheEpisodeThatWasRecorded() {
    Policy wavering = (observation, action) -> action[0] = Math.sin(40 * observation[0]);
    try (Sampler sampler = new Sampler(Envs::make)) {
      int observations = sampler.runner(TASK.env()).env().observationSize();
      Rollouts recorded = new Rollouts(1, 30, observations, 4, DataType.FLOAT);
      Streams streams = new Streams(3);
      sampler.collect(TASK, wavering, 1, streams, recorded);

      Script script = Script.of(TASK, streams, recorded);

      assertThat(script.replay(sampler)).isEqualTo(recorded.episodes().get(0));
    }
  }
}
