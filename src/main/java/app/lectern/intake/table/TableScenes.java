package app.lectern.intake.table;

import app.lectern.domain.script.ScriptLimits;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SceneFitter;
import app.lectern.script.imported.SceneSketch;
import app.lectern.script.imported.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a scene of each row of a table. */
public final class TableScenes {
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·▪◦‣○●■□▶☞※]|\\d{1,2}[.)])\\s*(?=\\S)");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*(?:s|sec|초)?");

    private final ColumnChoice choice;
    private final IntFunction<SourcePlace> places;
    private final List<ImportFinding> findings;
    private final List<SceneDraft> scenes = new ArrayList<>();
    private String title = "";
    private @Nullable SceneSketch current;

    private TableScenes(ColumnChoice choice, IntFunction<SourcePlace> places, List<ImportFinding> findings) {
        this.choice = choice;
        this.places = places;
        this.findings = findings;
    }

    /**
     * The scenes of a table.
     *
     * @param named which column is what, as far as somebody said it
     * @param findings takes in what was left out
     * @throws UnusableFileException when a column is named that is not there
     */
    public static List<SceneDraft> of(List<TableRow> rows, Map<String, String> named, List<ImportFinding> findings)
            throws UnusableFileException {
        List<TableRow> written = rows.stream().filter(row -> !row.isBlank()).toList();
        Optional<ColumnChoice> guessed = ColumnChoice.guessed(written);
        ColumnChoice choice =
                guessed.orElseGet(() -> ColumnChoice.bare(written)).with(named, written);
        if (guessed.isEmpty() && named.isEmpty() && !written.isEmpty()) {
            findings.add(ImportFinding.of(SourcePlace.row(written.getFirst().number()), "import.no-header"));
        }
        return new TableScenes(choice, SourcePlace::row, findings).scenes(written);
    }

    /**
     * The scenes of a table within a document, when its first rows say which column is narration.
     *
     * @param place where the table stands
     */
    public static Optional<List<SceneDraft>> ofStoryboard(
            List<TableRow> rows, SourcePlace place, List<ImportFinding> findings) {
        return ColumnChoice.guessed(rows)
                .filter(choice -> choice.columns().containsKey(SceneColumn.NARRATION))
                .map(choice -> new TableScenes(choice, _ -> place, findings).scenes(rows));
    }

    private List<SceneDraft> scenes(List<TableRow> rows) {
        for (int i = 0; i < choice.headerRow(); i++) {
            findings.add(ImportFinding.of(
                    places.apply(rows.get(i).number()),
                    "import.above-header",
                    SceneFitter.cleanLine(String.join(" ", rows.get(i).cells()))));
        }
        tellUnused(rows);
        rows.stream().skip(choice.headerRow() + 1L).forEach(this::take);
        finish();
        return scenes;
    }

    private void tellUnused(List<TableRow> rows) {
        if (choice.headerRow() < 0) {
            return;
        }
        TableRow header = rows.get(choice.headerRow());
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            if (!choice.columns().containsValue(i) && !header.cell(i).isBlank()) {
                unused.add(SceneFitter.cleanLine(header.cell(i)));
            }
        }
        if (!unused.isEmpty()) {
            findings.add(ImportFinding.of(
                    places.apply(header.number()), "import.columns-left-out", String.join(", ", unused)));
        }
    }

    private String cell(TableRow row, SceneColumn column) {
        Integer at = choice.columns().get(column);
        return at == null ? "" : SceneFitter.clean(row.cell(at));
    }

    private boolean goesOn(TableRow row, SceneColumn column) {
        Integer at = choice.columns().get(column);
        return at != null && row.continued().contains(at);
    }

    private void take(TableRow row) {
        SceneSketch before = current;
        if (before != null && goesOn(row, SceneColumn.NARRATION)) {
            fill(before, row);
            return;
        }
        finish();
        if (!goesOn(row, SceneColumn.TITLE)) {
            title = cell(row, SceneColumn.TITLE);
        }
        SceneSketch sketch = new SceneSketch(places.apply(row.number()), title);
        String narration = cell(row, SceneColumn.NARRATION);
        if (!narration.isEmpty()) {
            sketch.say(narration);
        }
        fill(sketch, row);
        current = sketch;
    }

    private void fill(SceneSketch sketch, TableRow row) {
        if (!goesOn(row, SceneColumn.LINES)) {
            cell(row, SceneColumn.LINES)
                    .lines()
                    .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                    .forEach(sketch::show);
        }
        String picture = cell(row, SceneColumn.PICTURE);
        if (!picture.isEmpty()) {
            sketch.picture(picture.replace('\\', '/'), places.apply(row.number()));
        }
        pause(sketch, row);
    }

    private void pause(SceneSketch sketch, TableRow row) {
        String written = cell(row, SceneColumn.PAUSE);
        if (written.isEmpty()) {
            return;
        }
        Matcher seconds = SECONDS.matcher(written);
        double pause = seconds.matches() ? Double.parseDouble(seconds.group(1).replace(',', '.')) : -1;
        if (pause < 0 || pause > ScriptLimits.PAUSE_SECONDS) {
            findings.add(ImportFinding.of(places.apply(row.number()), "import.no-pause", written));
        } else {
            sketch.pause(pause);
        }
    }

    private void finish() {
        if (current != null) {
            scenes.addAll(new SceneFitter(findings).fit(current));
        }
        current = null;
    }
}
