package app.lectern.desktop.palette;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.ActionGroup;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.RefusedException;
import app.lectern.domain.education.Education;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was typed, what fits, and which line is chosen. */
public final class PaletteViewModel {
    private final Studio studio;
    private final Recents recents;
    private final List<Entry> entries = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    /** Knows the actions at once; videos and trainings follow when they were read. */
    public PaletteViewModel(Studio studio, Recents recents) {
        this.studio = studio;
        this.recents = recents;
        studio.actions().all().stream().map(this::entry).forEach(entries::add);
        query.addListener(_ -> search());
        search();
        Fx.work(this::read, this::add, studio.notices()::failed);
    }

    private Entry entry(Action action) {
        return new Entry(
                action.group() == ActionGroup.SETTINGS ? Entry.Kind.SETTINGS : Entry.Kind.ACTION,
                action.key(),
                studio.words().of(action.key()),
                "",
                Keys.text(action.keys()),
                action.icon(),
                null,
                null,
                action::fire);
    }

    private List<Entry> read() {
        List<LibraryEntry> videos = studio.lectern().library().entries(studio.user());
        Map<String, Education> trainings = new LinkedHashMap<>();
        List<Entry> read = new ArrayList<>();
        for (LibraryEntry video : videos) {
            if (video.education() != null) {
                trainings.putIfAbsent(video.education().educationId(), video.education());
            }
            read.add(entry(video));
        }
        trainings.values().forEach(training -> read.add(entry(training)));
        return read;
    }

    private Entry entry(LibraryEntry video) {
        String id = video.video().videoId();
        return new Entry(
                Entry.Kind.VIDEO,
                "video " + id,
                video.video().title(),
                video.education() == null ? "" : video.education().title(),
                "",
                Feather.FILM,
                VideoState.of(video),
                cover(video.script()),
                () -> studio.navigator().go(new Place.Editor(id)));
    }

    private @Nullable SlideSource cover(@Nullable VideoScript script) {
        try {
            return script == null ? null : SlideSource.of(studio.lectern().scripts(), script);
        } catch (RefusedException e) {
            return null; // its pictures are gone; the editor tells so
        }
    }

    private Entry entry(Education training) {
        return new Entry(
                Entry.Kind.TRAINING,
                "training " + training.educationId(),
                training.title(),
                "",
                "",
                Feather.CALENDAR,
                null,
                null,
                () -> studio.navigator().go(new Place.Library()));
    }

    private void add(Collection<Entry> read) {
        entries.addAll(read);
        search();
    }

    private void search() {
        hits.setAll(Search.of(entries, query.get(), recents));
        chosen.set(0);
    }

    /** Goes a line down, or up when negative; round at the ends. */
    public void move(int lines) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + lines, hits.size()));
        }
    }

    /** Does or opens what is chosen; to be called once the palette is closed. */
    public void run() {
        if (chosen.get() < hits.size()) {
            Entry entry = hits.get(chosen.get()).entry();
            recents.add(entry.id());
            entry.run().run();
        }
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    /** The line that Enter takes, from 0. */
    public IntegerProperty chosen() {
        return chosen;
    }
}
