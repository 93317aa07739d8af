package app.lectern.slide;

import app.lectern.domain.theme.Theme.HeadingFont;
import app.lectern.domain.theme.Theme.Lettering;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of a theme. Letters that a face's own font lacks are taken from the others that come with Lectern: Hanja
 * from NanumGothic, symbols from DejaVu Sans. Used by many threads; it keeps the words it has shaped.
 */
final class FontBook {
    /** Text is shaped at this size and scaled as an outline; a power of two keeps the scaling exact. */
    private static final float SHAPING_SIZE = 256;

    private static final float NUMERAL_TRACKING = -0.045f;

    /** No hinting, no rounding to pixels: the widths are the same at every output size. */
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Top and bottom of a line of Hangul, as shares of the em from the baseline. */
    record HangulEdges(float top, float bottom) {}

    /** A face as drawn. */
    private record Drawn(List<Font> chain, float tracking, float digit, HangulEdges edges) {}

    private record Key(String text, Face face) {}

    /** Slides of one lesson share most of their words, and its moments all of them. */
    private static final int KEPT = 4_000;

    private final Map<Key, Word> shaped = new ConcurrentHashMap<>();
    private final Map<Face, Drawn> faces = new EnumMap<>(Face.class);

    FontBook(Lettering lettering) {
        for (Face face : Face.values()) {
            faces.put(face, drawn(face, lettering));
        }
    }

    boolean canDisplay(String text) {
        return text.codePoints().allMatch(codePoint -> Letters.isDrawable(codePoint) && first(chain(), codePoint) >= 0);
    }

    HangulEdges hangulEdges(Face face) {
        return of(face).edges();
    }

    /** A word shaped: kerned by the font, tracked by the face, in em. */
    Word word(String text, Face face) {
        if (shaped.size() > KEPT) {
            shaped.clear();
        }
        return shaped.computeIfAbsent(new Key(text, face), key -> shape(key.text(), key.face()));
    }

    private Word shape(String text, Face face) {
        Drawn drawn = of(face);
        Path2D.Float outline = new Path2D.Float();
        double advance = 0;
        double bearing = 0;
        int start = 0;
        while (start < text.length()) {
            int font = Math.max(0, first(drawn.chain(), text.codePointAt(start)));
            int end = end(drawn.chain(), font, text, start);
            GlyphVector glyphs = glyphs(drawn, drawn.chain().get(font), text.substring(start, end), face.tabular());
            if (start == 0 && !text.isBlank() && glyphs.getNumGlyphs() > 0) {
                bearing = glyphs.getGlyphVisualBounds(0).getBounds2D().getMinX();
            }
            outline.append(glyphs.getOutline((float) advance, 0), false);
            advance += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            start = end;
        }
        double em = 1 / (double) SHAPING_SIZE;
        outline.transform(AffineTransform.getScaleInstance(em, em));
        return new Word(outline, (float) (advance * em), (float) (bearing * em));
    }

    private static GlyphVector glyphs(Drawn drawn, Font font, String text, boolean tabular) {
        char[] letters = text.toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(METRICS, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = glyphs.getNumGlyphs();
        boolean digits = tabular && count == letters.length;
        double moved = 0;
        for (int i = 0; i <= count; i++) {
            Point2D place = glyphs.getGlyphPosition(i);
            double x = place.getX() + i * drawn.tracking() * SHAPING_SIZE + moved;
            if (digits && i < count && Character.isDigit(letters[i])) {
                double wider = drawn.digit() - glyphs.getGlyphMetrics(i).getAdvanceX();
                x += wider / 2;
                moved += wider;
            }
            place.setLocation(x, place.getY());
            glyphs.setGlyphPosition(i, place);
        }
        return glyphs;
    }

    /** A font runs as far as it can; one that stands in stops as soon as one before it can take over. */
    private static int end(List<Font> chain, int font, String text, int start) {
        if (font == 0) {
            int stop = chain.getFirst().canDisplayUpTo(text.toCharArray(), start, text.length());
            int least = start + Character.charCount(text.codePointAt(start));
            return stop < 0 ? text.length() : Math.max(stop, least);
        }
        int at = start;
        while (at < text.length() && first(chain, text.codePointAt(at)) == font) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int first(List<Font> chain, int codePoint) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).canDisplay(codePoint)) {
                return i;
            }
        }
        return -1;
    }

    private List<Font> chain() {
        return of(Face.TEXT).chain();
    }

    private Drawn of(Face face) {
        Drawn found = faces.get(face);
        if (found == null) {
            throw new IllegalStateException("no font of " + face);
        }
        return found;
    }

    private static Drawn drawn(Face face, Lettering lettering) {
        String heading = lettering.heading() == HeadingFont.NANUM_SQUARE_ROUND ? FontFiles.ROUND : FontFiles.BOLD;
        List<String> files = new ArrayList<>(
                switch (face) {
                    case HEADING, NUMERAL -> List.of(heading, FontFiles.BOLD);
                    case STRONG, FIGURES_STRONG -> List.of(FontFiles.STRONG);
                    case TEXT, FIGURES -> List.of(FontFiles.TEXT);
                    case TEXT_BOLD -> List.of(FontFiles.BOLD);
                    case CODE -> List.of(FontFiles.CODE, FontFiles.TEXT);
                });
        files.add(FontFiles.HANJA);
        files.add(FontFiles.SYMBOLS);
        double tracking = switch (face) {
            case HEADING -> lettering.headingTracking();
            case NUMERAL -> NUMERAL_TRACKING;
            case CODE -> 0;
            default -> lettering.textTracking();
        };
        List<Font> chain = files.stream()
                .distinct()
                .map(file -> FontFiles.font(file).deriveFont(SHAPING_SIZE))
                .toList();
        Font hangul =
                chain.stream().filter(font -> font.canDisplay('한')).findFirst().orElse(chain.getFirst());
        return new Drawn(chain, (float) tracking, widestDigit(chain.getFirst()), measureHangul(hangul));
    }

    private static float widestDigit(Font font) {
        GlyphVector digits = font.createGlyphVector(METRICS, "0123456789");
        float widest = 0;
        for (int i = 0; i < digits.getNumGlyphs(); i++) {
            widest = Math.max(widest, digits.getGlyphMetrics(i).getAdvanceX());
        }
        return widest;
    }

    private static HangulEdges measureHangul(Font font) {
        Rectangle2D seen = font.createGlyphVector(METRICS, "한글뽑활").getVisualBounds();
        return new HangulEdges((float) -seen.getMinY() / SHAPING_SIZE, (float) seen.getMaxY() / SHAPING_SIZE);
    }
}
