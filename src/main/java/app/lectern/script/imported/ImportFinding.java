package app.lectern.script.imported;

import app.lectern.domain.Message;
import java.util.Comparator;
import java.util.List;

/**
 * Something of a file that could not be taken over, was taken over differently, or keeps it from being used.
 *
 * @param field the field of the scene it is about, as script files name it; empty where it is about no single one
 */
public record ImportFinding(SourcePlace place, String field, Message message) {
    /** A finding about no single field. */
    public static ImportFinding of(SourcePlace place, String key, Object... arguments) {
        return new ImportFinding(place, "", Message.of(key, arguments));
    }

    /** The place and what is told of it, as one message. */
    public Message told() {
        return place.isWhole() ? message : Message.of("import.at", place.words(), message);
    }

    /** These in the order of the file; those about the whole of it first. */
    public static List<ImportFinding> inOrder(List<ImportFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> finding.place().number()))
                .toList();
    }
}
