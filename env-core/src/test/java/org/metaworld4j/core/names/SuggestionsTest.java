package org.metaworld4j.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> KNOWN =
      List.of("CartPole-v1", "reach-v3", "reach-wall-v3", "push-v3", "drawer-open-v3");

  @Test
  void mistypedNamesFindTheirOwn() {
    assertThat(Suggestions.nearest("CartPol-v1", KNOWN)).containsExactly("CartPole-v1");
    assertThat(Suggestions.nearest("drawer_open-v3", KNOWN)).containsExactly("drawer-open-v3");
    assertThat(Suggestions.nearest("cartpole-V1", KNOWN)).containsExactly("CartPole-v1");
  }

  @Test
  void nearestComesFirst() {
    assertThat(Suggestions.nearest("reach", KNOWN)).containsExactly("reach-v3", "reach-wall-v3");
  }

  @Test
  void strangeNamesFindNothing() {
    assertThat(Suggestions.nearest("Humanoid", KNOWN)).isEmpty();
    assertThat(Suggestions.nearest("", KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, abc, 0", "abc, acb, 2", "ab, b, 1"})
  void distanceCountsEdits(String a, String b, int edits) {
    assertThat(Suggestions.distance(a, b)).isEqualTo(edits);
  }

  @Property(tries = 200)
  void distanceIsAMetric(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b,
      @ForAll @AlphaChars @StringLength(max = 8) String c) {
    int ab = Suggestions.distance(a, b);
    assertThat(ab == 0).isEqualTo(a.equals(b));
    assertThat(ab).isEqualTo(Suggestions.distance(b, a));
    assertThat(ab).isLessThanOrEqualTo(Suggestions.distance(a, c) + Suggestions.distance(c, b));
  }
}
