package app.lectern.desktop.editor;

import app.lectern.script.SceneDocument;
import java.util.TreeSet;

/** What is said in the shown scene. */
public final class NarrationViewModel {
    private final DocumentViewModel writing;
    private final SpokenLengths lengths;

    NarrationViewModel(DocumentViewModel writing, SpokenLengths lengths) {
        this.writing = writing;
        this.lengths = lengths;
    }

    /**
     * Writes another narration.
     *
     * @param caret where writing goes on
     */
    public void write(String text, int caret) {
        SceneDocument scene = writing.scene();
        if (scene == null || scene.text().equals(text)) {
            return;
        }
        Spot spot = writing.spot().get();
        var document = writing.document().get();
        if (document != null) {
            writing.change(
                    StepName.typing("step.narration", spot.scene(), scene.id(), "text"),
                    document.with(spot.scene(), scene.withText(text)),
                    new Spot(spot.scene(), spot.chosen(), caret));
        }
    }

    /** Remembers where the caret is. */
    public void moveCaret(int caret) {
        Spot spot = writing.spot().get();
        if (spot.caret() != caret) {
            writing.spot().set(new Spot(spot.scene(), new TreeSet<>(spot.chosen()), caret));
        }
    }

    /** How many characters are spoken; marks do not count. */
    public int letters() {
        SceneDocument scene = writing.scene();
        return scene == null ? 0 : SceneList.letters(scene.scene());
    }

    /** About how long the shown scene is, seconds. */
    public double seconds() {
        SceneDocument scene = writing.scene();
        return scene == null ? 0 : lengths.seconds(scene.scene());
    }
}
