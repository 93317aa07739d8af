package app.lectern.desktop.compare;

import app.lectern.desktop.Background;
import app.lectern.desktop.ScriptSteps;
import app.lectern.desktop.Words;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import app.lectern.script.compare.ScriptComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A video's revisions and history, two of its texts beside each other, and what is brought back of the older one. */
public final class CompareViewModel {
    private final Words words;
    private final Callable<VideoHistory> reading;
    private final Background background;
    private final Supplier<@Nullable ScriptDocument> written;
    private final ScriptSteps steps;
    private final ReadOnlyObjectWrapper<@Nullable VideoHistory> history = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Version> before = new SimpleObjectProperty<>();
    private final ObjectProperty<Version> after = new SimpleObjectProperty<>(new Version.Working());
    private final ReadOnlyObjectWrapper<@Nullable ScriptComparison> comparison = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final StringProperty notice = new SimpleStringProperty("");

    /**
     * A comparison in the script that is being written.
     *
     * @param reading reads the revisions and the history; waits for the disk
     * @param written as it is now; null while there is none
     * @param steps takes what is brought back
     */
    public CompareViewModel(
            Words words,
            Callable<VideoHistory> reading,
            Background background,
            Supplier<@Nullable ScriptDocument> written,
            ScriptSteps steps) {
        this.words = words;
        this.reading = reading;
        this.background = background;
        this.written = written;
        this.steps = steps;
    }

    /** Reads revisions and history anew. */
    public void refresh() {
        background.work(reading, history::set, this::fail);
    }

    /** Compares two texts. */
    public void compare(Version old, Version now) {
        before.set(old);
        after.set(now);
        compare();
    }

    /** Compares again, because what is being written is another text now. */
    public void compare() {
        Version old = before.get();
        Version now = after.get();
        ScriptDocument text = written.get();
        if (old == null || text == null) {
            return;
        }
        background.work(
                () -> ScriptComparison.of(json(old, text), json(now, text)),
                found -> {
                    if (old.equals(before.get()) && now.equals(after.get())) {
                        comparison.set(found);
                    }
                },
                this::fail);
    }

    private static String json(Version version, ScriptDocument text) {
        return switch (version) {
            case Version.Working _ -> text.json();
            case Version.Revision revision -> revision.script().rawJson();
        };
    }

    private void fail(Exception e) {
        notice.set(words.failure(e));
    }

    /** Whether one scene can be brought back: into the text that is being written, of a revision beside it. */
    public boolean canRestoreScenes() {
        return writable.get()
                && before.get() instanceof Version.Revision
                && after.get() instanceof Version.Working
                && written.get() != null;
    }

    /** Brings a whole revision back as the text that is being written. */
    public void restore(VideoScript revision) {
        steps.change(ScriptDocument.of(revision.rawJson()), "step.restore", revision.revision());
        compare();
    }

    /** Brings one scene back as it was in the older text. */
    public void restore(SceneDifference scene) {
        ScriptDocument now = written.get();
        if (now == null || !canRestoreScenes() || !(before.get() instanceof Version.Revision revision)) {
            return;
        }
        List<SceneDocument> old = ScriptDocument.of(revision.script().rawJson()).scenes();
        ScriptDocument restored = switch (scene) {
            case Kept kept -> now.with(kept.to(), old.get(kept.from()));
            case Added added -> now.remove(Set.of(added.to()));
            case Removed removed -> now.insert(placeOf(removed, now), old.get(removed.from()));
        };
        int number = switch (scene) {
            case Kept kept -> kept.to();
            case Added added -> added.to();
            case Removed removed -> removed.from();
        };
        steps.change(restored, "step.restore-scene", number + 1);
        compare();
    }

    /** Behind the scene that it followed. */
    private int placeOf(Removed removed, ScriptDocument now) {
        int place = 0;
        ScriptComparison found = comparison.get();
        for (SceneDifference one : found == null ? List.<SceneDifference>of() : found.scenes()) {
            if (one.equals(removed)) {
                break;
            }
            place = switch (one) {
                case Kept kept -> kept.to() + 1;
                case Added added -> added.to() + 1;
                case Removed _ -> place;
            };
        }
        return Math.min(place, now.scenes().size());
    }

    /** All texts that can be compared, the newest first. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>(List.of(new Version.Working()));
        VideoHistory now = history.get();
        if (now != null) {
            now.revisions().forEach(script -> versions.add(new Version.Revision(script)));
        }
        return versions;
    }

    /** What was kept of the video; null before it was read. */
    public ReadOnlyObjectProperty<@Nullable VideoHistory> history() {
        return history.getReadOnlyProperty();
    }

    /** The older text; null while nothing is compared. */
    public ObjectProperty<@Nullable Version> before() {
        return before;
    }

    public ObjectProperty<Version> after() {
        return after;
    }

    /** What became of the older text; null before anything was compared. */
    public ReadOnlyObjectProperty<@Nullable ScriptComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether the script can be changed now. */
    public BooleanProperty writable() {
        return writable;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }
}
