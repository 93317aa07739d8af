package app.lectern.slide;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.Message;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.Theme.Lettering;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws slides with Java2D and the fonts that come with Lectern. Slides are laid out on a page whose short side has 1080
 * units and scaled at the very end, so a preview breaks its lines where the video does. The page is wide, upright or
 * square, whichever is nearest; sizes of other proportions show it as large as it fits, on the colour of its paper.
 *
 * <p>One instance serves many threads. Between two drawings it keeps the fonts, the themes and the last few pictures.
 */
public final class Java2dSlideRenderer implements SlideRenderer {
    /** Proportions that differ by less are stretched: a pixel of margin would look like a mistake. */
    private static final double NEARLY = 0.01;

    /** Changes with everything that draws the same content otherwise than before. */
    private static final String DRAWN_AS = "slide 2";

    /** What costs time to read. */
    private record Shelves(Map<Lettering, FontBook> fonts, PictureShelf pictures, FileHashes hashes) {}

    private final ThemeShelf themes;
    private final @Nullable Theme only;
    private final Shelves shelves;

    /**
     * A renderer with the themes of Lectern and a person's own.
     *
     * @param themes the folder of the latter, which need not exist; null for none
     */
    public Java2dSlideRenderer(@Nullable Path themes) {
        this(
                new ThemeShelf(themes),
                null,
                new Shelves(new ConcurrentHashMap<>(), new PictureShelf(), new FileHashes()));
    }

    private Java2dSlideRenderer(ThemeShelf themes, @Nullable Theme only, Shelves shelves) {
        this.themes = themes;
        this.only = only;
        this.shelves = shelves;
    }

    @Override
    public SlideRenderer in(Theme theme) {
        return new Java2dSlideRenderer(themes, theme, shelves);
    }

    private Theme theme(Script script) throws RenderStepException {
        return only == null ? themes.theme(script.look().theme()) : only;
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
        return draw(request, (outline, ink) -> {});
    }

    /** Draws a slide and tells of every word. */
    Slide draw(Request request, Canvas.TextWatcher watcher) throws RenderStepException {
        BufferedImage image = new BufferedImage(request.width(), request.height(), BufferedImage.TYPE_INT_RGB);
        return draw(request, image, watcher);
    }

    /** Draws a slide onto a picture, so that a watcher may look at what is there already. */
    Slide draw(Request request, BufferedImage image, Canvas.TextWatcher watcher) throws RenderStepException {
        Script script = request.script();
        Scene scene = script.scenes()
                .get(Objects.checkIndex(request.sceneIndex(), script.scenes().size()));
        Theme theme = theme(script);
        FontBook book = shelves.fonts.computeIfAbsent(theme.lettering(), FontBook::new);
        Report report = new Report(request.sceneIndex(), scene);
        SlideContent content = SlideContent.of(script, request.sceneIndex(), theme, request.state());
        SlideContent drawable = Drawables.of(content, book, report, request.sceneIndex() == 0);
        complain(script, request.sceneIndex(), content, report);
        Page page = Page.nearest(request.width(), request.height());
        Graphics2D g = image.createGraphics();
        try {
            prepare(g, page, request.width(), request.height(), theme);
            Canvas canvas = new Canvas(g, theme.palette(), watcher);
            SlidePictures shown = pictures(request.pictures(), content.image(), scene.focus(), theme);
            Layouts.draw(new Drawing(drawable, page, theme, canvas, new Typesetter(book), report, shown));
        } finally {
            g.dispose();
        }
        return new Slide(image, report.findings());
    }

    private static void complain(Script script, int index, SlideContent content, Report report) {
        Scene scene = script.scenes().get(index);
        Message complaint = LayoutChooser.choose(script, index).complaint();
        if (complaint != null) {
            report.layout(complaint);
        }
        if (content.image() == null && LayoutChooser.hasPicture(scene) && scene.image() != null) {
            report.unusedPicture(scene.image());
        }
        if (content.asked() != null && !scene.onScreenText().isEmpty()) {
            report.unusedLines();
        }
    }

    @Override
    public String fingerprint(Request request) throws RenderStepException {
        Theme theme = theme(request.script());
        SlideContent content = SlideContent.of(request.script(), request.sceneIndex(), theme, request.state());
        Fingerprint fingerprint = new Fingerprint()
                .add(DRAWN_AS)
                .add(theme.toString())
                .add(content.toString())
                .add(request.width() + "x" + request.height());
        if (request.pictures() != null && content.image() != null) {
            Scene scene = request.script().scenes().get(request.sceneIndex());
            fingerprint.add(shelves.hashes.of(PictureReader.locate(request.pictures(), content.image())));
            fingerprint.add(scene.focus().toString());
        }
        if (theme.logo() != null) {
            fingerprint.add(shelves.hashes.of(theme.logo()));
        }
        return fingerprint.hex();
    }

    private SlidePictures pictures(@Nullable Path folder, @Nullable String image, FocalPoint focus, Theme theme) {
        return new SlidePictures(
                (width, height) -> {
                    if (folder == null || image == null) {
                        throw new RenderStepException(
                                Message.of("slide.picture-unreadable", String.valueOf(image), "no folder of pictures"));
                    }
                    return shelves.pictures.filling(
                            folder, image, focus, width, height, theme.palette().paper());
                },
                (height, mostWidth) -> Logos.read(Objects.requireNonNull(theme.logo()), height, mostWidth));
    }

    private static void prepare(Graphics2D g, Page page, int width, int height, Theme theme) {
        g.setColor(theme.palette().paper());
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // without this, plates and rules snap to whole pixels and move between sizes
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double x = width / (double) page.width();
        double y = height / (double) page.height();
        if (Math.abs(x / y - 1) < NEARLY) {
            g.scale(x, y);
            return;
        }
        double scale = Math.min(x, y);
        int left = (int) Math.round((width - page.width() * scale) / 2);
        int top = (int) Math.round((height - page.height() * scale) / 2);
        g.translate(left, top);
        g.scale(scale, scale);
        g.clip(page.all().rect());
    }
}
