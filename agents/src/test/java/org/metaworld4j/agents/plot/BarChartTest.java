package org.metaworld4j.agents.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.plot.BarChart.Bars;

class BarChartTest {

  private static BufferedImage picture(List<Double> values) throws IOException {
    return picture(new Bars("success", values));
  }

  private static BufferedImage picture(Bars... bars) throws IOException {
    int things = bars[0].values().size();
    List<String> names = IntStream.range(0, things).mapToObj(i -> "task-" + i).toList();
    var chart = new BarChart("MT", "success", names, List.of(bars), OptionalDouble.of(1));
    return ImageIO.read(new ByteArrayInputStream(Picture.png(chart)));
  }

  private static long coloured(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return IntStream.of(pixels).filter(BarChartTest::isColoured).count();
  }

  private static boolean isColoured(int rgb) {
    int red = rgb >> 16 & 255;
    int blue = rgb & 255;
    return Math.abs(red - blue) > 60;
  }

  @Test
  void barsAreAsHighAsTheFigure() throws IOException {
    double full = coloured(picture(List.of(1.0, 1.0, 1.0, 1.0)));
    double half = coloured(picture(List.of(0.5, 0.5, 0.5, 0.5)));

    assertThat(half / full).isBetween(0.45, 0.55);
    assertThat(coloured(picture(List.of(0.0, Double.NaN)))).isLessThan((long) (0.02 * full));
  }

  @Test
  void severalBarsStandBesideEachOtherInColoursOfTheirOwn() throws IOException {
    double one = coloured(picture(List.of(1.0, 1.0, 1.0, 1.0)));
    double two =
        coloured(
            picture(
                new Bars("before", List.of(1.0, 1.0, 1.0, 1.0)),
                new Bars("after", List.of(0.0, 0.0, 0.0, 0.0))));

    assertThat(two / one).isBetween(0.3, 0.7);
  }

  @Test
  void pictureIsWideEnoughForFiftyTasks() throws IOException {
    assertThat(picture(Collections.nCopies(50, 0.5)).getWidth()).isGreaterThan(1000);
  }
}
