package org.metaworld4j.agents.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;

/** Makes PNG of charts. */
public final class Picture {

  private Picture() {}

  /**
   * Draws charts one below the other.
   *
   * @param charts at least one
   */
  public static byte[] png(List<LineChart> charts) {
    System.setProperty("java.awt.headless", "true");
    List<XYChart> drawn = charts.stream().map(LineChart::chart).toList();
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(drawn, drawn.size(), 1, bytes, BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Draws a chart. */
  public static byte[] png(BarChart chart) {
    System.setProperty("java.awt.headless", "true");
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(chart.chart(), bytes, BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
