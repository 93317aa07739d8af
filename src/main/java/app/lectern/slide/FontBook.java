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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of a theme. Letters that a face's own font lacks are taken from the others that come with Lectern: Hanja
 * from NanumGothic, symbols from DejaVu Sans. Used by many threads; it keeps the words it has shaped.
 */
final class FontBook {
    private static final float NUMERAL_TRACKING = -0.045f;

    /** No hinting, no rounding to pixels: the widths are the same at every output size. */
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Top and bottom of a line of Hangul, as shares of the em from the baseline. */
    record HangulEdges(float top, float bottom) {}

    /** A face as drawn. */
    private record Drawn(FontChain chain, float tracking, float digit, HangulEdges edges) {}

    private record Key(String text, Face face) {}

    /** Slides of one lesson share most of their words, and its moments all of them. */
    private static final int KEPT = 4_000;

    private final Map<Key, Word> shaped = new ConcurrentHashMap<>();
    private final Map<Face, Drawn> faces = new ConcurrentHashMap<>();
    private final Lettering lettering;

    FontBook(Lettering lettering) {
        this.lettering = lettering;
    }

    boolean canDisplay(String text) {
        return text.codePoints().allMatch(codePoint -> Letters.isDrawable(codePoint) && chain().first(codePoint) >= 0);
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
            int font = Math.max(0, drawn.chain().first(text.codePointAt(start)));
            int end = drawn.chain().end(font, text, start);
            GlyphVector glyphs = glyphs(drawn, drawn.chain().font(font), text.substring(start, end), face.tabular());
            if (start == 0 && !text.isBlank() && glyphs.getNumGlyphs() > 0) {
                bearing = glyphs.getGlyphVisualBounds(0).getBounds2D().getMinX();
            }
            outline.append(glyphs.getOutline((float) advance, 0), false);
            advance += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            start = end;
        }
        double em = 1 / (double) FontFiles.SIZE;
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
            double x = place.getX() + i * drawn.tracking() * FontFiles.SIZE + moved;
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

    private FontChain chain() {
        return of(Face.TEXT).chain();
    }

    private Drawn of(Face face) {
        return faces.computeIfAbsent(face, wanted -> drawn(wanted, lettering));
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
        FontChain chain = new FontChain(files.stream().distinct().toList());
        Font hangul = chain.font(Math.max(0, chain.first('한')));
        return new Drawn(chain, (float) tracking, widestDigit(chain.font(0)), measureHangul(hangul));
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
        return new HangulEdges((float) -seen.getMinY() / FontFiles.SIZE, (float) seen.getMaxY() / FontFiles.SIZE);
    }
}
