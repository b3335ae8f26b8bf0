package org.metaworld4j.agents.evaluation;

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

class TaskBarsTest {

  private static BufferedImage picture(List<Double> values) throws IOException {
    List<String> envs = IntStream.range(0, values.size()).mapToObj(i -> "task-" + i).toList();
    var bars = new TaskBars("MT (train)", "success", envs, values, OptionalDouble.of(1));
    return ImageIO.read(new ByteArrayInputStream(bars.png()));
  }

  private static long coloured(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return IntStream.of(pixels).filter(TaskBarsTest::isColoured).count();
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
  void pictureIsWideEnoughForFiftyTasks() throws IOException {
    assertThat(picture(Collections.nCopies(50, 0.5)).getWidth()).isGreaterThan(1000);
  }
}
