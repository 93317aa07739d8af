package app.lectern.intake.slides;

import app.lectern.domain.script.SlideLayout;
import app.lectern.intake.office.CellLines;
import app.lectern.intake.office.TakenPictures;
import app.lectern.intake.slides.SlideParts.Line;
import app.lectern.intake.slides.SlideParts.Words;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SceneFitter;
import app.lectern.script.imported.SceneSketch;
import app.lectern.script.imported.SourcePlace;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Makes a scene of one slide: its notes are said, its title and words are shown, its largest picture beside them. */
final class SlideScene {
    private static final int LONGEST_TITLE = 60;
    /** What covers less of the slide is an ornament. */
    private static final double ORNAMENT = 0.015;

    private final XSLFSlide slide;
    private final SourcePlace place;
    private final TakenPictures pictures;
    private final List<ImportFinding> findings;

    SlideScene(XSLFSlide slide, int number, TakenPictures pictures, List<ImportFinding> findings) {
        this.slide = slide;
        this.place = SourcePlace.slide(number);
        this.pictures = pictures;
        this.findings = findings;
    }

    /** The scene with what its parts say, without their pictures. */
    SceneSketch sketch(SlideParts parts) {
        List<Words> words = new ArrayList<>(parts.words());
        SceneSketch sketch = new SceneSketch(place, title(words));
        show(sketch, words, parts.tables());
        String notes = notes();
        if (!notes.isBlank()) {
            sketch.say(notes);
        }
        if (sketch.layout() == null) {
            sketch.layout(named());
        }
        return sketch;
    }

    /** Shows the largest picture, where the layout has a place for one. */
    void addPicture(SceneSketch sketch, SlideParts parts) throws IOException {
        Optional<String> file = picture(parts.pictures());
        sketch.picture(file.orElse(null), place);
        if (file.isPresent() && sketch.layout() == SlideLayout.SECTION) {
            sketch.layout(null);
        }
    }

    /** Takes the title out of the words: the slide's own, else what stands alone above all others. */
    private static String title(List<Words> words) {
        Optional<Words> own = words.stream().filter(Words::title).findFirst();
        Words title = own.orElse(words.isEmpty() ? null : words.getFirst());
        if (title == null || (own.isEmpty() && !looksLikeTitle(title, words))) {
            return "";
        }
        words.remove(title);
        return String.join("\n", title.lines().stream().map(Line::text).toList());
    }

    private static boolean looksLikeTitle(Words first, List<Words> all) {
        Line line = first.lines().getFirst();
        boolean beside = all.stream()
                .skip(1)
                .anyMatch(block -> block.place().getMinY() < first.place().getMaxY() - 1);
        return first.lines().size() == 1
                && line.text().length() <= LONGEST_TITLE
                && line.level() == 0
                && !first.place().isEmpty()
                && !beside;
    }

    private static void show(SceneSketch sketch, List<Words> words, List<List<List<String>>> tables) {
        List<String> lines = words.stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .toList();
        if (tables.size() == 1 && lines.size() < 2 && CellLines.areTable(tables.getFirst())) {
            CellLines.of(tables.getFirst()).forEach(sketch::show);
            lines.stream().map(line -> line.replace('|', '/')).forEach(sketch::show);
            sketch.layout(SlideLayout.TABLE);
            return;
        }
        Optional<List<String>> compared = tables.isEmpty() ? Columns.of(words) : Optional.empty();
        if (compared.isPresent()) {
            compared.get().forEach(sketch::show);
            sketch.layout(SlideLayout.COMPARE);
            return;
        }
        lines.forEach(sketch::show);
        tables.forEach(rows -> CellLines.of(rows).forEach(sketch::show));
    }

    /** The layout that the slide's own asks for, where the words alone would not. */
    private @Nullable SlideLayout named() {
        XSLFSlideLayout layout = layout();
        org.apache.poi.xslf.usermodel.SlideLayout kind = layout == null ? null : layout.getType();
        if (kind == org.apache.poi.xslf.usermodel.SlideLayout.SECTION_HEADER) {
            return SlideLayout.SECTION;
        }
        return kind == org.apache.poi.xslf.usermodel.SlideLayout.TITLE ? SlideLayout.TITLE : null;
    }

    private @Nullable XSLFSlideLayout layout() {
        try {
            return slide.getSlideLayout();
        } catch (IllegalArgumentException e) {
            // the file has lost it
            return null;
        }
    }

    private Optional<String> picture(List<XSLFPictureShape> shapes) throws IOException {
        double whole = slide.getSlideShow().getPageSize().getWidth()
                * slide.getSlideShow().getPageSize().getHeight();
        List<XSLFPictureShape> largest = shapes.stream()
                .filter(shape -> area(shape) >= ORNAMENT * whole)
                .sorted(Comparator.comparingDouble(SlideScene::area).reversed())
                .toList();
        Optional<String> taken = Optional.empty();
        for (XSLFPictureShape shape : largest) {
            if (taken.isPresent()) {
                findings.add(ImportFinding.of(place, "import.second-picture", name(shape)));
            } else {
                taken = taken(shape);
            }
        }
        return taken;
    }

    private static double area(XSLFPictureShape shape) {
        Rectangle2D at = SlideParts.place(shape);
        return at.getWidth() * at.getHeight();
    }

    private static String name(XSLFPictureShape shape) {
        String name = shape.getShapeName();
        return SceneFitter.cleanLine(name == null ? "" : name);
    }

    private Optional<String> taken(XSLFPictureShape shape) throws IOException {
        XSLFPictureData data = shape.isExternalLinkedPicture() ? null : shape.getPictureData();
        if (data == null) {
            findings.add(ImportFinding.of(place, "import.picture-missing", name(shape)));
            return Optional.empty();
        }
        TakenPictures.Taken taken;
        try (InputStream in = data.getInputStream()) {
            taken = pictures.take(in, name(shape));
        }
        taken.problem().ifPresent(problem -> findings.add(new ImportFinding(place, "image", problem)));
        return taken.file();
    }

    private String notes() {
        XSLFNotes notes = slide.getNotes();
        if (notes == null) {
            return "";
        }
        String said = notes(notes, Placeholder.BODY);
        // programs that do not mark what the notes are write them into a box
        return said.isEmpty() ? notes(notes, null) : said;
    }

    private static String notes(XSLFNotes notes, @Nullable Placeholder kind) {
        List<String> said = new ArrayList<>();
        for (XSLFShape shape : notes.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == kind) {
                said.add(SceneFitter.clean(String.valueOf(text.getText())));
            }
        }
        return String.join("\n", said).strip();
    }
}
