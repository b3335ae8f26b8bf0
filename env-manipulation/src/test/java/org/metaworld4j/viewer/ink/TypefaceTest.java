package org.metaworld4j.viewer.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void allDigitsAreEquallyWideSoThatNumbersStandStill(Typeface face) {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(face.width(String.valueOf(digit))).isEqualTo(face.width("0"));
    }
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void hasTheSignsThatPanelsUse(Typeface face) {
    for (char sign : "\u2264\u2265\u2212\u00d7\u00b0\u2026\u2013\u221e".toCharArray()) {
      assertThat(Letters.sheet().letter(face, sign)).isNotEqualTo(question(face));
    }
  }

  private static Letters.Letter question(Typeface face) {
    return Letters.sheet().letter(face, '?');
  }

  @Test
  void anUnknownSignIsAQuestionMark() {
    assertThat(Letters.sheet().letter(Typeface.TEXT, '\u4e2d')).isEqualTo(question(Typeface.TEXT));
  }

  @Test
  void aTextThatIsTooWideEndsInAnEllipsis() {
    String fitted = Typeface.TEXT.fit("button-press-topdown-wall-v3", 100);
    assertThat(fitted).startsWith("button").endsWith("\u2026");
    assertThat(Typeface.TEXT.width(fitted)).isLessThanOrEqualTo(100);
    assertThat(Typeface.TEXT.fit("short", 100)).isEqualTo("short");
  }
}
