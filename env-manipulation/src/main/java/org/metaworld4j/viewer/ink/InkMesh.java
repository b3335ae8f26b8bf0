package org.metaworld4j.viewer.ink;

import com.jme3.math.ColorRGBA;
import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import com.jme3.util.BufferUtils;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.metaworld4j.core.scene.Colour;

/**
 * A canvas that collects what is drawn as one mesh of the letter sheet, so that a panel is a single
 * thing to the graphics card. Edges that are not upright fade out over a pixel, as there need be no
 * anti-aliasing.
 *
 * <p>Clear, draw, then {@link #finish}. Belongs to the graphics thread.
 */
final class InkMesh implements Canvas {

  private static final double SOFT = 0.5; // half the width of a fading edge, pixels
  private static final double SHARPEST_MITRE = 2;
  private static final double SAME_POINT = 1e-6; // pixels
  private static final double SOLID = 2; // middle of the sheet's solid corner

  private final Mesh mesh = new Mesh();
  private final double sheetWidth = Letters.sheet().picture().getWidth();
  private final double sheetHeight = Letters.sheet().picture().getHeight();
  private final ColorRGBA linear = new ColorRGBA();
  private FloatBuffer positions;
  private FloatBuffer sheetPlaces;
  private FloatBuffer colours;
  private IntBuffer indices;
  private int vertices;
  private double sideX; // scratch
  private double sideY; // scratch

  InkMesh() {
    allocate(1024);
  }

  Mesh mesh() {
    return mesh;
  }

  void clear() {
    vertices = 0;
    positions.clear();
    sheetPlaces.clear();
    colours.clear();
    indices.clear();
  }

  /** Hands what was drawn since {@link #clear} to the mesh. */
  void finish() {
    while (indices.hasRemaining()) {
      indices.put(0);
    }
    upload(VertexBuffer.Type.Position, positions);
    upload(VertexBuffer.Type.TexCoord, sheetPlaces);
    upload(VertexBuffer.Type.Color, colours);
    indices.rewind();
    mesh.getBuffer(VertexBuffer.Type.Index).updateData(indices);
  }

  @Override
  public void fill(double x, double y, double width, double height, Colour colour) {
    ink(colour);
    quad(
        corner(x, y, 1),
        corner(x + width, y, 1),
        corner(x + width, y + height, 1),
        corner(x, y + height, 1));
  }

  @Override
  public void round(double x, double y, double width, double height, double radius, Colour colour) {
    double r = Math.min(radius, Math.min(width, height) / 2);
    int steps = Math.max(3, (int) Math.ceil(r));
    double[] points = new double[8 * (steps + 1)];
    for (int corner = 0; corner < 4; corner++) {
      double cx = corner == 0 || corner == 3 ? x + width - r : x + r;
      double cy = corner < 2 ? y + height - r : y + r;
      for (int i = 0; i <= steps; i++) {
        double angle = Math.PI / 2 * (corner + (double) i / steps);
        int at = 2 * (corner * (steps + 1) + i);
        points[at] = cx + r * Math.cos(angle);
        points[at + 1] = cy + r * Math.sin(angle);
      }
    }
    polygon(points, colour);
  }

  @Override
  public void polygon(double[] corners, Colour colour) {
    ink(colour);
    double[] points = distinct(corners);
    int n = points.length / 2;
    double outwards = Math.signum(area(points));
    int first = vertices;
    for (int i = 0; i < n; i++) {
      sideways(points, (i + n - 1) % n, i, (i + 1) % n);
      double x = points[2 * i];
      double y = points[2 * i + 1];
      double dx = sideX * SOFT * outwards;
      double dy = sideY * SOFT * outwards;
      corner(x - dx, y - dy, 1);
      corner(x + dx, y + dy, 0);
    }
    for (int i = 0; i < n; i++) {
      int next = (i + 1) % n;
      quad(first + 2 * i, first + 2 * i + 1, first + 2 * next + 1, first + 2 * next);
      if (i > 1) {
        triangle(first, first + 2 * (i - 1), first + 2 * i);
      }
    }
  }

  @Override
  public void line(double[] points, int count, double width, Colour colour) {
    int n = count / 2;
    if (n < 2) {
      return;
    }
    ink(colour);
    double core = Math.max(0, width / 2 - SOFT);
    double edge = width / 2 + SOFT;
    int first = vertices;
    for (int i = 0; i < n; i++) {
      sideways(points, Math.max(i - 1, 0), i, Math.min(i + 1, n - 1));
      double x = points[2 * i];
      double y = points[2 * i + 1];
      double nx = sideX;
      double ny = sideY;
      corner(x + nx * edge, y + ny * edge, 0);
      corner(x + nx * core, y + ny * core, 1);
      corner(x - nx * core, y - ny * core, 1);
      corner(x - nx * edge, y - ny * edge, 0);
    }
    for (int i = 0; i + 1 < n; i++) {
      int a = first + 4 * i;
      for (int strip = 0; strip < 3; strip++) {
        quad(a + strip, a + strip + 1, a + strip + 5, a + strip + 4);
      }
    }
  }

  @Override
  public void text(Typeface face, double x, double baseline, String text, Colour colour) {
    ink(colour);
    Letters sheet = Letters.sheet();
    int height = sheet.lineHeight(face);
    double pen = Math.rint(x);
    double top = Math.rint(baseline) - sheet.base(face);
    for (int i = 0; i < text.length(); i++) {
      Letters.Letter letter = sheet.letter(face, text.charAt(i));
      double left = pen + letter.shift();
      int a = vertex(left, top, letter.x(), letter.y(), 1);
      vertex(left + letter.width(), top, letter.x() + letter.width(), letter.y(), 1);
      vertex(
          left + letter.width(), top + height, letter.x() + letter.width(), letter.y() + height, 1);
      vertex(left, top + height, letter.x(), letter.y() + height, 1);
      quad(a, a + 1, a + 2, a + 3);
      pen += letter.advance();
    }
  }

  /** Finds how to leave a point sideways so that the line stays as wide around the corner. */
  private void sideways(double[] points, int before, int at, int after) {
    double x1 = points[2 * at] - points[2 * before];
    double y1 = points[2 * at + 1] - points[2 * before + 1];
    double x2 = points[2 * after] - points[2 * at];
    double y2 = points[2 * after + 1] - points[2 * at + 1];
    double length1 = Math.hypot(x1, y1);
    double length2 = Math.hypot(x2, y2);
    double x = share(y1, length1) + share(y2, length2);
    double y = -share(x1, length1) - share(x2, length2);
    double length = Math.hypot(x, y);
    boolean corner = length1 >= SAME_POINT && length2 >= SAME_POINT;
    double cos = corner ? length / 2 : 1; // of half the corner's angle
    double stretch = 1 / Math.max(cos, 1 / SHARPEST_MITRE);
    sideX = share(x, length) * stretch;
    sideY = share(y, length) * stretch;
  }

  /** Returns the points without those that are where the one before is. */
  private static double[] distinct(double[] points) {
    double[] kept = new double[points.length];
    int count = 0;
    int n = points.length / 2;
    for (int i = 0; i < n; i++) {
      int before = (i + n - 1) % n;
      double way =
          Math.hypot(
              points[2 * i] - points[2 * before], points[2 * i + 1] - points[2 * before + 1]);
      if (way >= SAME_POINT) {
        kept[count++] = points[2 * i];
        kept[count++] = points[2 * i + 1];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static double share(double part, double whole) {
    return whole < SAME_POINT ? 0 : part / whole;
  }

  private static double area(double[] points) {
    double sum = 0;
    int n = points.length / 2;
    for (int i = 0; i < n; i++) {
      int next = (i + 1) % n;
      sum += points[2 * i] * points[2 * next + 1] - points[2 * next] * points[2 * i + 1];
    }
    return sum;
  }

  private void ink(Colour colour) {
    linear.setAsSrgb(
        (float) colour.red(),
        (float) colour.green(),
        (float) colour.blue(),
        (float) colour.alpha());
  }

  private int corner(double x, double y, double opacity) {
    return vertex(x, y, SOLID, SOLID, opacity);
  }

  private int vertex(double x, double y, double sheetX, double sheetY, double opacity) {
    if ((vertices + 1) * 3 > positions.capacity()) {
      grow();
    }
    positions.put((float) x).put((float) -y).put(0);
    sheetPlaces.put((float) (sheetX / sheetWidth)).put((float) (sheetY / sheetHeight));
    colours.put(linear.r).put(linear.g).put(linear.b).put((float) (linear.a * opacity));
    return vertices++;
  }

  private void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  private void triangle(int a, int b, int c) {
    indices.put(a).put(b).put(c);
  }

  private void grow() {
    FloatBuffer[] old = {positions, sheetPlaces, colours};
    IntBuffer oldIndices = indices;
    allocate(2 * positions.capacity() / 3);
    positions.put(old[0].flip());
    sheetPlaces.put(old[1].flip());
    colours.put(old[2].flip());
    indices.put(oldIndices.flip());
  }

  /** Makes buffers; no shape has more than four triangles a vertex. */
  private void allocate(int capacity) {
    positions = BufferUtils.createFloatBuffer(3 * capacity);
    sheetPlaces = BufferUtils.createFloatBuffer(2 * capacity);
    colours = BufferUtils.createFloatBuffer(4 * capacity);
    indices = BufferUtils.createIntBuffer(6 * capacity);
    bind(VertexBuffer.Type.Position, 3, VertexBuffer.Format.Float, positions);
    bind(VertexBuffer.Type.TexCoord, 2, VertexBuffer.Format.Float, sheetPlaces);
    bind(VertexBuffer.Type.Color, 4, VertexBuffer.Format.Float, colours);
    bind(VertexBuffer.Type.Index, 3, VertexBuffer.Format.UnsignedInt, indices);
  }

  private void bind(
      VertexBuffer.Type type, int components, VertexBuffer.Format format, java.nio.Buffer data) {
    mesh.clearBuffer(type);
    VertexBuffer buffer = new VertexBuffer(type);
    buffer.setupData(VertexBuffer.Usage.Dynamic, components, format, data);
    mesh.setBuffer(buffer);
  }

  private void upload(VertexBuffer.Type type, FloatBuffer data) {
    data.position(data.capacity()).flip();
    mesh.getBuffer(type).updateData(data);
  }
}
