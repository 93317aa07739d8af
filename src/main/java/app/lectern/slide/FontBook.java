package app.lectern.slide;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The fonts that come with Lectern. Java's logical fonts are never used: they differ from machine to machine. Loaded
 * once, unchanged from then on and therefore shared by all threads.
 */
final class FontBook {
    /** Text is shaped at this size and scaled as an outline; a power of two keeps the scaling exact. */
    private static final float SHAPING_SIZE = 256;

    /** No hinting, no rounding to pixels: the widths are the same at every output size. */
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Top and bottom of a line of Hangul, as shares of the em from the baseline. */
    record HangulEdges(float top, float bottom) {}

    private static final class Loaded {
        static final FontBook BOOK = new FontBook();
    }

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, HangulEdges> edges = new EnumMap<>(Face.class);

    private FontBook() {
        Map<String, Font> files = new HashMap<>();
        for (Face face : Face.values()) {
            Font font = files.computeIfAbsent(face.file(), FontBook::read);
            fonts.put(face, font);
            edges.put(face, measureHangul(font));
        }
    }

    /** The fonts, read from the program's resources at the first call. */
    static FontBook shared() {
        return Loaded.BOOK;
    }

    boolean canDisplay(String text) {
        return font(Face.TEXT).canDisplayUpTo(text) < 0;
    }

    HangulEdges hangulEdges(Face face) {
        HangulEdges found = edges.get(face);
        if (found == null) {
            throw new IllegalStateException("no measures of " + face);
        }
        return found;
    }

    /** Shapes a word: kerned by the font, tracked by the face, in em. */
    Word shape(String text, Face face) {
        char[] letters = text.toCharArray();
        GlyphVector glyphs =
                font(face).layoutGlyphVector(METRICS, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = glyphs.getNumGlyphs();
        for (int i = 1; i <= count; i++) {
            Point2D place = glyphs.getGlyphPosition(i);
            place.setLocation(place.getX() + i * face.tracking() * SHAPING_SIZE, place.getY());
            glyphs.setGlyphPosition(i, place);
        }
        double advance = glyphs.getGlyphPosition(count).getX();
        double bearing = text.isBlank() || count == 0
                ? 0
                : glyphs.getGlyphVisualBounds(0).getBounds2D().getMinX();
        double em = 1 / (double) SHAPING_SIZE;
        return new Word(
                AffineTransform.getScaleInstance(em, em).createTransformedShape(glyphs.getOutline()),
                (float) (advance * em),
                (float) (bearing * em));
    }

    private Font font(Face face) {
        Font found = fonts.get(face);
        if (found == null) {
            throw new IllegalStateException("no font of " + face);
        }
        return found;
    }

    private static HangulEdges measureHangul(Font font) {
        Rectangle2D seen = font.createGlyphVector(METRICS, "한글뽑활").getVisualBounds();
        return new HangulEdges((float) -seen.getMinY() / SHAPING_SIZE, (float) seen.getMaxY() / SHAPING_SIZE);
    }

    private static Font read(String file) {
        try (InputStream in = FontBook.class.getResourceAsStream("/app/lectern/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing from the program: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(SHAPING_SIZE)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException problem) {
            throw new UncheckedIOException("font cannot be read: " + file, problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("not a usable font: " + file, problem);
        }
    }
}
