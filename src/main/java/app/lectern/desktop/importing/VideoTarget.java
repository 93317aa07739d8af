package app.lectern.desktop.importing;

import app.lectern.desktop.Background;
import app.lectern.desktop.Notices;
import app.lectern.desktop.Words;
import app.lectern.domain.education.VideoId;
import app.lectern.service.ImportChoice;
import app.lectern.service.ImportPreview;
import app.lectern.service.ScriptImport;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Scenes become a video: a new one, or the next revision of one that is there. */
public final class VideoTarget implements ImportTarget {
    private final ImportDesk desk;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final Consumer<ScriptImport> done;
    private final StringProperty videoId = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final ObservableBooleanValue ready = Bindings.createBooleanBinding(() -> VideoId.isValid(id()), videoId);
    private @Nullable String trainingId;

    /** @param done goes on with what was kept */
    public VideoTarget(
            ImportDesk desk, Background background, Notices notices, Words words, Consumer<ScriptImport> done) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.words = words;
        this.done = done;
        videoId.addListener(_ -> look());
    }

    /** Puts the video into a training; null leaves that to the file. */
    public void train(@Nullable String training) {
        trainingId = training;
    }

    private String id() {
        return videoId.get().strip();
    }

    @Override
    public void read(ImportPreview preview) {
        videoId.set(preview.videoId());
    }

    private void look() {
        String id = id();
        if (!VideoId.isValid(id)) {
            told.set(words.of("importing.bad-id"));
            return;
        }
        told.set("");
        background.work(
                () -> desk.revisions(id),
                revisions -> {
                    if (id.equals(id())) {
                        told.set(
                                revisions == 0
                                        ? words.of("importing.new-video")
                                        : words.of("importing.next-revision", revisions + 1));
                    }
                },
                _ -> told.set(""));
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    @Override
    public Callable<Runnable> keep(ImportPreview preview, Set<Integer> scenes) {
        ImportChoice choice = new ImportChoice(scenes, id(), trainingId);
        return () -> {
            ScriptImport taken = desk.keep(preview, choice);
            return () -> kept(taken);
        };
    }

    private void kept(ScriptImport taken) {
        done.accept(taken);
        if (!taken.isRevision()) {
            String id = taken.script().videoId();
            notices.undoable(
                    "importing.done",
                    List.of(id),
                    () -> background.work(
                            () -> removed(id), _ -> notices.done("importing.undone", id), notices::failed));
        }
    }

    private String removed(String id) {
        desk.remove(id);
        return id;
    }

    /** The video that it becomes. */
    public StringProperty videoId() {
        return videoId;
    }

    /** Whether that is a new one, in words. */
    public StringProperty told() {
        return told;
    }
}
