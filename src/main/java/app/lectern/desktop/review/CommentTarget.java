package app.lectern.desktop.review;

import app.lectern.domain.script.Scene;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a comment can be about.
 *
 * @param scene from 0; -1 for the whole script
 * @param sceneId null for the whole script
 * @param quote one of the scene's sentences as it is written; null for the whole scene
 */
public record CommentTarget(
        int scene, @Nullable String sceneId, @Nullable String quote) {
    /** The whole script. */
    public static final CommentTarget WHOLE = new CommentTarget(-1, null, null);

    /** A scene, each of its sentences when it has several, and the whole script. */
    static List<CommentTarget> of(int index, Scene scene) {
        List<CommentTarget> targets = new ArrayList<>(List.of(new CommentTarget(index, scene.id(), null)));
        List<String> sentences = sentences(scene.text());
        if (sentences.size() > 1) {
            sentences.forEach(sentence -> targets.add(new CommentTarget(index, scene.id(), sentence)));
        }
        targets.add(WHOLE);
        return targets;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.KOREAN);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences.stream().distinct().toList();
    }
}
