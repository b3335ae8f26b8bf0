package org.metaworld4j.viewer.panel;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Typeface;

/** A canvas that remembers what was drawn on it. */
final class Page implements Canvas {

  record Text(String words, Area box, Colour colour) {}

  record Shape(Area box, Colour colour) {}

  final List<Text> texts = new ArrayList<>();
  final List<Shape> shapes = new ArrayList<>();
  final List<Shape> lines = new ArrayList<>();

  @Override
  public void fill(double x, double y, double width, double height, Colour colour) {
    shapes.add(new Shape(new Area(x, y, width, height), colour));
  }

  @Override
  public void round(double x, double y, double width, double height, double radius, Colour colour) {
    shapes.add(new Shape(new Area(x, y, width, height), colour));
  }

  @Override
  public void polygon(double[] points, Colour colour) {
    shapes.add(new Shape(box(points, points.length), colour));
  }

  @Override
  public void line(double[] points, int count, double width, Colour colour) {
    if (count >= 4) {
      lines.add(new Shape(box(points, count), colour));
    }
  }

  @Override
  public void text(Typeface typeface, double x, double baseline, String text, Colour colour) {
    if (!text.isEmpty()) {
      double top = baseline - 0.72 * typeface.lineHeight();
      texts.add(
          new Text(
              text, new Area(x, top, typeface.width(text), 0.72 * typeface.lineHeight()), colour));
    }
  }

  private static Area box(double[] points, int count) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      top = Math.min(top, points[i + 1]);
      bottom = Math.max(bottom, points[i + 1]);
    }
    return new Area(left, top, right - left, bottom - top);
  }

  List<String> words() {
    return texts.stream().map(Text::words).toList();
  }

  /** Returns the text on the same line to the right of a label. */
  String beside(String label) {
    Text found = text(label);
    return texts.stream()
        .filter(other -> other.box().x() > found.box().x())
        .filter(other -> Math.abs(other.box().bottom() - found.box().bottom()) < 1)
        .map(Text::words)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing beside " + label + " in " + words()));
  }

  Text text(String words) {
    return texts.stream()
        .filter(text -> text.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + words + " in " + words()));
  }

  /** Returns pairs of texts that are written over each other. */
  List<String> overlaps() {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (meet(texts.get(i).box(), texts.get(j).box())) {
          pairs.add(texts.get(i).words() + " / " + texts.get(j).words());
        }
      }
    }
    return pairs;
  }

  private static boolean meet(Area a, Area b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** Returns what is written or drawn outside of an area. */
  List<Object> outside(Area area) {
    List<Object> found = new ArrayList<>();
    texts.stream().filter(text -> !inside(area, text.box())).forEach(found::add);
    shapes.stream().filter(shape -> !inside(area, shape.box())).forEach(found::add);
    lines.stream().filter(line -> !inside(area, line.box())).forEach(found::add);
    return found;
  }

  private static boolean inside(Area area, Area box) {
    double slack = 0.5;
    return box.x() >= area.x() - slack
        && box.y() >= area.y() - slack
        && box.right() <= area.right() + slack
        && box.bottom() <= area.bottom() + slack;
  }
}
