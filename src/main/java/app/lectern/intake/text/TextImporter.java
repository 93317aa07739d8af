package app.lectern.intake.text;

import app.lectern.intake.source.SourceText;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: what stands between blank lines is a scene, in several when it is long; a short line of its own is the
 * title of what follows, and lines that begin with a bullet are shown.
 */
public final class TextImporter {
    private static final int LONGEST_TITLE = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？,;:][\"'”’)\\]」』》）]*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·▪◦‣○●■□▶☞※]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-=_*~#\\s]{3,}");

    /** Lines that stand together; {@code line} is the first one's number. */
    private record Block(int line, List<String> lines) {
        boolean isTitle() {
            String only = lines.getFirst();
            return lines.size() == 1
                    && only.length() <= LONGEST_TITLE
                    && !SENTENCE_END.matcher(only).find()
                    && !BULLET.matcher(only).find();
        }
    }

    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<SceneDraft> scenes = new ArrayList<>();

    private TextImporter() {}

    /** Reads a file. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        SourceText text = SourceText.of(source.file());
        TextImporter importer = new TextImporter();
        importer.findings.addAll(text.findings());
        importer.collect(blocks(text.text()), progress);
        return new ImportReading.Taken(DraftScript.of("", importer.scenes, null), importer.findings);
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().map(SceneFitter::cleanLine).toList();
        List<String> block = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : lines.get(i);
            if (!line.isBlank() && !RULE.matcher(line).matches()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(new Block(i - block.size() + 1, List.copyOf(block)));
                block.clear();
            }
        }
        return blocks;
    }

    private void collect(List<Block> blocks, ImportProgress progress) {
        Block title = null;
        for (int i = 0; i < blocks.size(); i++) {
            progress.reached(i, blocks.size());
            Block block = blocks.get(i);
            if (title == null && block.isTitle() && i + 1 < blocks.size()) {
                title = block;
                continue;
            }
            SourcePlace place = SourcePlace.line(title == null ? block.line() : title.line());
            scene(place, title == null ? "" : title.lines().getFirst(), block.lines());
            title = null;
        }
    }

    private void scene(SourcePlace place, String title, List<String> lines) {
        SceneSketch sketch = new SceneSketch(place, title);
        StringBuilder said = new StringBuilder();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.find()) {
                sketch.show(line.substring(bullet.end()));
            } else {
                said.append(separator(said)).append(line);
            }
        }
        SceneFitter fitter = new SceneFitter(findings);
        if (said.isEmpty()) {
            scenes.addAll(fitter.fit(sketch));
            return;
        }
        List<String> parts = SceneLength.parted(said.toString());
        sketch.say(parts.getFirst());
        scenes.addAll(fitter.fit(sketch));
        for (String part : parts.subList(1, parts.size())) {
            SceneSketch next = new SceneSketch(place, "");
            next.say(part);
            scenes.addAll(fitter.fit(next));
        }
        if (parts.size() > 1) {
            findings.add(ImportFinding.of(place, "import.block-parted", parts.size(), SceneLength.MOST_SEC));
        }
    }

    /** A line that ends no sentence goes on in the next. */
    private static String separator(StringBuilder said) {
        if (said.isEmpty()) {
            return "";
        }
        return SENTENCE_END.matcher(said).find() ? "\n" : " ";
    }
}
