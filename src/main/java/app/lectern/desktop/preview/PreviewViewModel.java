package app.lectern.desktop.preview;

import app.lectern.desktop.Background;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.domain.render.RenderJob;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A video's newest result, and where one goes from there. */
public final class PreviewViewModel {
    private final Studio studio;
    private final Background background;
    private final String videoId;
    private final @Nullable String jobId;
    private final ObjectProperty<PreviewState> state = new SimpleObjectProperty<>(new PreviewState.Opening());

    /** @param jobId the job whose result is shown; null for the video's newest result */
    public PreviewViewModel(Studio studio, Background background, String videoId, @Nullable String jobId) {
        this.jobId = jobId;
        this.studio = studio;
        this.background = background;
        this.videoId = videoId;
    }

    /** Reads the result anew. */
    public void refresh() {
        ResultReader reader = new ResultReader(studio.lectern(), studio.user(), videoId, jobId);
        background.work(
                () -> reader.read(studio.words()::failure),
                state::set,
                e -> state.set(new PreviewState.Failed(studio.words().failure(e))));
    }

    /** Publishes what is shown; what was published before becomes an earlier one. */
    public void publish(RenderJob job, String note) {
        background.work(
                () -> studio.lectern().publishing().publish(studio.user(), job.jobId(), note.strip()),
                _ -> {
                    studio.notices().done("publish.done");
                    refresh();
                },
                studio.notices()::failed);
    }

    /** Whether this person may publish. */
    public boolean mayPublish() {
        return studio.user().has(Role.REVIEWER);
    }

    /** Goes back to the jobs. */
    public void back() {
        studio.navigator().go(new Place.Renders());
    }

    /** Goes to the video's script. */
    public void openScript() {
        studio.navigator().go(new Place.Editor(videoId));
    }

    public ObjectProperty<PreviewState> state() {
        return state;
    }
}
