package app.lectern.speech;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a sentence where its language changes: English within Korean goes to a voice that speaks English, Korean
 * within any other language to one that speaks Korean.
 */
final class LanguageRuns {
    /** A part of the sentence in one language. */
    record Run(int from, int to, String language) {}

    /** English words in a row, with what stands between them. */
    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}'’.-]*(?:[ ,;:–—-]+[\\p{IsLatin}][\\p{IsLatin}'’.-]*)*[!?]*");

    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}\\d]*\\p{IsHangul}[\\p{IsHangul}\\d]*"
            + "(?:[ ,·-]+[\\p{IsHangul}\\d]*\\p{IsHangul}[\\p{IsHangul}\\d]*)*");

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}'’-]+");

    /** So many words that Korean has no settled reading for are a phrase of their own. */
    private static final int PHRASE = 2;

    private LanguageRuns() {}

    /**
     * The runs of a sentence, from its first character to its last.
     *
     * @param settled whether a Latin word has a settled Korean reading, so that it stays within Korean
     */
    static List<Run> of(String text, String language, Predicate<String> settled) {
        boolean korean = language.toLowerCase(Locale.ROOT).startsWith("ko");
        List<Run> runs = new ArrayList<>();
        Matcher others = (korean ? LATIN : HANGUL).matcher(text);
        int at = 0;
        while (others.find()) {
            if (!korean || isPhrase(others.group(), settled)) {
                int start = others.start();
                int end = withParticleLeft(text, others.end());
                add(runs, text, at, start, language);
                add(runs, text, start, end, korean ? "en" : "ko");
                at = end;
            }
        }
        add(runs, text, at, text.length(), language);
        return runs;
    }

    private static boolean isPhrase(String latin, Predicate<String> settled) {
        long unknown = WORD.matcher(latin)
                .results()
                .filter(word -> !settled.test(word.group()))
                .count();
        return unknown >= PHRASE;
    }

    /** A closing mark belongs to the run it closes. */
    private static int withParticleLeft(String text, int end) {
        int at = end;
        while (at < text.length() && ".!?\"'”’)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Adds what can be spoken; marks without letters join what stands before them. */
    private static void add(List<Run> runs, String text, int from, int to, String language) {
        if (from >= to) {
            return;
        }
        boolean speakable = text.substring(from, to).codePoints().anyMatch(LanguageRuns::speaks);
        if (speakable) {
            runs.add(new Run(from, to, language));
        } else if (!runs.isEmpty()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.from, to, last.language));
        }
    }

    private static boolean speaks(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || "%‰℃℉°$₩€£¥&@#+=×÷㎡㎥".indexOf(codePoint) >= 0
                || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
    }
}
