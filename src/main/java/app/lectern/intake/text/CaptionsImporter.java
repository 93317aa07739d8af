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
import app.lectern.subtitle.LooseCaptions;
import app.lectern.subtitle.LooseCaptions.Caption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads captions: what they say is narration, and scenes end at pauses and at the ends of sentences. */
public final class CaptionsImporter {
    /** A pause that ends a scene whatever was said. */
    private static final long LONG_PAUSE = 4_000;
    /** A pause that ends a scene behind a sentence. */
    private static final long PAUSE = 1_500;

    private static final long LONG_SCENE = (long) (SceneLength.MOST_SEC * 1_000);

    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.?!…。！？]|[다요까죠오네])[\"'”’)\\]」』》）]*$");
    private static final Pattern SOUND = Pattern.compile("[♪♫#]+|[\\[(（【<♪♫].*[\\])）】>♪♫]");
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s*|^>>\\s*");

    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<SceneDraft> scenes = new ArrayList<>();
    private @Nullable SceneSketch scene;
    private final StringBuilder said = new StringBuilder();
    private long sceneStart;
    private long lastEnd;
    private List<String> lastLines = List.of();
    private int overlaps;
    private int sounds;

    private CaptionsImporter() {}

    /** Reads a file. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        SourceText text = SourceText.of(source.file());
        List<Caption> captions = LooseCaptions.read(text.text());
        if (captions.isEmpty()) {
            throw UnusableFileException.of("import.no-captions");
        }
        CaptionsImporter importer = new CaptionsImporter();
        importer.findings.addAll(text.findings());
        for (int i = 0; i < captions.size(); i++) {
            progress.reached(i, captions.size());
            importer.take(captions.get(i));
        }
        importer.end();
        importer.tellCounts();
        return new ImportReading.Taken(DraftScript.of("", importer.scenes, null), importer.findings);
    }

    private void take(Caption caption) {
        List<String> fresh = fresh(caption.lines());
        lastLines = caption.lines();
        List<String> spoken = fresh.stream()
                .map(line -> DASH.matcher(SceneFitter.cleanLine(line)).replaceFirst(""))
                .filter(line -> !SOUND.matcher(line).matches() && !line.isBlank())
                .toList();
        sounds += fresh.size() - spoken.size();
        if (spoken.isEmpty()) {
            return;
        }
        if (!said.isEmpty() && endsBefore(caption)) {
            end();
        }
        overlaps += caption.startMillis() < lastEnd ? 1 : 0;
        if (scene == null) {
            scene = new SceneSketch(SourcePlace.cue(caption.number()), "");
            sceneStart = caption.startMillis();
        }
        said.append(said.isEmpty() ? "" : " ").append(String.join(" ", spoken));
        lastEnd = Math.max(lastEnd, caption.endMillis());
    }

    /** Captions that roll up repeat the line above. */
    private List<String> fresh(List<String> lines) {
        for (int repeated = Math.min(lines.size(), lastLines.size()); repeated > 0; repeated--) {
            List<String> tail = lastLines.subList(lastLines.size() - repeated, lastLines.size());
            if (tail.equals(lines.subList(0, repeated))) {
                return lines.subList(repeated, lines.size());
            }
        }
        return lines;
    }

    private boolean endsBefore(Caption next) {
        long pause = next.startMillis() - lastEnd;
        long length = next.startMillis() - sceneStart;
        boolean sentence = SENTENCE_END.matcher(said).find();
        boolean rest = sentence && (pause >= PAUSE || length >= LONG_SCENE);
        return rest || pause >= LONG_PAUSE || length >= 2 * LONG_SCENE;
    }

    private void end() {
        if (scene != null) {
            scene.say(said.toString());
            scenes.addAll(new SceneFitter(findings).fit(scene));
        }
        scene = null;
        said.setLength(0);
    }

    private void tellCounts() {
        if (overlaps > 0) {
            findings.add(ImportFinding.of(SourcePlace.WHOLE, "import.overlaps", overlaps));
        }
        if (sounds > 0) {
            findings.add(ImportFinding.of(SourcePlace.WHOLE, "import.sounds", sounds));
        }
    }
}
