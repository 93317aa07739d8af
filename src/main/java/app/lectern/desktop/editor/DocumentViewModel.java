package app.lectern.desktop.editor;

import app.lectern.desktop.editor.UndoHistory.State;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The script that is written, where in it somebody works, and the steps that can be taken back. */
public final class DocumentViewModel {
    private final LongSupplier millis;
    private final ReadOnlyObjectWrapper<@Nullable ScriptDocument> document = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(Spot.at(0));
    private final ReadOnlyObjectWrapper<@Nullable StepName> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StepName> redoName = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty writable = new SimpleBooleanProperty();
    private UndoHistory history = new UndoHistory();
    private Runnable settling = () -> {};

    /** @param millis a clock that only runs forward, milliseconds */
    DocumentViewModel(LongSupplier millis) {
        this.millis = millis;
    }

    /**
     * Names what is done before another scene is shown, so that words on their way come into the scene they are for.
     *
     * @param settling writes what an input method composes
     */
    void beforeMoving(Runnable settling) {
        this.settling = settling;
    }

    /** Takes in words that are on their way. */
    void settle() {
        settling.run();
    }

    /** Begins with a script; there are no steps yet. */
    void load(ScriptDocument first) {
        history = new UndoHistory();
        show(new State(first, spot.get()));
    }

    /** Changes the script by a step that can be taken back. Nothing happens when nothing is changed. */
    public void change(StepName name, ScriptDocument next) {
        change(name, next, spot.get());
    }

    /** As {@link #change(StepName, ScriptDocument)}, and goes elsewhere. */
    public void change(StepName name, ScriptDocument next, Spot there) {
        ScriptDocument before = document.get();
        if (before == null || before.equals(next) || !writable.get()) {
            return;
        }
        State after = new State(next, there.within(next.scenes().size()));
        history.add(name, new State(before, spot.get()), after, millis.getAsLong());
        show(after);
    }

    /** Changes one scene. */
    void changeScene(StepName name, int scene, UnaryOperator<SceneDocument> change) {
        ScriptDocument now = document.get();
        if (now != null && scene < now.scenes().size()) {
            change(name, now.with(scene, change.apply(now.scenes().get(scene))));
        }
    }

    /** Takes the last step back. */
    public void undo() {
        settle();
        State before = writable.get() ? history.undo() : null;
        if (before != null) {
            show(before);
        }
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        settle();
        State after = writable.get() ? history.redo() : null;
        if (after != null) {
            show(after);
        }
    }

    private void show(State state) {
        undoName.set(history.undoName());
        redoName.set(history.redoName());
        Spot there = state.spot().within(state.document().scenes().size());
        // whoever listens to the spot finds a script that has it
        ScriptDocument before = document.get();
        boolean shrinks = before != null
                && before.scenes().size() > state.document().scenes().size();
        if (shrinks) {
            spot.set(spot.get().within(state.document().scenes().size()));
        }
        document.set(state.document());
        spot.set(there);
    }

    /** The chosen scene; null before the script was read. */
    @Nullable
    SceneDocument scene() {
        ScriptDocument now = document.get();
        return now == null
                ? null
                : now.scenes().get(spot.get().within(now.scenes().size()).scene());
    }

    /** The script as it is now; null before it was read. */
    public ReadOnlyObjectProperty<@Nullable ScriptDocument> document() {
        return document.getReadOnlyProperty();
    }

    public ObjectProperty<Spot> spot() {
        return spot;
    }

    /** What {@link #undo} would take back; null when there is nothing. */
    public ReadOnlyObjectProperty<@Nullable StepName> undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** What {@link #redo} would do again; null when there is nothing. */
    public ReadOnlyObjectProperty<@Nullable StepName> redoName() {
        return redoName.getReadOnlyProperty();
    }

    /** Whether this person may write now. */
    public BooleanProperty writable() {
        return writable;
    }
}
