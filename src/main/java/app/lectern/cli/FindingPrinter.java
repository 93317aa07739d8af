package app.lectern.cli;

import app.lectern.domain.script.Finding;
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
