package app.lectern.store;

import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** New trainings made of old ones, each in one transaction. Safe for use by many threads and processes. */
public final class Reissues {
    /**
     * A new video of a new training.
     *
     * @param draft its text; null when the old video has none
     */
    public record Copy(Video video, @Nullable Draft draft) {}

    /**
     * A new text.
     *
     * @param created what the history tells of it
     */
    public record Draft(VideoScript script, HistoryEvent created) {}

    private final Database database;

    public Reissues(Database database) {
        this.database = database;
    }

    /**
     * Keeps all of it, or nothing when the training's or a video's id is taken; then false.
     *
     * @param translations which of the new videos are translations of which
     */
    public boolean insert(
            Education education,
            List<Copy> copies,
            List<Translation> translations,
            HistoryEvent reissued,
            Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean free = Trainings.insert(handle, education);
            for (Copy copy : copies) {
                free = free && Trainings.insert(handle, copy.video());
            }
            if (!free) {
                handle.rollback();
                return false;
            }
            translations.forEach(translation -> Translations.insert(handle, translation));
            List<Draft> drafts = copies.stream()
                    .flatMap(copy -> Stream.ofNullable(copy.draft()))
                    .toList();
            drafts.forEach(draft -> VideoScripts.insert(handle, draft.script()));
            History.append(handle, reissued, now);
            drafts.forEach(draft -> History.append(handle, draft.created(), now));
            return true;
        });
    }
}
