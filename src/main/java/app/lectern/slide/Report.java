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

    /** Letters of one of the scene's fields that cannot be drawn. */
    void undrawable(String field, GlyphGuard.Drawable text) {
        messages(text).forEach(message -> add(field, message));
    }

    /** Letters of the script's title that cannot be drawn; told once, with the first scene. */
    void undrawableInScriptTitle(GlyphGuard.Drawable text) {
        if (sceneIndex == 0) {
            messages(text)
                    .forEach(message -> findings.add(Finding.ofScript(Finding.Severity.WARNING, "title", message)));
        }
    }

    /** A layout that the scene asked for in vain. */
    void layout(Message complaint) {
        add("layout", complaint);
    }

    /** A logo of the theme that cannot be read. */
    void logo(Message problem) {
        add("theme", problem);
    }

    /** A picture that the scene's layout has no place for. */
    void unusedPicture(String image) {
        add("image", Message.of("slide.picture-unused", image));
    }

    /** Lines that a question leaves no place for. */
    void unusedLines() {
        add("on_screen_text", Message.of("slide.lines-unused"));
    }

    List<Finding> findings() {
        return findings;
    }

    private static List<Message> messages(GlyphGuard.Drawable text) {
        List<Message> messages = new ArrayList<>();
        if (!text.missing().isEmpty()) {
            messages.add(Message.of("slide.missing-glyphs", named(text.missing())));
        }
        if (!text.emoji().isEmpty()) {
            messages.add(Message.of("slide.emoji", named(text.emoji())));
        }
        return messages;
    }

    private static String named(Set<String> letters) {
        return letters.stream().limit(NAMED_LETTERS).collect(Collectors.joining(" "));
    }

    private void add(String field, Message message) {
        Finding finding = new Finding(Finding.Severity.WARNING, sceneIndex, scene.id(), field, message);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
