package app.lectern.speech.korean.reading;

import java.util.Map;
import java.util.Set;

/** English phones written as Hangul syllables, by the articles of 외래어 표기법 제3장 제1절. */
final class HangulSyllables {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private static final Map<String, String> CONSONANTS = Map.ofEntries(
            Map.entry("p", "ㅍ"),
            Map.entry("t", "ㅌ"),
            Map.entry("k", "ㅋ"),
            Map.entry("b", "ㅂ"),
            Map.entry("d", "ㄷ"),
            Map.entry("g", "ㄱ"),
            Map.entry("f", "ㅍ"),
            Map.entry("v", "ㅂ"),
            Map.entry("th", "ㅅ"),
            Map.entry("dh", "ㄷ"),
            Map.entry("s", "ㅅ"),
            Map.entry("z", "ㅈ"),
            Map.entry("sh", "ㅅ"),
            Map.entry("zh", "ㅈ"),
            Map.entry("ch", "ㅊ"),
            Map.entry("jh", "ㅈ"),
            Map.entry("m", "ㅁ"),
            Map.entry("n", "ㄴ"),
            Map.entry("l", "ㄹ"),
            Map.entry("r", "ㄹ"),
            Map.entry("hh", "ㅎ"));

    /** The vowel; of two sounds the first, then 이 or 우. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("aa", "ㅏ"),
            Map.entry("ae", "ㅐ"),
            Map.entry("ah", "ㅓ"),
            Map.entry("ax", "ㅓ"),
            Map.entry("ao", "ㅗ"),
            Map.entry("aw", "ㅏ우"),
            Map.entry("ay", "ㅏ이"),
            Map.entry("eh", "ㅔ"),
            Map.entry("er", "ㅓ"),
            Map.entry("ey", "ㅔ이"),
            Map.entry("ih", "ㅣ"),
            Map.entry("ix", "ㅣ"),
            Map.entry("iy", "ㅣ"),
            Map.entry("ow", "ㅗ"),
            Map.entry("oy", "ㅗ이"),
            Map.entry("uh", "ㅜ"),
            Map.entry("uw", "ㅜ"));

    /** 제9항: w before a vowel. */
    private static final Map<Character, Character> ROUNDED =
            Map.of('ㅏ', 'ㅘ', 'ㅐ', 'ㅙ', 'ㅓ', 'ㅝ', 'ㅗ', 'ㅝ', 'ㅔ', 'ㅞ', 'ㅣ', 'ㅟ', 'ㅜ', 'ㅜ');

    /** 제9항: y before a vowel; 제3항: sh before one. */
    private static final Map<Character, Character> PALATAL =
            Map.of('ㅏ', 'ㅑ', 'ㅐ', 'ㅒ', 'ㅓ', 'ㅕ', 'ㅗ', 'ㅛ', 'ㅔ', 'ㅖ', 'ㅣ', 'ㅣ', 'ㅜ', 'ㅠ');

    private static final Set<String> SHORT = Set.of("aa", "ae", "ah", "ax", "eh", "ih", "ix", "uh");
    private static final Map<String, Character> SHORT_STOPS = Map.of("p", 'ㅂ', "t", 'ㅅ', "k", 'ㄱ');
    private static final Map<String, Character> NASALS = Map.of("m", 'ㅁ', "n", 'ㄴ', "ng", 'ㅇ');

    private final String[] phones;
    private final StringBuilder written = new StringBuilder();

    HangulSyllables(String[] marked) {
        phones = new String[marked.length];
        for (int i = 0; i < marked.length; i++) {
            phones[i] = marked[i].replaceAll("\\d", "");
        }
    }

    String write() {
        int at = 0;
        while (at < phones.length) {
            at = PLAIN.containsKey(phones[at]) ? vowel(at, 'ㅇ', ' ') : consonant(at);
        }
        return written.toString();
    }

    private String phone(int at) {
        return at >= 0 && at < phones.length ? phones[at] : "";
    }

    private static char initialOf(String sound) {
        return CONSONANTS.getOrDefault(sound, "ㅇ").charAt(0);
    }

    private boolean isVowel(int at) {
        return PLAIN.containsKey(phone(at));
    }

    /** Writes the vowel at a place after an initial and a glide (w, y or none), and tells where to go on. */
    private int vowel(int at, char initial, char glide) {
        String sound = PLAIN.getOrDefault(phones[at], "ㅓ");
        char first = sound.charAt(0);
        boolean last = at + 1 == phones.length;
        if (phones[at].equals("ax") && last) {
            first = 'ㅏ';
        } else if (phones[at].equals("ax") && phone(at + 1).equals("l") && !isVowel(at + 2) && initial != 'ㅇ') {
            first = 'ㅡ';
        }
        first = glide == 'w' ? ROUNDED.getOrDefault(first, first) : first;
        first = glide == 'y' ? PALATAL.getOrDefault(first, first) : first;
        syllable(initial, first);
        written.append(sound.substring(1));
        boolean linksR = phones[at].equals("er") && isVowel(at + 1);
        return linksR ? vowel(at + 1, 'ㄹ', ' ') : at + 1;
    }

    private int consonant(int at) {
        String sound = phones[at];
        if (sound.equals("w") || sound.equals("y")) {
            return isVowel(at + 1) ? vowel(at + 1, 'ㅇ', sound.charAt(0)) : at + 1;
        }
        if (sound.equals("l") && isVowel(at + 1)) {
            // 제6항: within a word an l before a vowel is ㄹㄹ
            close('ㄹ');
            return vowel(at + 1, 'ㄹ', ' ');
        }
        boolean begins = CONSONANTS.containsKey(sound);
        if (begins && isVowel(at + 1)) {
            return vowel(at + 1, initialOf(sound), sound.equals("sh") ? 'y' : ' ');
        }
        boolean glides = isVowel(at + 2) && begins;
        if (glides && phone(at + 1).equals("y")) {
            return vowel(at + 2, initialOf(sound), 'y');
        }
        if (glides && phone(at + 1).equals("w") && Set.of("k", "g", "hh").contains(sound)) {
            return vowel(at + 2, initialOf(sound), 'w');
        }
        return closing(at, sound);
    }

    /** A consonant without a vowel after it. */
    private int closing(int at, String sound) {
        if (NASALS.containsKey(sound)) {
            if (sound.equals("m") && endsWith('ㄹ')) {
                syllable('ㄹ', 'ㅡ');
            }
            if (!close(NASALS.get(sound))) {
                syllable(sound.equals("m") ? 'ㅁ' : 'ㄴ', 'ㅡ');
            }
        } else if (sound.equals("l")) {
            if (!close('ㄹ')) {
                syllable('ㅇ', 'ㅡ');
                close('ㄹ');
            }
        } else if (SHORT_STOPS.containsKey(sound)) {
            return stop(at, sound);
        } else if (sound.equals("d") && phone(at + 1).equals("z")) {
            syllable('ㅈ', 'ㅡ');
            return at + 2;
        } else if (sound.equals("sh")) {
            syllable('ㅅ', at + 1 == phones.length ? 'ㅣ' : 'ㅠ');
        } else if (Set.of("ch", "jh", "zh").contains(sound)) {
            syllable(initialOf(sound), 'ㅣ');
        } else if (CONSONANTS.containsKey(sound) && !sound.equals("r") && !sound.equals("hh")) {
            syllable(initialOf(sound), 'ㅡ');
        }
        return at + 1;
    }

    /** 제1항: p, t, k close a syllable after a short vowel, unless l, r, m or n follows; else they take 으. 제4항: ts. */
    private int stop(int at, String sound) {
        if (sound.equals("t") && phone(at + 1).equals("s")) {
            syllable('ㅊ', 'ㅡ');
            return at + 2;
        }
        boolean liquid = Set.of("l", "r", "m", "n").contains(phone(at + 1));
        if (liquid || !SHORT.contains(phone(at - 1)) || !close(SHORT_STOPS.getOrDefault(sound, ' '))) {
            syllable(initialOf(sound), 'ㅡ');
        }
        return at + 1;
    }

    private void syllable(char initial, char vowel) {
        written.append((char) ('가' + INITIALS.indexOf(initial) * 588 + VOWELS.indexOf(vowel) * 28));
    }

    private boolean endsWith(char end) {
        char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        return Letter.isHangul(last) && FINALS.charAt((last - '가') % 28) == end;
    }

    /** Gives the last syllable an end; false when there is none or it has one. */
    private boolean close(char end) {
        if (written.isEmpty()) {
            return false;
        }
        char last = written.charAt(written.length() - 1);
        if (!Letter.isHangul(last) || (last - '가') % 28 != 0) {
            return false;
        }
        written.setCharAt(written.length() - 1, (char) (last + FINALS.indexOf(end)));
        return true;
    }
}
