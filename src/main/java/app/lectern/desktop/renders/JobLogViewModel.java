package app.lectern.desktop.renders;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.render.JobLogLine;
import app.lectern.domain.render.RenderJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What happened in one job, as long as it is looked at. */
final class JobLogViewModel {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Studio studio;
    private final Background background;
    private final ObjectProperty<@Nullable RenderJob> job = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObservableList<JobLogLine> lines = FXCollections.observableArrayList();
    private final StringProperty notice = new SimpleStringProperty("");
    private final ChangeListener<RenderJob> follow = (_, _, now) -> follow(now);
    private @Nullable RenderWatchService watch;
    private boolean reading;
    private boolean again;

    JobLogViewModel(Studio studio, Background background) {
        this.studio = studio;
        this.background = background;
    }

    /** Shows a job's log and follows it; null shows none. */
    void show(@Nullable RenderJob shown, String name) {
        leave();
        job.set(shown);
        title.set(name);
        lines.clear();
        notice.set("");
        if (shown != null) {
            watch = studio.watches().of(shown.jobId());
            if (watch != null) {
                watch.valueProperty().addListener(follow);
            }
            read();
        }
    }

    private void follow(@Nullable RenderJob now) {
        if (now != null) {
            job.set(now);
            read();
        }
    }

    private void read() {
        again = reading;
        RenderJob shown = job.get();
        if (reading || shown == null) {
            return;
        }
        reading = true;
        background.work(
                () -> studio.lectern().renders().log(studio.user(), shown.jobId()),
                read -> {
                    take(shown, read);
                    readAgain();
                },
                e -> {
                    notice.set(studio.words().failure(e));
                    readAgain();
                });
    }

    private void take(RenderJob of, List<JobLogLine> read) {
        RenderJob now = job.get();
        if (now != null && now.jobId().equals(of.jobId()) && read.size() != lines.size()) {
            lines.setAll(read);
        }
    }

    private void readAgain() {
        reading = false;
        if (again) {
            read();
        }
    }

    /** When a line was written, by the clock on the wall. */
    String time(JobLogLine line) {
        return CLOCK.format(line.at());
    }

    /** All lines with their days, as text in the language of the window. */
    String text() {
        return lines.stream()
                .map(line -> DAY.format(line.at()) + "  " + studio.words().of(line.text()))
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    /** A name for a file of it. */
    String fileName() {
        return title.get().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".log.txt";
    }

    /** Writes the lines into a file. */
    void export(Path file) {
        String text = text();
        background.work(
                () -> Files.writeString(file, text),
                _ -> notice.set(studio.words().of("log.saved", file.toString())),
                studio.notices()::failed);
    }

    /** The shown job; null when there is none. */
    ObjectProperty<@Nullable RenderJob> job() {
        return job;
    }

    /** The title of its video. */
    StringProperty title() {
        return title;
    }

    /** The oldest first. */
    ObservableList<JobLogLine> lines() {
        return lines;
    }

    /** What was done with it, or did not work; empty for nothing. */
    StringProperty notice() {
        return notice;
    }

    /** Follows nothing any more. */
    void leave() {
        if (watch != null) {
            watch.valueProperty().removeListener(follow);
            watch = null;
        }
    }
}
