package app.lectern.cli;

import app.lectern.domain.Message;
import app.lectern.script.SceneDocument;
import app.lectern.script.imported.ImportFinding;
import app.lectern.service.ImportPreview;
import app.lectern.service.ScriptImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts into words what would come of a file, or came of it. */
final class ImportPrinter {
    private static final int SHOWN = 60;

    private final Function<Message, String> words;
    private final ImportPreview preview;
    private final List<SceneDocument> scenes;

    ImportPrinter(Function<Message, String> words, ImportPreview preview) {
        this.words = words;
        this.preview = preview;
        this.scenes = preview.document().scenes();
    }

    /** Each scene in a line, with its findings below it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        preview.findingsOfFile().forEach(finding -> lines.add(words.apply(finding.told())));
        for (int i = 0; i < scenes.size(); i++) {
            SceneDocument scene = scenes.get(i);
            String place = words.apply(preview.places().get(i).words());
            lines.add("%d\t%s\t%s\t%s".formatted(i + 1, place, oneLine(scene.title()), oneLine(scene.text())));
            preview.findingsOf(i).forEach(finding -> lines.add("\t" + words.apply(finding.told())));
        }
        lines.add(words.apply(Message.of("cli.import-preview", scenes.size(), preview.videoId())));
        return lines;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The same for programs. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("file", preview.file().toString());
        answer.put("video_id", preview.videoId());
        answer.put("title", preview.document().title());
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            all.add(json(i));
        }
        answer.put("scenes", all);
        answer.put("findings", json(words, preview.findings()));
        return answer;
    }

    private Map<String, @Nullable Object> json(int i) {
        SceneDocument scene = scenes.get(i);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("number", i + 1);
        answer.put("place", words.apply(preview.places().get(i).words()));
        answer.put("title", scene.title());
        answer.put("on_screen_text", scene.onScreenText());
        answer.put("text", scene.text());
        answer.put("image", scene.image().isEmpty() ? null : scene.image());
        return answer;
    }

    /** What came of a file, for programs. */
    static Map<String, @Nullable Object> json(Function<Message, String> words, Path file, ScriptImport taken) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("file", file.toString());
        answer.put("video_id", taken.script().videoId());
        answer.put("revision", taken.script().revision());
        answer.put("script_id", taken.script().scriptId());
        answer.put("findings", json(words, taken.findings()));
        return answer;
    }

    private static List<Map<String, Object>> json(Function<Message, String> words, List<ImportFinding> findings) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ImportFinding finding : findings) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("place", words.apply(finding.place().words()));
            answer.put("field", finding.field());
            answer.put("message", words.apply(finding.message()));
            all.add(answer);
        }
        return all;
    }
}
