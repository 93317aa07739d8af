package app.lectern.intake.document;

import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.SlideLayout;
import app.lectern.intake.office.CellLines;
import app.lectern.intake.office.TakenPictures;
import app.lectern.intake.table.TableRow;
import app.lectern.intake.table.TableScenes;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SceneFitter;
import app.lectern.script.imported.SceneSketch;
import app.lectern.script.imported.SourcePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPictureNonVisual;

/** Goes through a document from top to bottom and makes a scene of each heading. */
final class DocumentScenes {
    /** Headings below this are lines of their scene's slide. */
    private static final int SCENE_HEADING = 2;

    private final ParagraphStyles styles;
    private final TakenPictures pictures;
    private final List<ImportFinding> findings;
    private final List<SceneDraft> scenes = new ArrayList<>();
    private SceneSketch current = new SceneSketch(SourcePlace.paragraph(1), "");
    private String title = "";

    DocumentScenes(ParagraphStyles styles, TakenPictures pictures, List<ImportFinding> findings) {
        this.styles = styles;
        this.pictures = pictures;
        this.findings = findings;
    }

    /** The document's title; empty when it has none. */
    String title() {
        return title;
    }

    List<SceneDraft> finish() {
        begin(new SceneSketch(SourcePlace.WHOLE, ""));
        return scenes;
    }

    private void begin(SceneSketch next) {
        scenes.addAll(new SceneFitter(findings).fit(current));
        current = next;
    }

    /** Takes the next part of the document, from 1. */
    void take(IBodyElement element, int number) throws IOException {
        SourcePlace place = SourcePlace.paragraph(number);
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph, place);
            case XWPFTable table -> table(DocumentTable.rows(table), place);
            case XWPFSDT control -> control(control, place);
            default -> findings.add(ImportFinding.of(place, "import.part-left-out"));
        }
    }

    /** A table of contents is such a part, and says nothing. */
    private void control(XWPFSDT control, SourcePlace place) {
        String text = SceneFitter.clean(String.valueOf(control.getContent().getText()));
        if (!text.isEmpty()) {
            findings.add(ImportFinding.of(place, "import.control-left-out", shortened(text)));
        }
    }

    private void paragraph(XWPFParagraph paragraph, SourcePlace place) throws IOException {
        ParagraphText words = ParagraphText.of(paragraph.getCTP().getDomNode());
        String text = SceneFitter.clean(words.text());
        int level = styles.level(paragraph);
        if (!text.isEmpty() && level != ParagraphStyles.TEXT && level <= SCENE_HEADING) {
            heading(text, level, place);
        } else if (!text.isEmpty()) {
            boolean shown = level > SCENE_HEADING || styles.isItem(paragraph);
            if (shown) {
                current.show(text.replace('\n', ' '));
            } else {
                current.say(text);
            }
        }
        tell(words, place);
        pictures(paragraph, place);
    }

    private void heading(String text, int level, SourcePlace place) {
        if (level == ParagraphStyles.TITLE && title.isEmpty()) {
            title = text.replace('\n', ' ');
        }
        begin(new SceneSketch(place, text));
    }

    private void tell(ParagraphText words, SourcePlace place) {
        if (words.isChanged()) {
            findings.add(ImportFinding.of(place, "import.changes-taken"));
        }
        if (words.isBoxed()) {
            findings.add(ImportFinding.of(place, "import.box-left-out"));
        }
        if (words.hasFormula()) {
            findings.add(ImportFinding.of(place, "import.formula-left-out"));
        }
    }

    private void pictures(XWPFParagraph paragraph, SourcePlace place) throws IOException {
        for (XWPFRun run : paragraph.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                picture(picture, place);
            }
        }
    }

    private void picture(XWPFPicture picture, SourcePlace place) throws IOException {
        String name = name(picture);
        XWPFPictureData data = picture.getPictureData();
        if (data == null) {
            findings.add(ImportFinding.of(place, "import.picture-missing", name));
            return;
        }
        if (current.picture() != null) {
            findings.add(ImportFinding.of(place, "import.second-picture", name));
            return;
        }
        TakenPictures.Taken taken = pictures.take(new ByteArrayInputStream(data.getData()), data.getFileName());
        taken.problem().ifPresent(problem -> findings.add(new ImportFinding(place, "image", problem)));
        taken.file().ifPresent(file -> current.picture(file, place));
    }

    private static String name(XWPFPicture picture) {
        CTPictureNonVisual named = picture.getCTPicture().getNvPicPr();
        String name = named == null || named.getCNvPr() == null
                ? null
                : named.getCNvPr().getName();
        return name == null ? "" : SceneFitter.cleanLine(name);
    }

    private void table(List<TableRow> rows, SourcePlace place) {
        Optional<List<SceneDraft>> storyboard = TableScenes.ofStoryboard(rows, place, findings);
        if (storyboard.isPresent()) {
            begin(new SceneSketch(place, ""));
            scenes.addAll(storyboard.get());
            return;
        }
        List<List<String>> cells = filled(rows);
        List<String> lines = CellLines.of(cells);
        if (lines.isEmpty()) {
            return;
        }
        if (current.lines().isEmpty() && CellLines.areTable(cells) && lines.size() <= ScriptLimits.ON_SCREEN_LINES) {
            current.layout(SlideLayout.TABLE);
        } else {
            current.layout(null);
            findings.add(ImportFinding.of(place, "import.table-as-lines"));
        }
        lines.forEach(current::show);
    }

    /** A cell over several rows says the same in each. */
    private static List<List<String>> filled(List<TableRow> rows) {
        List<List<String>> filled = new ArrayList<>();
        for (TableRow row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            for (int column : row.continued()) {
                boolean above = !filled.isEmpty() && column < filled.getLast().size();
                cells.set(column, above ? filled.getLast().get(column) : "");
            }
            filled.add(cells);
        }
        return filled;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
