package app.lectern.desktop.editor;

import app.lectern.script.ScriptDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The steps of writing in a session, as many as there are. Owned by one thread. */
final class UndoHistory {
    /** Typing on after a longer pause is another step. */
    static final long PAUSE_MILLIS = 800;

    /** A script and where somebody worked in it. */
    record State(ScriptDocument document, Spot spot) {}

    private record Step(StepName name, State before, State after, long atMillis) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Remembers a step; what was undone before it cannot be redone any more. */
    void add(StepName name, State before, State after, long atMillis) {
        undone.clear();
        Step last = done.peek();
        boolean typedOn = last != null && name.continues(last.name) && atMillis - last.atMillis <= PAUSE_MILLIS;
        if (typedOn) {
            done.pop();
        }
        done.push(new Step(name, typedOn ? last.before : before, after, atMillis));
    }

    /** Takes the last step back; null when there is none. */
    @Nullable
    State undo() {
        Step step = done.poll();
        if (step == null) {
            return null;
        }
        undone.push(step);
        return step.before;
    }

    /** Does the step again that was taken back last; null when there is none. */
    @Nullable
    State redo() {
        Step step = undone.poll();
        if (step == null) {
            return null;
        }
        // typing on after it is another step
        done.push(new Step(step.name, step.before, step.after, Long.MIN_VALUE / 2));
        return step.after;
    }

    /** What {@link #undo} would take back; null when there is nothing. */
    @Nullable
    StepName undoName() {
        Step step = done.peek();
        return step == null ? null : step.name;
    }

    /** What {@link #redo} would do again; null when there is nothing. */
    @Nullable
    StepName redoName() {
        Step step = undone.peek();
        return step == null ? null : step.name;
    }
}
