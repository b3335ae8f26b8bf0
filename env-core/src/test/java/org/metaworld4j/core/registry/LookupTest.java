package org.metaworld4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.core.registry.UnregisteredEnvException.Fault;

class LookupTest {

  private final Lookup lookup =
      new Lookup(
          List.of("CartPole-v0", "CartPole-v1", "Walk-v3", "Plain", "lab/Walk-v1", "lab/Maze-v2"));

  @Test
  void exactIdIsTaken() {
    assertThat(lookup.find("Walk-v3")).isEqualTo(found("Walk-v3"));
    assertThat(lookup.find("Plain")).isEqualTo(found("Plain"));
    assertThat(lookup.find("lab/Maze-v2")).isEqualTo(found("lab/Maze-v2"));
  }

  private static Lookup.Found found(String id) {
    return new Lookup.Found(id, Optional.empty());
  }

  @Test
  void olderVersionIsTakenWithANotice() {
    Lookup.Found found = lookup.find("CartPole-v0");
    assertThat(found.id()).isEqualTo("CartPole-v0");
    assertThat(found.notice()).hasValue("CartPole-v0: out of date, consider CartPole-v1");
  }

  @Test
  void newestVersionIsTheDefault() {
    Lookup.Found found = lookup.find("CartPole");
    assertThat(found.id()).isEqualTo("CartPole-v1");
    assertThat(found.notice())
        .hasValue("CartPole: no version given, so CartPole-v1, the newest, is used");
    assertThat(lookup.find("lab/Walk").id()).isEqualTo("lab/Walk-v1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "lap/Walk-v1 | NAMESPACE  | expected a known namespace, got 'lap' in 'lap/Walk-v1'; did you"
            + " mean lab?",
        "zoo/Walk-v1 | NAMESPACE  | expected a known namespace, got 'zoo' in 'zoo/Walk-v1'; there"
            + " are lab",
        "CartPol-v0  | NAME       | expected a known name, got 'CartPol-v0'; did you mean"
            + " CartPole-v1?",
        "lab/Mase    | NAME       | expected a known name, got 'lab/Mase'; did you mean lab/Maze-v2?",
        "Maze-v2     | NAME       | expected a known name, got 'Maze-v2'; did you mean lab/Maze-v2?",
        "Humanoid-v4 | NAME       | expected a known name, got 'Humanoid-v4'; there are CartPole-v0,"
            + " CartPole-v1, Walk-v3, Plain, lab/Walk-v1, lab/Maze-v2",
        "CartPole-v7 | VERSION    | expected a version of CartPole-v0, CartPole-v1, got"
            + " 'CartPole-v7'; did you mean CartPole-v1?",
        "Walk-v1     | DEPRECATED | expected a version that is still there, got 'Walk-v1'; did you"
            + " mean Walk-v3?",
        "Plain-v1    | VERSION    | expected no version, got 'Plain-v1'; did you mean Plain?",
      })
  void whatIsNotThereIsAnsweredWithWhatIs(String id, Fault fault, String sentence) {
    assertThatExceptionOfType(UnregisteredEnvException.class)
        .isThrownBy(() -> lookup.find(id))
        .withMessage("environment: " + sentence)
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void nothingRegisteredIsSaid() {
    assertThatExceptionOfType(UnregisteredEnvException.class)
        .isThrownBy(() -> new Lookup(List.of()).find("Walk-v0"))
        .withMessage("environment: expected a known name, got 'Walk-v0'");
  }
}
