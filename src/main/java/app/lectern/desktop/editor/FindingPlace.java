package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.domain.script.Finding;

/** Where a finding is, in the words that the editor has for the fields of script files. */
final class FindingPlace {
    private FindingPlace() {}

    static String of(Words words, Finding finding) {
        String field = field(finding);
        String key = "finding.field." + field.replace('_', '-');
        if (field.isEmpty() || !words.has(key)) {
            return words.of(finding.place());
        }
        return finding.sceneIndex() < 0
                ? words.of(key)
                : words.of("finding.place", finding.sceneIndex() + 1, words.of(key));
    }

    /** The field without the place in its list or what is within it. */
    static String field(Finding finding) {
        return finding.field().replaceAll("[\\[.].*", "");
    }
}
