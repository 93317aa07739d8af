package app.lectern.script.imported;

import app.lectern.domain.Message;
import java.util.Locale;

/**
 * Where something stands in a file that is imported.
 *
 * @param number from 1, in the kind's own count; 0 for the whole file
 */
public record SourcePlace(Kind kind, int number) {
    /** What is counted. */
    public enum Kind {
        FILE,
        LINE,
        SLIDE,
        PARAGRAPH,
        ROW,
        CUE,
        SCENE
    }

    /** The file as a whole. */
    public static final SourcePlace WHOLE = new SourcePlace(Kind.FILE, 0);

    public static SourcePlace line(int number) {
        return number == 0 ? WHOLE : new SourcePlace(Kind.LINE, number);
    }

    public static SourcePlace slide(int number) {
        return new SourcePlace(Kind.SLIDE, number);
    }

    public static SourcePlace paragraph(int number) {
        return new SourcePlace(Kind.PARAGRAPH, number);
    }

    public static SourcePlace row(int number) {
        return new SourcePlace(Kind.ROW, number);
    }

    public static SourcePlace cue(int number) {
        return new SourcePlace(Kind.CUE, number);
    }

    public static SourcePlace scene(int number) {
        return new SourcePlace(Kind.SCENE, number);
    }

    public boolean isWhole() {
        return kind == Kind.FILE;
    }

    /** In words, such as "slide 7". */
    public Message words() {
        return isWhole()
                ? Message.of("place.file")
                : Message.of("import.place." + kind.name().toLowerCase(Locale.ROOT), number);
    }
}
