package app.lectern.desktop.library;

import app.lectern.desktop.Background;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import app.lectern.service.LibraryEntry;
import app.lectern.service.ScriptWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The videos, searched, filtered and ordered, and what is done with them. Owned by the window's thread. */
public final class LibraryViewModel {
    private record Loaded(List<VideoCard> cards, List<Education> trainings) {}

    private record Found(List<VideoCard> inAnyState, List<VideoCard> shown) {
        static Found of(LibraryQuery query, List<VideoCard> there) {
            List<VideoCard> inAnyState = query.inAnyState(there);
            return new Found(inAnyState, query.ordered(inAnyState));
        }
    }

    private final Studio studio;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<VideoCard>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<LibraryQuery> query = new SimpleObjectProperty<>(LibraryQuery.ALL);
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private final Runnable endWatch;
    private Map<String, ScriptWords> words = new HashMap<>();
    private Loaded all = new Loaded(List.of(), List.of());
    private List<VideoCard> inAnyState = List.of();
    private Runnable takeBack = () -> {};
    private boolean read;
    private int asked;

    /** Reads the videos at once. */
    public LibraryViewModel(Studio studio, Background background) {
        this.studio = studio;
        this.background = background;
        query.addListener(_ -> show());
        endWatch = studio.watches().onMove(_ -> refresh());
        refresh();
    }

    /** Reads the videos anew, after what an editor that was just left still writes. */
    public void refresh() {
        Map<String, ScriptWords> known = words;
        Map<String, ScriptWords> fresh = new HashMap<>();
        background.work(
                studio.lectern().drafts().inOrder(),
                () -> load(known, fresh),
                now -> {
                    all = now;
                    words = fresh;
                    read = true;
                    show();
                },
                this::fail);
    }

    private Loaded load(Map<String, ScriptWords> known, Map<String, ScriptWords> read) {
        List<VideoCard> cards = studio.lectern().library().entries(studio.user()).stream()
                .map(entry -> VideoCard.of(entry, words(entry, known, read)))
                .toList();
        return new Loaded(cards, studio.lectern().educations().educations(studio.user()));
    }

    /** What was read of a text once is not read again. */
    private static ScriptWords words(
            LibraryEntry entry, Map<String, ScriptWords> known, Map<String, ScriptWords> read) {
        if (entry.script() == null) {
            return new ScriptWords("", "");
        }
        String sha256 = entry.script().sha256();
        ScriptWords before = known.get(sha256);
        ScriptWords now = before == null ? ScriptWords.of(entry.script()) : before;
        read.put(sha256, now);
        return now;
    }

    /** Looks through thousands of scripts, so in the background; only what was asked for last is shown. */
    private void show() {
        if (!read) {
            return;
        }
        int own = ++asked;
        LibraryQuery wanted = query.get();
        List<VideoCard> there = all.cards();
        background.work(
                () -> Found.of(wanted, there),
                found -> {
                    if (own == asked) {
                        inAnyState = found.inAnyState();
                        shown.set(found.shown());
                        loaded.set(true);
                    }
                },
                this::fail);
    }

    /** Makes a new video of one scene that says its title, and goes to its narration. */
    public void create(String title, @Nullable String trainingId) {
        notice.set("");
        background.work(
                () -> new FirstScene(studio).create(title, trainingId),
                script -> studio.navigator().go(new Place.Editor(script.videoId(), null, "text")),
                this::fail);
    }

    /** Makes new videos of these, with their newest texts. */
    public void duplicate(List<String> videoIds) {
        String suffix = studio.words().of("library.copy-suffix");
        change(videoIds, id -> {
            String title = card(id).title() + suffix;
            studio.lectern().videos().duplicate(studio.user(), id, title);
        });
    }

    /** Begins a translation of a video, and goes to its first scene. */
    public void translate(String videoId, String language) {
        notice.set("");
        background.work(
                () -> studio.lectern().translations().create(studio.user(), videoId, language, null, null),
                script -> studio.navigator().go(new Place.Editor(script.videoId(), null, "text")),
                this::fail);
    }

    /** Gives a video another title. */
    public void rename(String videoId, String title) {
        change(List.of(videoId), id -> studio.lectern().videos().rename(studio.user(), id, title));
    }

    /** Puts videos into a training; with null out of every one. */
    public void assign(List<String> videoIds, @Nullable String trainingId) {
        change(videoIds, id -> studio.lectern().educations().assign(studio.user(), id, trainingId));
    }

    private interface Change {
        void of(String videoId);
    }

    private void change(List<String> videoIds, Change change) {
        notice.set("");
        background.work(
                () -> {
                    videoIds.forEach(change::of);
                    return true;
                },
                _ -> refresh(),
                e -> {
                    fail(e);
                    refresh();
                });
    }

    /** Takes videos out of the library; for a while they can be had back. What may not be removed is told and stays. */
    public void remove(List<String> videoIds) {
        notice.set("");
        background.work(
                () -> Removal.of(studio.lectern().videos(), studio.user(), videoIds), this::removed, this::fail);
    }

    private void removed(Removal removal) {
        removal.refusal().ifPresent(why -> notice.set(studio.words().of(why)));
        List<String> ids = removal.videoIds();
        if (!ids.isEmpty()) {
            List<Object> told = List.of(card(ids.getFirst()).title(), ids.size());
            takeBack = studio.notices().undoable("library.removed", told, () -> takeBack(removal));
            refresh();
        }
    }

    private void takeBack(Removal removal) {
        background.work(
                () -> removal.takeBack(studio.lectern().videos(), studio.user()),
                _ -> refresh(),
                studio.notices()::failed);
    }

    /** Brings back what was removed last, as long as that is offered. */
    public void undo() {
        takeBack.run();
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** Goes to a video's script. */
    public void open(String videoId) {
        studio.navigator().go(new Place.Editor(videoId));
    }

    /** A video that is there; of one that is gone the first. */
    VideoCard card(String videoId) {
        return all.cards().stream()
                .filter(card -> card.videoId().equals(videoId))
                .findFirst()
                .orElseThrow();
    }

    /** The videos that are let through, in order. */
    public ReadOnlyObjectProperty<List<VideoCard>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is looked for. */
    ObjectProperty<LibraryQuery> query() {
        return query;
    }

    /** How many videos are in each state, of those that search and training let through. */
    Map<VideoState, Long> counts() {
        return inAnyState.stream().collect(Collectors.groupingBy(VideoCard::state, Collectors.counting()));
    }

    /** Whether there is no video at all. */
    boolean isEmpty() {
        return all.cards().isEmpty();
    }

    /** Whether there are videos, and the trainings of all of them are over. */
    boolean isAllOver() {
        return !isEmpty() && all.cards().stream().allMatch(card -> card.entry().expired());
    }

    /** Every training, by end date. */
    List<Education> trainings() {
        return all.trainings();
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
