package app.lectern.slide;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.theme.Theme.HeadingFont;
import app.lectern.domain.theme.Theme.Lettering;
import app.lectern.pipeline.CaptionRenderer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws subtitles as players do: white letters on a dark plate, in the strip that slides keep free for them. Thread-safe.
 */
public final class Java2dCaptionRenderer implements CaptionRenderer {
    /** Changes with everything that draws the same text otherwise than before. */
    private static final String DRAWN_AS = "caption 1 ";

    /** Whatever language is spoken. */
    private static final String DRAFT = "초안 DRAFT";

    private static final Color MARK = new Color(192, 48, 42, 235);
    private static final Color LETTERS = Color.WHITE;
    private static final Color PLATE = new Color(0, 0, 0, 190);
    private static final float SIDE_SHARE = 0.9f;

    /** Shares of the picture's shorter side. */
    private static final float LETTER_SIZE = 0.042f;

    private static final float MARK_SIZE = 0.05f;

    private static final float LINE_HEIGHT = 1.34f;
    private static final float PADDING = 0.45f;
    private static final float BOTTOM = 0.045f;

    private final FontBook fonts = new FontBook(new Lettering(HeadingFont.PRETENDARD, 0, 0));

    /** One line of text at 1 unit a letter's size. */
    private record Line(Word word, float width) {}

    @Override
    public void draw(BufferedImage image, String text) {
        onto(image, g -> draw(g, image.getWidth(), image.getHeight(), lines(text)));
    }

    @Override
    public void drawDraftMark(BufferedImage image) {
        onto(
                image,
                g -> drawMark(
                        g, image.getWidth(), image.getHeight(), lines(DRAFT).getFirst()));
    }

    private static void onto(BufferedImage image, Consumer<Graphics2D> drawing) {
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.accept(g);
        } finally {
            g.dispose();
        }
    }

    private static void drawMark(Graphics2D g, int width, int height, Line line) {
        float size = Math.min(width, height) * MARK_SIZE;
        float plateWidth = size * (line.width + 2 * PADDING);
        float plateHeight = size * (LINE_HEIGHT + PADDING / 2);
        float left = width - plateWidth - size * PADDING;
        float top = size * PADDING;
        g.setColor(MARK);
        g.fill(new RoundRectangle2D.Float(left, top, plateWidth, plateHeight, size * PADDING, size * PADDING));
        g.setColor(LETTERS);
        g.translate(left + size * PADDING, top + size * (PADDING / 4 + 1));
        g.scale(size, size);
        g.fill(line.word.outline());
    }

    private List<Line> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> fonts.word(line, Face.STRONG))
                .map(word -> new Line(word, word.advance()))
                .toList();
    }

    private static void draw(Graphics2D g, int width, int height, List<Line> lines) {
        float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(1);
        float size = Math.min(Math.min(width, height) * LETTER_SIZE, width * SIDE_SHARE / (widest + 2 * PADDING));
        float plateHeight = size * (lines.size() * LINE_HEIGHT + PADDING);
        float plateWidth = size * (widest + 2 * PADDING);
        float top = height * (1 - BOTTOM) - plateHeight;
        g.setColor(PLATE);
        g.fill(new RoundRectangle2D.Float(
                (width - plateWidth) / 2, top, plateWidth, plateHeight, size * PADDING, size * PADDING));
        g.setColor(LETTERS);
        var pixels = g.getTransform();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            g.translate((width - line.width * size) / 2, top + size * (PADDING / 2 + i * LINE_HEIGHT + 1));
            g.scale(size, size);
            g.fill(line.word.outline());
            g.setTransform(pixels);
        }
    }

    @Override
    public String fingerprint(String text) {
        return new Fingerprint().add(DRAWN_AS).add(text).hex();
    }
}
