package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws slides with Java2D and the fonts that come with Lectern. Slides are laid out on a page of 1920 x 1080 units and
 * scaled at the very end, so a preview breaks its lines where the video does. Sizes of other proportions show the page
 * as large as it fits, on the colour of its paper.
 *
 * <p>One instance serves many threads. Between two drawings it keeps the fonts and the last few pictures.
 */
public final class Java2dSlideRenderer implements SlideRenderer {
    /** Proportions that differ by less are stretched: a pixel of margin would look like a mistake. */
    private static final double NEARLY = 0.01;

    /** Changes with everything that draws the same content otherwise than before. */
    private static final String DRAWN_AS = "slide 1";

    private final ThemeShelf themes;
    private final Palette palette = Palette.CALM;
    private final PictureShelf pictures = new PictureShelf();

    /** @param themes the folder of a person's own themes, which need not exist; null for none */
    public Java2dSlideRenderer(@Nullable Path themes) {
        this.themes = new ThemeShelf(themes);
    }

    @Override
    public Set<String> themes() {
        return themes.ids();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IndexOutOfBoundsException when the script has no such scene
     * @throws IllegalArgumentException when the size is not positive
     */
    @Override
    public Slide draw(Request request) throws RenderStepException {
        Script script = request.script();
        Scene scene = script.scenes()
                .get(Objects.checkIndex(request.sceneIndex(), script.scenes().size()));
        Report report = new Report(request.sceneIndex(), scene);
        SlideContent content = drawable(SlideContent.of(script, request.sceneIndex()), report);
        if (content.image() == null && scene.image() != null && !scene.image().isBlank()) {
            report.unusedPicture(scene.image());
        }
        BufferedImage image = new BufferedImage(request.width(), request.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            prepare(g, request.width(), request.height());
            Canvas.Picture picture = (width, height) -> picture(request.pictures(), content.image(), width, height);
            Typesetter type = new Typesetter(FontBook.shared());
            draw(new Drawing(content, new Canvas(g, palette), type, report, picture));
        } finally {
            g.dispose();
        }
        return new Slide(image, report.findings());
    }

    @Override
    public String fingerprint(Request request) throws RenderStepException {
        SlideContent content = SlideContent.of(request.script(), request.sceneIndex());
        Fingerprint fingerprint =
                new Fingerprint().add(DRAWN_AS).add(content.toString()).add(request.width() + "x" + request.height());
        if (request.pictures() != null && content.image() != null) {
            fingerprint.add(PictureReader.locate(request.pictures(), content.image()));
        }
        return fingerprint.hex();
    }

    private static void draw(Drawing drawing) throws RenderStepException {
        switch (drawing.content().layout()) {
            case TITLE -> CoverLayout.title(drawing);
            default -> BulletsLayout.draw(drawing);
            case PICTURE_TEXT -> PictureTextLayout.draw(drawing);
            case END -> CoverLayout.end(drawing);
        }
    }

    private BufferedImage picture(@Nullable Path folder, @Nullable String image, int width, int height)
            throws RenderStepException {
        if (folder == null || image == null) {
            throw new RenderStepException(
                    Message.of("slide.picture-unreadable", String.valueOf(image), "no folder of pictures"));
        }
        return pictures.filling(folder, image, width, height, palette.paper());
    }

    /** Replaces the letters that cannot be drawn, and reports them. */
    private static SlideContent drawable(SlideContent content, Report report) {
        SlideText heading = content.heading() == null ? null : drawable(content.heading(), report);
        List<SlideText> lines =
                content.lines().stream().map(line -> drawable(line, report)).toList();
        GlyphGuard.Drawable footer = GlyphGuard.check(content.footer(), FontBook.shared());
        report.missingInScriptTitle(footer.missing());
        return content.withTexts(heading, lines, footer.text());
    }

    private static SlideText drawable(SlideText text, Report report) {
        GlyphGuard.Drawable drawable = GlyphGuard.check(text.text(), FontBook.shared());
        report.missingGlyphs(text.field(), drawable.missing());
        return text.withText(drawable.text());
    }

    private void prepare(Graphics2D g, int width, int height) {
        g.setColor(palette.paper());
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // without this, plates and rules snap to whole pixels and move between sizes
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double x = width / (double) Page.WIDTH;
        double y = height / (double) Page.HEIGHT;
        if (Math.abs(x / y - 1) < NEARLY) {
            g.scale(x, y);
            return;
        }
        double scale = Math.min(x, y);
        int left = (int) Math.round((width - Page.WIDTH * scale) / 2);
        int top = (int) Math.round((height - Page.HEIGHT * scale) / 2);
        g.translate(left, top);
        g.scale(scale, scale);
        g.clip(Page.ALL.rect());
    }
}
