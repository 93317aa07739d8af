package app.lectern.intake.slides;

import app.lectern.domain.script.SlideLayout;
import app.lectern.intake.office.TakenPictures;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.script.imported.DraftScript;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SceneFitter;
import app.lectern.script.imported.SceneSketch;
import app.lectern.script.imported.SourcePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads presentations: every slide that is shown is a scene. */
public final class SlidesImporter {
    private static final Logger LOG = LoggerFactory.getLogger(SlidesImporter.class);

    private final ImportOptions options;
    private final TakenPictures pictures;
    private final SlidePicture drawn = new SlidePicture();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<SceneDraft> scenes = new ArrayList<>();
    private final Tally tally = new Tally();

    private SlidesImporter(ImportSource source, ImportOptions options) {
        this.options = options;
        this.pictures = new TakenPictures(source.pictures());
    }

    /** Reads a file. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        progress.reached(0, 1);
        try (DeckFile deck = DeckFile.open(source.file())) {
            return new SlidesImporter(source, options).read(deck, progress);
        }
    }

    private ImportReading read(DeckFile deck, ImportProgress progress) throws IOException {
        XMLSlideShow show = deck.show();
        findings.addAll(deck.findings());
        List<XSLFSlide> slides = show.getSlides();
        Map<Integer, String> sections = DeckSections.of(show);
        int named = show.getCTPresentation().isSetSldIdLst()
                ? show.getCTPresentation().getSldIdLst().sizeOfSldIdArray()
                : 0;
        if (named > slides.size()) {
            findings.add(ImportFinding.of(SourcePlace.WHOLE, "import.slides-missing", named - slides.size()));
        }
        for (int i = 0; i < slides.size(); i++) {
            progress.reached(i, slides.size());
            if (!deck.broken().contains(i + 1)) {
                take(slides.get(i), i + 1, sections.getOrDefault(i + 1, ""));
            }
        }
        if (scenes.isEmpty() && !deck.broken().isEmpty()) {
            return new ImportReading.Refused(ImportFinding.inOrder(findings));
        }
        findings.addAll(tally.findings());
        return new ImportReading.Taken(DraftScript.of("", scenes, pictures.root()), ImportFinding.inOrder(findings));
    }

    private void take(XSLFSlide slide, int number, String section) throws IOException {
        try {
            if (slide.isHidden()) {
                tally.add(Trouble.HIDDEN, number);
                return;
            }
            SlideParts parts = SlideParts.of(slide);
            SlideScene reading = new SlideScene(slide, number, pictures, findings);
            SceneSketch sketch = reading.sketch(parts);
            tally(parts, number);
            chapter(sketch, number, section);
            if (!options.slidesAsPictures() || !keepLook(slide, sketch)) {
                reading.addPicture(sketch, parts);
            } else {
                parts.notDrawn().forEach(lack -> findings.add(new ImportFinding(sketch.place(), "image", lack)));
            }
            add(sketch, number);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Could not read slide {}", number, e);
            findings.add(ImportFinding.of(SourcePlace.slide(number), "import.slide-unreadable"));
        }
    }

    private void add(SceneSketch sketch, int number) {
        if (sketch.isEmpty()) {
            findings.add(ImportFinding.of(SourcePlace.slide(number), "import.slide-empty"));
        } else {
            scenes.addAll(new SceneFitter(findings).fit(sketch));
        }
    }

    private void tally(SlideParts parts, int number) {
        parts.troubles().stream()
                .filter(trouble -> !options.slidesAsPictures() || trouble.isAlsoOfPictures())
                .forEach(trouble -> tally.add(trouble, number));
        boolean nested = parts.words().stream()
                .filter(words -> !words.title())
                .flatMap(words -> words.lines().stream())
                .anyMatch(line -> line.level() > 0);
        if (nested && !options.slidesAsPictures()) {
            tally.add(Trouble.NESTED, number);
        }
    }

    /** A section begins with a chapter's slide: its own first one, or one that says its name. */
    private void chapter(SceneSketch first, int number, String section) {
        if (section.isEmpty() || options.slidesAsPictures()) {
            return;
        }
        boolean says = first.layout() == SlideLayout.SECTION
                || number == 1
                || SceneFitter.cleanLine(first.title()).equals(section);
        if (says && number > 1 && first.lines().size() < 2) {
            first.layout(SlideLayout.SECTION);
        }
        if (!says) {
            SceneSketch chapter = new SceneSketch(SourcePlace.slide(number), section);
            chapter.say(section);
            chapter.layout(SlideLayout.SECTION);
            scenes.addAll(new SceneFitter(findings).fit(chapter));
            findings.add(ImportFinding.of(SourcePlace.slide(number), "import.section", section));
        }
    }

    private boolean keepLook(XSLFSlide slide, SceneSketch sketch) throws IOException {
        int number = sketch.place().number();
        byte[] png;
        try {
            png = drawn.png(slide);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("Could not draw slide {}", number, e);
            findings.add(ImportFinding.of(sketch.place(), "import.slide-not-drawn"));
            return false;
        }
        sketch.picture(
                pictures.take(new ByteArrayInputStream(png), "slide").file().orElse(null), sketch.place());
        sketch.layout(SlideLayout.PICTURE_ONLY);
        return true;
    }
}
