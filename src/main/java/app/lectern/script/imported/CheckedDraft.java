package app.lectern.script.imported;

import java.util.List;

/** The ending of checking what was read from a file. */
public sealed interface CheckedDraft {
    /**
     * A script that can be used.
     *
     * @param json the script's JSON, which the script reader accepts
     * @param findings what could not be used of it, in the order of the file
     */
    record Accepted(String json, List<ImportFinding> findings) implements CheckedDraft {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * No script can be made of it.
     *
     * @param findings why, at least one
     */
    record Refused(List<ImportFinding> findings) implements CheckedDraft {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
