package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void everyJobIsDoneOnce() {
    AtomicInteger[] done = new AtomicInteger[100];
    try (Workers<AutoCloseable> workers = new Workers<>(3, () -> () -> {})) {
      workers.run(
          done.length,
          (i, memory) -> {
            done[i] = done[i] == null ? new AtomicInteger() : done[i];
            done[i].incrementAndGet();
          });
    }
    assertThat(done).allSatisfy(count -> assertThat(count).hasValue(1));
  }

  @Test
  void failureOfAJobReachesTheCaller() {
    try (Workers<AutoCloseable> workers = new Workers<>(2, () -> () -> {})) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      10,
                      (i, memory) -> {
                        if (i == 4) {
                          throw new IllegalStateException("job 4 failed");
                        }
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("job 4 failed");
    }
  }

  @Test
  void closingClosesEveryMemory() {
    AtomicInteger open = new AtomicInteger();
    Workers<AutoCloseable> workers =
        new Workers<>(
            3,
            () -> {
              open.incrementAndGet();
              return open::decrementAndGet;
            });
    assertThat(open).hasValue(3);
    workers.close();
    assertThat(open).hasValue(0);
  }

  @Test
  void seedsByAddressDiffer() {
    Streams streams = new Streams(1);
    long[] seeds =
        LongStream.range(0, 1000)
            .map(i -> streams.part(i / 100).part(i / 10 % 10).seed(i % 10))
            .toArray();
    assertThat(seeds).doesNotHaveDuplicates();
    assertThat(LongStream.of(seeds).min().orElseThrow()).isNotNegative();
    assertThat(streams.part(3).seed(4)).isEqualTo(new Streams(1).part(3).seed(4));
  }
}
