package org.metaworld4j.viewer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvRendererTest {

  /** Hues of box, ball, cylinder, capsule, hull and mug, as shares of the circle. */
  private static final List<Double> HUES = List.of(0.01, 0.61, 0.37, 0.12, 0.78, 0.515);

  @ParameterizedTest
  @EnumSource
  void drawsAllShapesWithoutADisplay(Quality quality) {
    try (EnvRenderer renderer = EnvRenderer.of(new AllShapes()).size(320, 240)) {
      BufferedImage image = renderer.quality(quality).image();
      for (double hue : HUES) {
        assertThat(pixelsOf(image, hue)).as("hue %s", hue).isGreaterThan(60);
      }
    }
  }

  @Test
  void drawsTheSameBytesAgain() {
    AllShapes env = new AllShapes();
    try (EnvRenderer renderer = EnvRenderer.of(env).size(160, 120)) {
      byte[] first = new byte[160 * 120 * 3];
      byte[] second = new byte[160 * 120 * 3];
      renderer.rgb(first);
      renderer.rgb(second);
      assertThat(second).isEqualTo(first);
    }
  }

  private static int pixelsOf(BufferedImage image, double hue) {
    int count = 0;
    float[] hsb = new float[3];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color colour = new Color(image.getRGB(x, y));
        Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), hsb);
        double apart = Math.abs(hsb[0] - hue);
        count += hsb[1] > 0.5 && Math.min(apart, 1 - apart) < 0.04 ? 1 : 0;
      }
    }
    return count;
  }
}
