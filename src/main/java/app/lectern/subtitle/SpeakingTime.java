package app.lectern.subtitle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a text takes to say, in syllables. */
public final class SpeakingTime {
    private static final Pattern PIECE = Pattern.compile(
            "(?<number>\\d+)|(?<acronym>\\b\\p{Lu}{2,5}\\b)|(?<latin>[\\p{IsLatin}'’]+)|(?<pause>[,;:、，—–])"
                    + "|(?<stop>[.?!…。！？]+(?=\\s))|(?<letter>\\p{L})");

    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèâêôûäöü]+", Pattern.CASE_INSENSITIVE);

    /** 13 is 십삼, 119 is 백십구, 2026 is 이천이십육. */
    private static final double SYLLABLES_A_DIGIT = 1.6;

    /** The silence of a comma, in syllables. */
    private static final double COMMA = 2;

    /** The silence between two sentences; there is none where the text ends. */
    private static final double STOP = 3;

    private SpeakingTime() {}

    /** Syllables, pauses among them; more than 0 for any text. */
    public static double syllables(String text) {
        double syllables = 0;
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (pieces.group("number") != null) {
                syllables += SYLLABLES_A_DIGIT * pieces.group().length();
            } else if (pieces.group("acronym") != null) {
                syllables += pieces.group().length();
            } else if (pieces.group("latin") != null) {
                syllables += latin(pieces.group());
            } else if (pieces.group("pause") != null) {
                syllables += COMMA;
            } else {
                syllables += pieces.group("stop") != null ? STOP : 1;
            }
        }
        return Math.max(syllables, 0.5);
    }

    private static double latin(String word) {
        long vowels = VOWELS.matcher(word).results().count();
        boolean silentE = vowels > 1 && word.endsWith("e") && !word.endsWith("le");
        return Math.max(1, silentE ? vowels - 1 : vowels);
    }
}
