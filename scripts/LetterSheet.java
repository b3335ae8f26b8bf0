import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the letters of the viewer's typefaces into one sheet, so that the viewer needs no fonts of
 * the machine and draws a panel in one go.
 *
 * <p>usage: {@code java scripts/LetterSheet.java REGULAR.ttf MEDIUM.ttf SCALE SHEET}; writes {@code
 * SHEET.png}, the letters' coverage as grey levels, and {@code SHEET.txt}, where they are.
 */
final class LetterSheet {

  private static final int WIDTH = 512;
  private static final int GAP = 2;
  private static final int SOLID = 4; // side of a white square at the origin, for plain shapes

  private final BufferedImage sheet =
      new BufferedImage(WIDTH, 2048, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D pen = sheet.createGraphics();
  private final StringBuilder places = new StringBuilder();
  private int x = SOLID + GAP;
  private int y;

  private LetterSheet() {
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SOLID, SOLID);
  }

  /** Draws the four typefaces. */
  public static void main(String[] arguments) throws Exception {
    Font regular = Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[0]).toFile());
    Font medium = Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[1]).toFile());
    float scale = Float.parseFloat(arguments[2]);
    LetterSheet letters = new LetterSheet();
    letters.face("small", regular.deriveFont(12 * scale));
    letters.face("text", regular.deriveFont(14 * scale));
    letters.face("strong", medium.deriveFont(14 * scale));
    letters.face("title", medium.deriveFont(20 * scale));
    letters.write(Path.of(arguments[3] + ".png"), Path.of(arguments[3] + ".txt"));
  }

  private void face(String name, Font font) {
    pen.setFont(font);
    FontMetrics metrics = pen.getFontMetrics();
    int base = metrics.getAscent();
    int line = base + metrics.getDescent();
    places.append("face ").append(name).append(' ').append(line).append(' ').append(base);
    places.append('\n');
    for (char letter : alphabet().toCharArray()) {
      if (font.canDisplay(letter)) {
        draw(letter, font, line, base, metrics.charWidth(letter));
      }
    }
    y += line + GAP;
    x = 0;
  }

  private void draw(char letter, Font font, int line, int base, int advance) {
    GlyphVector glyph = font.createGlyphVector(pen.getFontRenderContext(), new char[] {letter});
    Rectangle box = glyph.getPixelBounds(pen.getFontRenderContext(), 0, 0);
    if (x + box.width + GAP > WIDTH) {
      x = 0;
      y += line + GAP;
    }
    pen.drawGlyphVector(glyph, x - box.x, y + base);
    places.append(
        "%d %d %d %d %d %d%n".formatted((int) letter, x, y, box.width, box.x, advance));
    x += box.width + GAP;
  }

  private void write(Path picture, Path table) throws Exception {
    BufferedImage used = sheet.getSubimage(0, 0, WIDTH, y);
    ImageIO.write(used, "png", picture.toFile());
    Files.writeString(table, places);
  }

  private static String alphabet() {
    StringBuilder all = new StringBuilder();
    for (char c = 32; c < 127; c++) {
      all.append(c);
    }
    for (char c = 161; c < 256; c++) {
      all.append(c);
    }
    return all
        + "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2212\u2264\u2265\u2248\u2260"
        + "\u0394\u03a9\u03bc\u03c0\u221e\u221a\u2202\u2211";
  }
}
