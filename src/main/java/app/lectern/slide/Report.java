package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the author of one scene should know about its slide. */
final class Report {
    private static final int QUOTED = 40;
    private static final int NAMED_LETTERS = 20;

    private final int sceneIndex;
    private final Scene scene;
    private final List<Finding> findings = new ArrayList<>();

    Report(int sceneIndex, Scene scene) {
        this.sceneIndex = sceneIndex;
        this.scene = scene;
    }

    /** A text that was shortened or left out because the slide is full. */
    void overflow(SlideText text) {
        add(text.field(), Message.of("slide.overflow", NarrationHeading.shortened(text.text(), QUOTED)));
    }

    /** Letters of one of the scene's fields that the fonts lack. */
    void missingGlyphs(String field, Set<String> letters) {
        if (!letters.isEmpty()) {
            add(field, missing(letters));
        }
    }

    /** Letters of the script's title that the fonts lack; told once, with the first scene. */
    void missingInScriptTitle(Set<String> letters) {
        if (!letters.isEmpty() && sceneIndex == 0) {
            findings.add(Finding.ofScript(Finding.Severity.WARNING, "title", missing(letters)));
        }
    }

    /** A picture that the scene's layout has no place for. */
    void unusedPicture(String image) {
        add("image", Message.of("slide.picture-unused", image));
    }

    List<Finding> findings() {
        return findings;
    }

    private static Message missing(Set<String> letters) {
        return Message.of(
                "slide.missing-glyphs", letters.stream().limit(NAMED_LETTERS).collect(Collectors.joining(" ")));
    }

    private void add(String field, Message message) {
        findings.add(new Finding(Finding.Severity.WARNING, sceneIndex, scene.id(), field, message));
    }
}
