package app.lectern.desktop.drafting;

import app.lectern.draft.DraftOrder;
import app.lectern.draft.DraftTask;
import app.lectern.script.ScriptDocument;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is wanted of a model, as it is filled in. Owned by the window's thread. */
final class DraftWish {
    private final DraftedText text;
    private final ObjectProperty<DraftTask> task = new SimpleObjectProperty<>(DraftTask.OUTLINE);
    private final BooleanProperty translating = new SimpleBooleanProperty();
    private final StringProperty topic = new SimpleStringProperty("");
    private final StringProperty material = new SimpleStringProperty("");
    private final StringProperty seconds = new SimpleStringProperty("");
    private final BooleanProperty onlyChosen = new SimpleBooleanProperty();

    DraftWish(DraftedText text) {
        this.text = text;
    }

    /** What a translation is asked for first, and no other script at all. */
    void offerTranslation(boolean now) {
        if (now && !translating.get()) {
            task.set(DraftTask.TRANSLATE);
        } else if (!now && task.get() == DraftTask.TRANSLATE) {
            task.set(DraftTask.OUTLINE);
        }
        translating.set(now);
    }

    /** What is to be asked; null while there is no script. */
    @Nullable
    DraftOrder order() {
        ScriptDocument document = text.document();
        DraftTask wanted = task.get();
        if (document == null) {
            return null;
        }
        return new DraftOrder(
                wanted,
                document,
                onlyChosen.get() ? text.chosen() : wanted.fitting(document, text.said()),
                wanted == DraftTask.OUTLINE ? topic.get() : "",
                wanted.takesMaterial() ? material.get() : "",
                wanted.takesLength() ? number(seconds.get()) : 0,
                text.said());
    }

    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }

    /** About how long the scenes take now that the task is about, seconds. */
    int secondsNow() {
        DraftOrder order = order();
        return order == null ? 0 : order.spoken();
    }

    /** Whether the script is a translation. */
    BooleanProperty translating() {
        return translating;
    }

    ObjectProperty<DraftTask> task() {
        return task;
    }

    /** What the video is about. */
    StringProperty topic() {
        return topic;
    }

    /** What was pasted. */
    StringProperty material() {
        return material;
    }

    /** The wanted length as it is typed. */
    StringProperty seconds() {
        return seconds;
    }

    /** Whether it is only about the scenes that are chosen in the list. */
    BooleanProperty onlyChosen() {
        return onlyChosen;
    }
}
