package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.service.LibraryEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The jobs and what can be done with them. */
public final class RendersViewModel {
    private static final int SHOWN = 30;

    private final Studio studio;
    private final ObservableList<JobRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private final Runnable endWatch;

    public RendersViewModel(Studio studio) {
        this.studio = studio;
        this.endWatch = studio.watches().onMove(_ -> refresh());
        refresh();
    }

    /** Reads the jobs anew. */
    public void refresh() {
        Fx.work(
                this::read,
                read -> {
                    rows.setAll(read);
                    loaded.set(true);
                },
                this::fail);
    }

    private List<JobRow> read() {
        return studio.lectern().renders().newest(studio.user(), SHOWN).stream()
                .map(this::row)
                .toList();
    }

    private JobRow row(RenderJob job) {
        LibraryEntry entry = studio.lectern().library().entry(studio.user(), job.videoId());
        return new JobRow(
                job,
                entry.video().title(),
                entry.education() == null ? null : entry.education().title(),
                source(job),
                studio.lectern()
                        .renders()
                        .getWithAsset(studio.user(), job.jobId())
                        .asset(),
                published(job));
    }

    private @Nullable PublicationState published(RenderJob job) {
        return studio.lectern().publishing().ofVideo(studio.user(), job.videoId()).stream()
                .filter(publication -> publication.jobId().equals(job.jobId()))
                .map(Publication::state)
                .findFirst()
                .orElse(null);
    }

    private @Nullable SlideSource source(RenderJob job) {
        try {
            var scripts = studio.lectern().scripts();
            return SlideSource.of(scripts, scripts.get(studio.user(), job.scriptId()));
        } catch (RefusedException e) {
            return null; // its pictures are gone, its job is still told
        }
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** The jobs of a status, newest first. */
    public List<JobRow> in(RenderJobStatus status) {
        return rows.stream().filter(row -> row.job().status() == status).toList();
    }

    /** The jobs of a status that no later job of the same video has made unimportant. */
    public List<JobRow> newestOfVideoIn(RenderJobStatus status) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> seen.add(row.job().videoId()))
                .filter(row -> row.job().status() == status)
                .toList();
    }

    /** Cancels a job in the background. */
    public void cancel(RenderJob job) {
        Fx.work(() -> studio.lectern().renders().cancel(studio.user(), job.jobId()), _ -> refresh(), this::fail);
    }

    /** Asks for a failed or cancelled render again. */
    public void retry(RenderJob job) {
        notice.set("");
        Fx.work(() -> studio.lectern().renders().retry(studio.user(), job.jobId()), _ -> refresh(), this::fail);
    }

    /** Publishes what a finished job made. */
    public void publish(RenderJob job, String note) {
        notice.set("");
        Fx.work(
                () -> studio.lectern().publishing().publish(studio.user(), job.jobId(), note),
                _ -> refresh(),
                this::fail);
    }

    /** Shows the video's newest result; of a draft that draft. */
    public void open(RenderJob job) {
        studio.navigator().go(Place.Preview.of(job));
    }

    /** Whether this person may ask for renders and publish them. */
    public boolean mayRender() {
        return studio.user().has(Role.REVIEWER);
    }

    public Instant now() {
        return studio.lectern().config().clock().instant();
    }

    public ObservableList<JobRow> rows() {
        return rows;
    }

    public BooleanProperty loaded() {
        return loaded;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Stops listening. */
    public void close() {
        endWatch.run();
    }
}
