package app.lectern.desktop.importing;

import app.lectern.desktop.Words;
import app.lectern.script.SceneDocument;
import app.lectern.script.imported.SourcePlace;
import app.lectern.service.ImportPreview;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene that would come of a file, in words.
 *
 * @param scene from 0
 * @param place where in the file it begins
 * @param title empty when it has none
 * @param said its narration, in one line
 * @param findings what was left out of it
 */
public record ImportRow(int scene, String place, String title, String said, List<String> findings) {
    private static final int LONGEST = 300;

    public ImportRow {
        findings = List.copyOf(findings);
    }

    /** The scenes of a file; takes a moment for long ones. */
    static List<ImportRow> of(ImportPreview preview, Words words) {
        List<SceneDocument> scenes = preview.document().scenes();
        List<ImportRow> rows = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            SceneDocument scene = scenes.get(i);
            SourcePlace own = preview.places().get(i);
            List<String> findings = preview.findingsOf(i).stream()
                    .map(finding -> words.of(finding.place().equals(own) ? finding.message() : finding.told()))
                    .distinct()
                    .toList();
            rows.add(new ImportRow(
                    i, words.of(preview.places().get(i).words()), line(scene.title()), line(scene.text()), findings));
        }
        return rows;
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
