package app.lectern.script;

import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import java.util.List;

/** The ending of reading a script. */
public sealed interface ScriptReading {
    /**
     * A script that can be used.
     *
     * @param json the whole document, fields unknown to Lectern included, texts in NFC
     * @param findings warnings only
     */
    record Accepted(Script script, String json, List<Finding> findings) implements ScriptReading {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A script that cannot be used.
     *
     * @param findings everything that is wrong, at least one error
     */
    record Refused(List<Finding> findings) implements ScriptReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What was found, in either ending. */
    List<Finding> findings();
}
