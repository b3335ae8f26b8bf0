package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.random.Generator;

/** The example of the package's page, kept true. */
class SpaceTourTest {

  private final Dict space =
      Dict.of(entry("arm", Box.of(-1, 1, Precision.FLOAT32, 3)), entry("gripper", new Discrete(2)));

  @Test
  void tourHolds() {
    Map<String, Object> member = space.sample(Generator.seeded(42));
    assertThat(space.contains(member)).isTrue();
    assertThat(member.keySet()).containsExactly("arm", "gripper");
    assertThat(space.packedSize()).isEqualTo(4);
    assertThat(space.flatDim()).isEqualTo(5);
    assertThat(space.flatSpace()).hasToString("Box([-1. -1. -1.  0.  0.], 1.0, (5,), float64)");
    assertThat(space.batch(8))
        .hasToString(
            "Dict('arm': Box(-1.0, 1.0, (8, 3), float32), "
                + "'gripper': MultiDiscrete([2 2 2 2 2 2 2 2]))");
  }

  @Test
  void maskedTourHolds() {
    var sampler = Sampler.seeded(space, 42);
    Mask closed = Mask.keys(Map.of("arm", Mask.any(), "gripper", Mask.allow(0, 1)));
    for (int i = 0; i < 20; i++) {
      assertThat(sampler.sample(closed)).containsEntry("gripper", 1);
    }
  }

  @Test
  void streamsOfPartsAreIndependentOfEachOther() {
    var sampler = Sampler.seeded(space, Seeds.each(1, 2));
    var other = Sampler.seeded(space, Seeds.each(9, 2));
    assertThat(List.of(sampler.sample().get("gripper"), sampler.sample().get("gripper")))
        .isEqualTo(List.of(other.sample().get("gripper"), other.sample().get("gripper")));
  }
}
