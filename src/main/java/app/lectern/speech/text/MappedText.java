package app.lectern.speech.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that was made from a written one, and where in the written one each of its characters comes from. Immutable;
 * positions are UTF-16 indices.
 */
public final class MappedText {
    /** What takes the place of the characters from {@code from} to before {@code to}. */
    public record Edit(int from, int to, String text) {
        public Edit {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
        }
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text as it was written. */
    public static MappedText of(String written) {
        int[] starts = new int[written.length()];
        int[] ends = new int[written.length()];
        Arrays.setAll(starts, at -> at);
        Arrays.setAll(ends, at -> at + 1);
        return new MappedText(written, starts, ends);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The first written position that the character at {@code at} comes from. */
    public int writtenStart(int at) {
        return starts[at];
    }

    /** One after the last written position that the character at {@code at} comes from. */
    public int writtenEnd(int at) {
        return ends[at];
    }

    /** A part, which still knows where in the same written text it comes from. */
    public MappedText substring(int from, int to) {
        return new MappedText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /**
     * The text with edits applied. Each character of a replacement comes from all that it replaces; one that is put in
     * between, replacing nothing, comes from the place between its neighbours.
     *
     * @param edits in the order of the text, not overlapping, within the text
     */
    public MappedText edited(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        Builder made = new Builder();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.from < at) {
                throw new IllegalArgumentException("edits overlap at " + edit.from);
            }
            made.copy(at, edit.from);
            made.put(edit);
            at = edit.to;
        }
        made.copy(at, text.length());
        return made.build();
    }

    /**
     * The text letter for letter replaced by another of the same length, as a change of pronunciation does.
     *
     * @throws IllegalArgumentException when the lengths differ
     */
    public MappedText respelled(String sameLength) {
        if (sameLength.length() != text.length()) {
            throw new IllegalArgumentException(text.length() + " characters became " + sameLength.length());
        }
        return new MappedText(sameLength, starts, ends);
    }

    @Override
    public String toString() {
        return text;
    }

    private final class Builder {
        private final StringBuilder made = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();

        void copy(int from, int to) {
            made.append(text, from, to);
            for (int at = from; at < to; at++) {
                places.add(new int[] {starts[at], ends[at]});
            }
        }

        void put(Edit edit) {
            int start = edit.from < text.length() ? starts[edit.from] : writtenLength();
            int end = edit.to > edit.from ? ends[edit.to - 1] : start;
            made.append(edit.text);
            for (int i = 0; i < edit.text.length(); i++) {
                places.add(new int[] {start, end});
            }
        }

        private int writtenLength() {
            return text.isEmpty() ? 0 : ends[text.length() - 1];
        }

        MappedText build() {
            return new MappedText(
                    made.toString(),
                    places.stream().mapToInt(place -> place[0]).toArray(),
                    places.stream().mapToInt(place -> place[1]).toArray());
        }
    }
}
