package org.metaworld4j.agents.fewshot;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.metaworld4j.agents.evaluation.Bootstrap;

/**
 * Picture of a comparison: the error after each gradient step on a fresh task, one line a learner.
 *
 * @param title what was learned
 * @param results one for each learner
 */
public record ErrorPicture(String title, List<FewShotResult> results) {

  private static final int WIDTH = 700; // pixels
  private static final int HEIGHT = 400; // pixels
  private static final double HARM = 2; // times the error before adaptation

  /** Copies the list. */
  public ErrorPicture {
    results = List.copyOf(results);
  }

  /** Draws the picture as PNG, without a screen. Lines end where adaptation does only harm. */
  public byte[] png() {
    System.setProperty("java.awt.headless", "true");
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle("gradient steps on " + FewShotAlgorithm.SHOTS + " examples")
            .yAxisTitle("mean squared error")
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setYAxisLogarithmic(true);
    for (FewShotResult result : results) {
      double[] errors = untilDivergence(result);
      double[] steps = IntStream.range(0, errors.length).asDoubleStream().toArray();
      chart.addSeries(result.algorithm(), steps, errors).setMarker(SeriesMarkers.NONE);
    }
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(chart, bytes, BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns the errors up to the first that is far above the one before adaptation. */
  private static double[] untilDivergence(FewShotResult result) {
    double most = HARM * result.errors().get(0).value();
    return result.errors().stream()
        .mapToDouble(Bootstrap.Estimate::value)
        .takeWhile(error -> error <= most)
        .toArray();
  }
}
