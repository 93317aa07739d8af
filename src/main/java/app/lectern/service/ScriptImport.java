package app.lectern.service;

import app.lectern.domain.script.VideoScript;
import app.lectern.script.imported.ImportFinding;
import java.util.List;

/**
 * A script file that was taken in.
 *
 * @param script the DRAFT it became
 * @param findings what was not taken over, or taken over differently; none of a JSON file
 */
public record ScriptImport(VideoScript script, List<ImportFinding> findings) {
    public ScriptImport {
        findings = List.copyOf(findings);
    }

    /** Whether the video was there before, and has another revision now. */
    public boolean isRevision() {
        return script.revision() > 1;
    }
}
