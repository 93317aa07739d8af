package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.domain.script.Finding;
import java.util.Optional;

/** Where a finding is, in the words that the editor has for the fields of script files. */
public final class FindingPlace {
    private FindingPlace() {}

    static String of(Words words, Finding finding) {
        Optional<String> name = name(words, finding.field());
        if (name.isEmpty()) {
            return words.of(finding.place());
        }
        return finding.sceneIndex() < 0 ? name.get() : words.of("finding.place", finding.sceneIndex() + 1, name.get());
    }

    /** What a field of script files is called in the editor, if it has a name there. */
    public static Optional<String> name(Words words, String field) {
        String key = "finding.field." + field(field).replace('_', '-');
        return field.isEmpty() || !words.has(key) ? Optional.empty() : Optional.of(words.of(key));
    }

    /** The field without the place in its list or what is within it. */
    static String field(String field) {
        return field.replaceAll("[\\[.].*", "");
    }
}
