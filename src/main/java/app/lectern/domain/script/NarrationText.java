package app.lectern.domain.script;

import java.util.List;

/**
 * A narration without its marks, and what the marks say about it. Positions are UTF-16 indices of {@code text}.
 *
 * @param text what subtitles show
 * @param marks in the order of the text
 */
public record NarrationText(String text, List<Mark> marks) {
    public NarrationText {
        marks = List.copyOf(marks);
    }

    /** What an author wrote about how a narration is spoken. */
    public sealed interface Mark {
        /** Where it begins. */
        int from();
    }

    /**
     * Nothing is spoken for a while.
     *
     * @param from the character before which it is silent
     * @param seconds more than 0, at most {@link ScriptLimits#PAUSE_SECONDS}
     */
    public record Pause(int from, double seconds) implements Mark {}

    /** A stressed part. */
    public record Emphasis(int from, int to) implements Mark {}

    /** A part that is spoken letter by letter, digit by digit. */
    public record SpellOut(int from, int to) implements Mark {}

    /** A part that is spoken as something else. */
    public record SayAs(int from, int to, String alias) implements Mark {}
}
