package app.lectern.intake;

import app.lectern.domain.script.SlideLayout;
import app.lectern.script.ScriptReader;
import app.lectern.script.imported.CheckedDraft;
import app.lectern.script.imported.DraftChecker;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import app.lectern.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file as it was read and checked, in lines that a person can compare. */
record ReadFile(boolean refused, List<SceneDraft> scenes, List<String> told) {
    private static final Pattern HASH = Pattern.compile("pictures/[0-9a-f]{12}");

    static ReadFile of(Path file, Path pictures, ImportOptions options) throws IOException {
        ImportReading reading = new FileImporter().read(new ImportSource(file, pictures), options, ImportProgress.NONE);
        return switch (reading) {
            case ImportReading.Refused refusal -> new ReadFile(true, List.of(), told(refusal.findings()));
            case ImportReading.Taken taken -> checked(taken);
        };
    }

    private static ReadFile checked(ImportReading.Taken taken) {
        return switch (new DraftChecker(new ScriptReader()).check(taken.script())) {
            case CheckedDraft.Refused refusal -> new ReadFile(true, List.of(), told(refusal.findings()));
            case CheckedDraft.Accepted accepted -> {
                List<String> told = new ArrayList<>(told(taken.findings()));
                told.addAll(told(accepted.findings()));
                yield new ReadFile(false, taken.script().scenes(), told);
            }
        };
    }

    private static List<String> told(List<ImportFinding> findings) {
        return findings.stream()
                .map(finding -> Texts.of(Locale.KOREAN).of(finding.told()))
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (refused) {
            lines.add("거절");
        }
        scenes.forEach(scene -> lines.addAll(lines(scene)));
        told.forEach(one -> lines.add("! " + one.replace("\n", "⏎")));
        return lines;
    }

    private static List<String> lines(SceneDraft scene) {
        List<String> lines = new ArrayList<>();
        SlideLayout layout = scene.layout();
        lines.add("= " + Texts.of(Locale.KOREAN).of(scene.place().words())
                + (layout == null ? "" : " <" + layout.id() + ">")
                + (scene.picture() == null
                        ? ""
                        : " [" + HASH.matcher(scene.picture()).replaceAll("picture") + "]")
                + (scene.pauseAfterSec() > 0 ? " pause " + scene.pauseAfterSec() : "")
                + (scene.silenceSec() > 0 ? " silent " + scene.silenceSec() : ""));
        add(lines, "# ", scene.title());
        scene.lines().forEach(line -> add(lines, "- ", line));
        add(lines, "> ", scene.narration());
        return lines;
    }

    private static void add(List<String> lines, String mark, String text) {
        if (!text.isEmpty()) {
            String shown = text.length() > 160 ? text.substring(0, 160) + "… " + text.length() : text;
            lines.add(mark + shown.replace("\n", "⏎"));
        }
    }
}
