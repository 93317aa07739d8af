package app.lectern.script.imported;

import app.lectern.domain.script.SlideLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scene while its file is read. Owned by one thread. */
public final class SceneSketch {
    /** How long a scene stands that has neither narration nor words on its slide. */
    public static final double SILENT_SEC = 5;

    private final SourcePlace place;
    private final List<String> lines = new ArrayList<>();
    private final List<String> narration = new ArrayList<>();
    private final String title;
    private @Nullable String picture;
    private SourcePlace picturePlace;
    private @Nullable SlideLayout layout;
    private double pauseAfterSec;
    private @Nullable QuestionSketch question;

    /** A scene that begins here; without a title when that is empty. */
    public SceneSketch(SourcePlace place, String title) {
        this.place = place;
        this.title = title;
        this.picturePlace = place;
    }

    public SourcePlace place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** The lines on the slide so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean hasNarration() {
        return !narration.isEmpty();
    }

    public @Nullable String picture() {
        return picture;
    }

    public SourcePlace picturePlace() {
        return picturePlace;
    }

    public boolean isEmpty() {
        return title.isEmpty() && lines.isEmpty() && narration.isEmpty() && picture == null && question == null;
    }

    /** Adds a line to the slide. */
    public void show(String line) {
        lines.add(line);
    }

    /** Asks something; what was asked before gives way. */
    public void ask(String words) {
        question = new QuestionSketch(words);
    }

    /** Whether it asks something, so that options and feedback have a place. */
    public boolean asks() {
        return question != null;
    }

    /** Adds something that can be chosen; nothing happens while nothing is asked. */
    public void option(String words, boolean right) {
        if (question != null) {
            question.option(words, right);
        }
    }

    /** Adds a line to what is told after the answer; nothing happens while nothing is asked. */
    public void feedback(String words) {
        if (question != null) {
            question.feedback(words);
        }
    }

    /** Adds a line to the narration. */
    public void say(String words) {
        narration.add(words);
    }

    /** Shows a picture, in the place of any other. */
    public void picture(@Nullable String file, SourcePlace at) {
        picture = file;
        picturePlace = at;
    }

    public void layout(@Nullable SlideLayout other) {
        layout = other;
    }

    public @Nullable SlideLayout layout() {
        return layout;
    }

    /** Silence after the narration, seconds. */
    public void pause(double seconds) {
        pauseAfterSec = seconds;
    }

    /** What is said: the narration, else what is written on the slide; blank when there is neither. */
    public String spoken() {
        if (hasNarration()) {
            return String.join("\n", narration);
        }
        List<String> written = new ArrayList<>();
        if (!title.isEmpty()) {
            written.add(title);
        }
        written.addAll(lines);
        if (question != null) {
            written.addAll(question.spoken());
        }
        return String.join("\n", written);
    }

    /** The scene as it is now, with its narration as the author wrote it. */
    public SceneDraft draft() {
        return draft(spoken(), 0);
    }

    SceneDraft draft(String said, double silenceSec) {
        return new SceneDraft(
                place,
                title,
                lines,
                said,
                silenceSec,
                picture,
                picturePlace,
                layout,
                pauseAfterSec,
                question == null ? null : question.question());
    }
}
