package app.lectern.cli;

import app.lectern.domain.script.Finding;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows findings to people and to programs. */
final class FindingPrinter {
    private final Texts texts;

    FindingPrinter(Texts texts) {
        this.texts = texts;
    }

    /** One line a finding: file, scene and field, what is wrong. */
    void print(PrintWriter out, Path file, List<Finding> findings) {
        for (Finding finding : findings) {
            out.println(file + ": " + texts.of(finding.place()) + ": " + texts.of(finding.message()));
        }
    }

    /** One line a broken rule: file, scene and cue, what is wrong, by which rule. */
    void printCues(PrintWriter out, Path file, List<CueFinding> findings) {
        for (CueFinding finding : findings) {
            out.println(file + ": "
                    + texts.of("place.cue", finding.scene() + 1, finding.cue()) + ": "
                    + texts.of(finding.message()) + " (" + finding.rule().id() + ")");
        }
    }

    /** The broken rules as JSON values. */
    List<Map<String, @Nullable Object>> cueJson(List<CueFinding> findings) {
        return findings.stream().map(this::cueJson).toList();
    }

    private Map<String, @Nullable Object> cueJson(CueFinding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("scene", finding.scene() + 1);
        fields.put("cue", finding.cue());
        fields.put("start_sec", finding.startMillis() / 1000.0);
        fields.put("rule", finding.rule().id());
        fields.put("source", finding.rule().source());
        fields.put("measured", finding.measured());
        fields.put("limit", finding.limit());
        fields.put("message", texts.of(finding.message()));
        return fields;
    }

    /** The findings as JSON values. */
    List<Map<String, @Nullable Object>> json(List<Finding> findings) {
        return findings.stream().map(this::json).toList();
    }

    private Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("severity", finding.severity().name());
        fields.put("scene", finding.sceneIndex() < 0 ? null : finding.sceneIndex() + 1);
        fields.put("scene_id", finding.sceneId());
        fields.put("field", finding.field());
        fields.put("code", finding.message().key());
        fields.put("message", texts.of(finding.message()));
        return fields;
    }
}
