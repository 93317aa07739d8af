package app.lectern.desktop.library;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The videos, searched and filtered, and how scripts come in. */
public final class LibraryViewModel {
    private final Studio studio;
    private final ObservableList<VideoCard> all = FXCollections.observableArrayList();
    private final FilteredList<VideoCard> shown = new FilteredList<>(all);
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable VideoState> state = new SimpleObjectProperty<>();
    private final StringProperty notice = new SimpleStringProperty("");
    private final Runnable endWatch;

    public LibraryViewModel(Studio studio) {
        this.studio = studio;
        search.addListener(_ -> filter());
        state.addListener(_ -> filter());
        endWatch = studio.watches().onMove(_ -> refresh());
        refresh();
    }

    /** Reads the videos anew. */
    public void refresh() {
        Fx.work(
                () -> studio.lectern().library().entries(studio.user()).stream()
                        .map(this::card)
                        .toList(),
                cards -> {
                    all.setAll(cards);
                    loaded.set(true);
                },
                this::fail);
    }

    private VideoCard card(LibraryEntry entry) {
        return new VideoCard(entry, VideoState.of(entry), cover(entry.script()));
    }

    private @Nullable SlideSource cover(@Nullable VideoScript script) {
        try {
            return script == null ? null : SlideSource.of(studio.lectern().scripts(), script);
        } catch (RefusedException e) {
            return null; // its pictures are gone; the editor tells so
        }
    }

    private void filter() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        VideoState chosen = state.get();
        shown.setPredicate(card -> (chosen == null || card.state() == chosen)
                && card.title().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Takes in a script file and goes to it; a refusal is told in {@link #notice}. */
    public void take(Path file) {
        take(() -> ScriptFile.read(file));
    }

    /** Takes in the sample that comes with Lectern. */
    public void takeSample() {
        take(SampleTraining::file);
    }

    private void take(Callable<ScriptFile> reading) {
        notice.set("");
        Fx.work(
                () -> {
                    ScriptFile file = reading.call();
                    return studio.lectern().scripts().create(studio.user(), file.videoId(), file.json(), file.folder());
                },
                script -> open(script.videoId()),
                this::fail);
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** Goes to a video's script. */
    public void open(String videoId) {
        studio.navigator().go(new Place.Editor(videoId));
    }

    /** The videos that search and filter let through. */
    public ObservableList<VideoCard> shown() {
        return shown;
    }

    /** How many videos are in a state; in any when null. */
    public long count(@Nullable VideoState wanted) {
        return all.stream()
                .filter(card -> wanted == null || card.state() == wanted)
                .count();
    }

    /** The ids of the shown videos' trainings in order of their newest video; empty is for videos without one. */
    public List<String> trainings() {
        return shown.stream().map(LibraryViewModel::trainingOf).distinct().toList();
    }

    static String trainingOf(VideoCard card) {
        return card.entry().education() == null ? "" : card.entry().education().educationId();
    }

    public BooleanProperty loaded() {
        return loaded;
    }

    public StringProperty search() {
        return search;
    }

    /** The state that is filtered by; null shows all. */
    public ObjectProperty<@Nullable VideoState> state() {
        return state;
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
