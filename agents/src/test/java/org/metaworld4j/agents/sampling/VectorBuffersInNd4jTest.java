package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.vector.SyncVectorEnv;
import org.metaworld4j.core.vector.VectorBuffers;
import org.metaworld4j.core.vector.VectorEnv;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J reads and writes the buffers of a vector where they are. */
class VectorBuffersInNd4jTest {

  private static INDArray view(FloatBuffer rows, int count) {
    var data = Nd4j.createBuffer(new FloatPointer(rows), rows.capacity(), DataType.FLOAT);
    return Nd4j.create(data, new long[] {count, rows.capacity() / count});
  }

  @Test
  void arraysShareTheMemoryOfTheBuffers() {
    try (VectorEnv vector = SyncVectorEnv.of(() -> Envs.make("CartPole-v1"), 3)) {
      VectorBuffers buffers = vector.buffers();
      INDArray observations = view(buffers.observations, 3); // (3, 4)
      INDArray actions = view(buffers.actions, 3); // (3, 1)
      vector.reset(ResetOptions.seed(42));
      for (int step = 0; step < 5; step++) {
        actions.assign(step % 2);
        assertThat(buffers.actions.get(2)).isEqualTo(step % 2);
        vector.step();
        for (int i = 0; i < 12; i++) {
          assertThat(observations.getFloat(i / 4, i % 4)).isEqualTo(buffers.observations.get(i));
        }
      }
    }
  }
}
