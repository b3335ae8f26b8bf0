package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.render.Quality;

class QualityChoiceTest {

  private static final List<Quality> QUALITIES = List.of(Quality.values());

  /** Draws frames until the choice is made; the time of each goes with its quality. */
  private static void settle(QualityChoice choice, double... millisecondsOfQuality) {
    for (int i = 0; i < 500 && choice.measures(); i++) {
      choice.frame(millisecondsOfQuality[QUALITIES.indexOf(choice.quality())]);
    }
    assertThat(choice.measures()).isFalse();
  }

  @Test
  void aSlowMachineGetsWhatItManages() {
    QualityChoice choice = new QualityChoice(true);
    settle(choice, 20, 50, 90, 200);
    assertThat(choice.quality()).isEqualTo(Quality.LOW);
  }

  @Test
  void anOrdinaryProcessorGetsShadows() {
    QualityChoice choice = new QualityChoice(true);
    settle(choice, 10, 22, 45, 90);
    assertThat(choice.quality()).isEqualTo(Quality.MEDIUM);
  }

  @Test
  void aFastProcessorGetsMoreButNotAll() {
    QualityChoice choice = new QualityChoice(true);
    settle(choice, 2, 4, 8, 10);
    assertThat(choice.quality()).isEqualTo(Quality.HIGH);
  }

  @Test
  void whatWasTooSlowIsNotTriedAgain() {
    QualityChoice choice = new QualityChoice(true);
    settle(choice, 3, 8, 60, 90);
    assertThat(choice.quality()).isEqualTo(Quality.MEDIUM);
  }

  @Test
  void aGraphicsCardGetsEverything() {
    QualityChoice choice = new QualityChoice(false);
    settle(choice, 1, 1, 1, 2);
    assertThat(choice.quality()).isEqualTo(Quality.ULTRA);
  }

  @Test
  void theFirstFramesDoNotCount() {
    QualityChoice choice = new QualityChoice(true);
    for (int i = 0; i < 10; i++) {
      choice.frame(900);
    }
    settle(choice, 10, 22, 45, 90);
    assertThat(choice.quality()).isEqualTo(Quality.MEDIUM);
  }

  @Test
  void aLargerWindowMayCostQualityButNeverGainsAny() {
    QualityChoice choice = new QualityChoice(true);
    settle(choice, 10, 22, 45, 90);
    choice.again();
    settle(choice, 2, 4, 8, 16);
    assertThat(choice.quality()).isEqualTo(Quality.MEDIUM);
    choice.again();
    settle(choice, 20, 60, 90, 200);
    assertThat(choice.quality()).isEqualTo(Quality.LOW);
  }

  @Test
  void whatAPersonChoosesStays() {
    QualityChoice choice = new QualityChoice(true);
    assertThat(choice.choose(1)).isEqualTo(Quality.HIGH);
    assertThat(choice.measures()).isFalse();
    assertThat(choice.choose(5)).isEqualTo(Quality.ULTRA);
    assertThat(choice.choose(-9)).isEqualTo(Quality.LOW);
    assertThat(new QualityChoice(Quality.HIGH).measures()).isFalse();
  }
}
