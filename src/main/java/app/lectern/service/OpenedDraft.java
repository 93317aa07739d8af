package app.lectern.service;

import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.WorkingCopy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script as somebody opens it to write.
 *
 * @param copy what they had written and not saved, where it says something else
 * @param others who else has written on it in the last two minutes
 */
public record OpenedDraft(VideoScript script, @Nullable WorkingCopy copy, List<String> others) {
    public OpenedDraft {
        others = List.copyOf(others);
    }
}
