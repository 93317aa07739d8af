package app.lectern.desktop.drafting;

import app.lectern.desktop.ScriptSteps;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The script that is being written, as drafts by a model need it. Owned by the window's thread. */
public interface DraftedText extends ScriptSteps {
    /** As it is now; null before it was read. */
    @Nullable
    ScriptDocument document();

    /** The id of the kept script; null before it was read. */
    @Nullable
    String scriptId();

    /** What a translation's source says now, by its scenes' ids; empty for any other script. */
    Map<String, SceneDocument> said();

    /** The scenes that are chosen in the list, from 0. */
    Set<Integer> chosen();

    /** Whether it can be changed now. */
    boolean isWritable();
}
