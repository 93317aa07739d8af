package app.lectern.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts narrations into sentences. The sentences in their order hold all that is written but the spaces between. */
final class SentenceSplitter {
    private static final String ENDS = ".?!…。？！";
    private static final String CLOSERS = "\"'”’」』)]》〉";
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "prof", "no", "vs", "e.g", "i.e", "etc", "st", "jr", "sr", "fig", "approx");

    private SentenceSplitter() {}

    /** The sentences; each holds a letter or digit, unless the whole text holds none. */
    static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        text.lines().forEach(line -> splitLine(line, sentences));
        return sentences;
    }

    private static void splitLine(String line, List<String> sentences) {
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (endsAt(line, i)) {
                add(line.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(line.substring(start), sentences);
    }

    /** Whether the sentence's last character is at {@code i}: its mark or what closes after it, then a space. */
    private static boolean endsAt(String line, int i) {
        boolean last = i + 1 == line.length();
        if (!last && !Character.isWhitespace(line.charAt(i + 1))) {
            return "。？！".indexOf(line.charAt(i)) >= 0
                    && ENDS.indexOf(line.charAt(i + 1)) < 0
                    && CLOSERS.indexOf(line.charAt(i + 1)) < 0;
        }
        int mark = i;
        while (mark > 0 && CLOSERS.indexOf(line.charAt(mark)) >= 0) {
            mark--;
        }
        if (ENDS.indexOf(line.charAt(mark)) < 0) {
            return false;
        }
        return line.charAt(mark) != '.' || !isAbbreviation(line, mark);
    }

    /** Mr., e.g., initials, and a list's number such as "1." at the sentence's beginning. */
    private static boolean isAbbreviation(String line, int dot) {
        int from = dot;
        while (from > 0 && !Character.isWhitespace(line.charAt(from - 1))) {
            from--;
        }
        String word = line.substring(from, dot).replaceAll("^[\"'“‘(\\[]+", "");
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[A-Z]")) {
            return true;
        }
        return word.matches("\\d{1,3}") && line.substring(0, from).isBlank();
    }

    private static void add(String piece, List<String> sentences) {
        String sentence = piece.strip();
        if (sentence.isEmpty()) {
            return;
        }
        // nothing to speak in it: it belongs to the sentence before
        if (!isSpeakable(sentence) && !sentences.isEmpty()) {
            sentences.set(sentences.size() - 1, sentences.getLast() + " " + sentence);
        } else if (!sentences.isEmpty() && !isSpeakable(sentences.getLast())) {
            sentences.set(sentences.size() - 1, sentences.getLast() + " " + sentence);
        } else {
            sentences.add(sentence);
        }
    }

    static boolean isSpeakable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
