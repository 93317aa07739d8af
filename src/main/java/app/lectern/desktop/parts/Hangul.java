package app.lectern.desktop.parts;

import java.util.Map;

/** Korean letters as they are while somebody types: initial consonants, syllables without their end. */
public final class Hangul {
    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int FINALS = 28;
    private static final int OF_AN_INITIAL = 21 * FINALS;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] ENDS = {
        "", "ㄱ", "ㄲ", "ㄳ", "ㄴ", "ㄵ", "ㄶ", "ㄷ", "ㄹ", "ㄺ", "ㄻ", "ㄼ", "ㄽ", "ㄾ", "ㄿ", "ㅀ", "ㅁ", "ㅂ", "ㅄ", "ㅅ", "ㅆ", "ㅇ",
        "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
    };
    /** Keyboards join two consonants that stand together. */
    private static final Map<Character, String> JOINED = Map.ofEntries(
            Map.entry('ㄳ', "ㄱㅅ"),
            Map.entry('ㄵ', "ㄴㅈ"),
            Map.entry('ㄶ', "ㄴㅎ"),
            Map.entry('ㄺ', "ㄹㄱ"),
            Map.entry('ㄻ', "ㄹㅁ"),
            Map.entry('ㄼ', "ㄹㅂ"),
            Map.entry('ㄽ', "ㄹㅅ"),
            Map.entry('ㄾ', "ㄹㅌ"),
            Map.entry('ㄿ', "ㄹㅍ"),
            Map.entry('ㅀ', "ㄹㅎ"),
            Map.entry('ㅄ', "ㅂㅅ"));

    private Hangul() {}

    /** The same with consonants that a keyboard joined apart again. */
    public static String apart(String typed) {
        StringBuilder text = new StringBuilder();
        typed.chars().forEach(c -> text.append(JOINED.getOrDefault((char) c, String.valueOf((char) c))));
        return text.toString();
    }

    /** Whether what was typed can become this letter: ㅂ and 바 can become 밥. */
    public static boolean leadsTo(char typed, char letter) {
        if (!isSyllable(letter)) {
            return false;
        }
        int index = letter - FIRST;
        if (isInitial(typed)) {
            return INITIALS.charAt(index / OF_AN_INITIAL) == typed;
        }
        return isSyllable(typed) && end(typed) == 0 && typed == letter - end(letter);
    }

    /** Whether the end of a typed syllable belongs to the next one: 관 can become 과나. */
    public static boolean leadsTo(char typed, char letter, char next) {
        if (!isSyllable(typed) || end(typed) == 0 || !isSyllable(next)) {
            return false;
        }
        char initial = INITIALS.charAt((next - FIRST) / OF_AN_INITIAL);
        return typed - end(typed) == letter && ENDS[end(typed)].equals(String.valueOf(initial));
    }

    /** Whether it is a consonant that a syllable can begin with. */
    public static boolean isInitial(char letter) {
        return INITIALS.indexOf(letter) >= 0;
    }

    /** Whether it is a whole syllable. */
    public static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static int end(char syllable) {
        return (syllable - FIRST) % FINALS;
    }
}
