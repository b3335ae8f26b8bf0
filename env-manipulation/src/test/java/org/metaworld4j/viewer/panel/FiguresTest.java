package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0.000",
        "0.12345; 0.123",
        "-3.14159; \u22123.14",
        "123.456; 123.5",
        "123456.7; 123,457",
        "NaN; \u2013",
        "Infinity; \u221e"
      })
  void numbersHaveAboutThreeDigits(double value, String text) {
    assertThat(Figures.brief(value)).isEqualTo(text);
  }

  @Test
  void noZeroHasAMinus() {
    assertThat(Figures.signed(-0.001)).isEqualTo("+0.00");
    assertThat(Figures.signed(-0.25)).isEqualTo("\u22120.25");
  }

  @Test
  void speedsAreFactors() {
    assertThat(Figures.speed(1)).isEqualTo("\u00d71");
    assertThat(Figures.speed(0.125)).isEqualTo("\u00d70.125");
    assertThat(Figures.speed(0.5)).isEqualTo("\u00d70.5");
    assertThat(Figures.speed(Double.POSITIVE_INFINITY)).isEqualTo("as fast as it goes");
  }
}
