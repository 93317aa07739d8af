package app.lectern.desktop.themes;

import app.lectern.desktop.Background;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes.Shelved;
import app.lectern.service.ThemeService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The themes of the workspace: which is looked at, what is changed in it, and what becomes of the changes. */
public final class ThemesViewModel {
    private record Read(List<Shelved> themes, Map<String, Integer> uses) {}

    private final Studio studio;
    private final ThemeService service;
    private final Background background;
    /** One change after another. */
    private final ExecutorService saves =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    private final ThemeEdit edit;
    private final ReadOnlyObjectWrapper<List<Shelved>> themes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Shelved> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Runnable> leaving = new SimpleObjectProperty<>();
    private final BooleanProperty confirming = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private Map<String, Integer> uses = Map.of();

    public ThemesViewModel(Studio studio) {
        this(studio, Fx.window());
    }

    ThemesViewModel(Studio studio, Background background) {
        this.studio = studio;
        this.service = studio.lectern().themes();
        this.background = background;
        this.edit = new ThemeEdit(studio.words());
        refresh();
    }

    /** Reads the themes anew; what is changed here stays. */
    public void refresh() {
        Shelved now = chosen.get();
        read(now == null ? "" : now.id());
    }

    private void read(String toChoose) {
        background.work(
                saves,
                () -> new Read(service.themes(studio.user()), service.uses(studio.user())),
                read -> show(read, toChoose),
                this::fail);
    }

    private void show(Read read, String toChoose) {
        uses = read.uses();
        themes.set(read.themes());
        Shelved found = read.themes().stream()
                .filter(one -> one.id().equals(toChoose))
                .findFirst()
                .orElse(read.themes().getFirst());
        if (!edit.changed().get() || !found.id().equals(idNow())) {
            open(found);
        }
    }

    private void open(Shelved next) {
        confirming.set(false);
        List<Theme> others = themes.get().stream()
                .filter(one -> !one.id().equals(next.id()))
                .map(ThemesViewModel::themeOf)
                .filter(Objects::nonNull)
                .toList();
        edit.open(themeOf(next), others);
        chosen.set(next);
    }

    private String idNow() {
        Shelved now = chosen.get();
        return now == null ? "" : now.id();
    }

    /** The theme of a sound file; null of a bad one. */
    static @Nullable Theme themeOf(Shelved shelved) {
        return shelved.reading() instanceof ThemeReading.Accepted accepted ? accepted.theme() : null;
    }

    /** Looks at another theme, once unsaved changes are out of the way. */
    public void choose(Shelved next) {
        if (!next.id().equals(idNow())) {
            leave(() -> open(next));
        }
    }

    /** Makes a theme of the workspace's own that looks like the chosen one, and looks at it. */
    public void duplicate() {
        leave(() -> {
            Theme original = edit.theme().get();
            if (original != null) {
                change(() -> service.duplicate(studio.user(), original), copy -> read(copy.id()));
            }
        });
    }

    /** Keeps what is changed. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        Theme now = edit.theme().get();
        if (now == null || !edit.savable().get()) {
            return;
        }
        change(() -> service.save(studio.user(), now), kept -> {
            edit.kept(now, kept);
            studio.pictures().redraw();
            studio.notices()
                    .done("themes.saved", kept.name(studio.words().locale().get()));
            refresh();
            then.run();
        });
    }

    /** Takes the chosen theme away; asks first when videos are drawn in it. */
    public void remove() {
        Shelved now = chosen.get();
        if (now == null || now.bundled()) {
            return;
        }
        if (usesOf(now.id()) > 0 && !confirming.get()) {
            confirming.set(true);
            return;
        }
        confirming.set(false);
        Theme theme = themeOf(now);
        String name =
                theme == null ? now.id() : theme.name(studio.words().locale().get());
        change(() -> service.remove(studio.user(), now.id()), back -> {
            edit.discard();
            studio.notices().undoable("themes.removed", List.of(name), () -> restore(now.id(), back));
            read("");
        });
    }

    private void restore(String id, Runnable back) {
        change(
                () -> {
                    back.run();
                    return id;
                },
                this::read);
    }

    private <T> void change(Callable<T> work, Consumer<T> done) {
        notice.set("");
        background.work(saves, work, done, this::fail);
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** Does what leaves the chosen theme: at once, or after an answer when something is not saved. */
    public void leave(Runnable step) {
        if (edit.changed().get()) {
            leaving.set(step);
        } else {
            step.run();
        }
    }

    /** Answers {@link #leaving}: keeps the changes and goes on. */
    public void saveAndLeave() {
        save(this::goOn);
    }

    /** Answers {@link #leaving}: drops the changes and goes on. */
    public void dropAndLeave() {
        edit.discard();
        goOn();
    }

    private void goOn() {
        Runnable step = leaving.get();
        leaving.set(null);
        if (step != null) {
            step.run();
        }
    }

    /** Answers {@link #leaving} or {@link #confirming}: stays, and nothing happens. */
    public void stay() {
        leaving.set(null);
        confirming.set(false);
    }

    /** All themes, bundled ones first; empty until they are read. */
    public ReadOnlyObjectProperty<List<Shelved>> themes() {
        return themes.getReadOnlyProperty();
    }

    /** The theme that is looked at, as it is kept; null until the themes are read. */
    public ReadOnlyObjectProperty<@Nullable Shelved> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen theme with what is changed in it. */
    public ThemeEdit edit() {
        return edit;
    }

    /** How many videos are drawn in a theme. */
    public int usesOf(String id) {
        return uses.getOrDefault(id, 0);
    }

    /** Whether this person may change themes. */
    public boolean mayWrite() {
        return studio.user().has(Role.ADMIN);
    }

    /** Whether the chosen theme can be changed here. */
    public boolean editable() {
        Shelved now = chosen.get();
        return mayWrite() && now != null && !now.bundled() && themeOf(now) != null;
    }

    /** What waits for an answer because it would lose changes; null when nothing does. */
    public ObjectProperty<@Nullable Runnable> leaving() {
        return leaving;
    }

    /** Whether the removal of a theme that videos are drawn in waits for an answer. */
    public BooleanProperty confirming() {
        return confirming;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Lets the last change end. */
    public void close() {
        saves.shutdown();
    }
}
