package org.metaworld4j.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.check.EnvMatch.Infos;

class EnvMatchTest {

  private static Optional<String> compare(Env<?, ?> first, Env<?, ?> second, Infos infos) {
    return EnvMatch.firstDifference(first, second, 3, 120, infos);
  }

  @Test
  void sameEnvironmentsMatch() {
    assertThat(compare(new Walk(), new PlainWalk(), Infos.EQUAL)).isEmpty();
  }

  @Test
  void firstDifferenceIsSaid() {
    assertThat(compare(new Walk(), new Breaks.HasTwoTruths(), Infos.EQUAL).orElseThrow())
        .startsWith("step 1: expected the same, got Moment[");
    assertThat(compare(new Walk(), new Breaks.IgnoresSeed(), Infos.EQUAL).orElseThrow())
        .startsWith("step 0: expected the same, got Moment[");
    assertThat(compare(new Walk(), new BrokenFigures.CountsTooFar(), Infos.SKIP))
        .hasValue(
            "action spaces: expected equal ones, got Box(-1.0, 1.0, (1,), float64) and"
                + " Discrete(2)");
  }

  @Test
  void infosAreComparedAsAsked() {
    assertThat(compare(new Talkative(), new Walk(), Infos.EQUAL).orElseThrow())
        .startsWith("step 1: infos: got {distance=");
    assertThat(compare(new Talkative(), new Walk(), Infos.SUPERSET)).isEmpty();
    assertThat(compare(new Walk(), new Talkative(), Infos.SUPERSET)).isPresent();
    assertThat(compare(new Talkative(), new Walk(), Infos.SAME_NAMES)).isPresent();
    assertThat(compare(new Talkative(), new Walk(), Infos.NAMES_SUPERSET)).isEmpty();
    assertThat(compare(new Walk(), new Talkative(), Infos.NAMES_SUPERSET)).isPresent();
    assertThat(compare(new Walk(), new Talkative(), Infos.SKIP)).isEmpty();
    assertThat(compare(new Talkative(), new Moody(), Infos.SAME_NAMES)).isEmpty();
    assertThat(compare(new Talkative(), new Moody(), Infos.EQUAL)).isPresent();
  }

  private static class Talkative extends Walk {
    @Override
    public List<String> infoKeys() {
      return List.of("distance", "mood");
    }

    double mood() {
      return 1;
    }

    @Override
    void assess(Outcome outcome) {
      super.assess(outcome);
      outcome.info[1] = mood();
    }
  }

  private static final class Moody extends Talkative {
    @Override
    double mood() {
      return position;
    }
  }
}
