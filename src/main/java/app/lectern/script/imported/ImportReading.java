package app.lectern.script.imported;

import app.lectern.domain.Message;
import java.util.List;

/** The ending of reading a file that others wrote. */
public sealed interface ImportReading {
    /**
     * Scenes came out of it.
     *
     * @param findings what was not taken over, in the order of the file
     */
    record Taken(DraftScript script, List<ImportFinding> findings) implements ImportReading {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file cannot be used.
     *
     * @param findings why, at least one
     */
    record Refused(List<ImportFinding> findings) implements ImportReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What was found, in either ending. */
    List<ImportFinding> findings();

    /** A file that cannot be used for one reason. */
    static ImportReading refused(SourcePlace place, Message why) {
        return new Refused(List.of(new ImportFinding(place, "", why)));
    }
}
