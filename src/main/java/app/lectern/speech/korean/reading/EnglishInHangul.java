package app.lectern.speech.korean.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * English words in Hangul by their sound, after the rules for loanwords (외래어 표기법 제3장 제1절). A murmured vowel,
 * which the rules write as ㅓ, follows its letter where usage does: 시큐리티, 매니저.
 */
final class EnglishInHangul {
    /** No word is longer; what is has no sound to look up. */
    private static final int LONGEST = 40;

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
            Map.entry("hh", "ㅎ"),
            Map.entry("m", "ㅁ"),
            Map.entry("n", "ㄴ"),
            Map.entry("ng", "ㅇ"),
            Map.entry("l", "ㄹ"),
            Map.entry("r", "ㄹ"));
    private static final Map<String, Character> STOPS = Map.of("p", 'ㅂ', "t", 'ㅅ', "k", 'ㄱ');
    private static final Map<String, Character> NASALS = Map.of("m", 'ㅁ', "n", 'ㄴ', "ng", 'ㅇ');
    private static final String PLAIN = "ㅏㅐㅓㅔㅗㅜㅣㅡ";
    private static final String WITH_Y = "ㅑㅒㅕㅖㅛㅠㅣㅡ";
    private static final String WITH_W = "ㅘㅙㅝㅞㅝㅜㅟㅜ";

    private final List<String> phones;
    private final List<EnglishVowel> vowels;
    private final HangulWriter written = new HangulWriter();

    private EnglishInHangul(List<String> phones, List<EnglishVowel> vowels) {
        this.phones = phones;
        this.vowels = vowels;
    }

    /**
     * A word in Hangul; never empty.
     *
     * @param word Latin letters, with an apostrophe at most
     */
    static String of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean speakable = plain.length() <= LONGEST && plain.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        if (!speakable) {
            return Lexicon.letters(word);
        }
        List<String> phones = Pronunciation.of(plain);
        String hangul = new EnglishInHangul(phones, EnglishVowel.of(plain, phones)).write();
        return hangul.isEmpty() ? Lexicon.letters(word) : hangul;
    }

    private String write() {
        for (int at = 0; at < phones.size(); at++) {
            if (EnglishVowel.isVowel(phone(at))) {
                vowel(at);
            } else if (!isGlideBeforeVowel(at)) {
                consonant(at);
            }
        }
        return written.toString();
    }

    private String phone(int at) {
        return at >= 0 && at < phones.size() ? phones.get(at) : "";
    }

    private void vowel(int at) {
        boolean glide = isGlideBeforeVowel(at - 1);
        int before = glide ? at - 2 : at - 1;
        String consonant = phone(before);
        boolean apart = glide && phone(at - 1).equals("w") && !consonant.matches("k|g|hh|");
        boolean joins = !apart && (before >= 0) && CONSONANTS.containsKey(consonant) && !consonant.equals("ng");
        char onset = joins || consonant.matches("er|axr") ? consonantOf(joins ? consonant : "r") : 'ㅇ';
        String vowel = vowels.get(at).jamo();
        if (glide && phone(at - 1).equals("y") && vowel.equals("ㅓ") && consonant.matches("[dln]")) {
            written.syllable(onset, 'ㅣ');
            written.append("어");
            return;
        }
        if (phone(at).equals("er") && consonant.equals("aw")) {
            written.append("워");
            return;
        }
        String glided = glide ? (phone(at - 1).equals("w") ? WITH_W : WITH_Y) : consonant.equals("sh") ? WITH_Y : PLAIN;
        written.syllable(onset, vowel.equals("ㅠ") ? 'ㅠ' : glided.charAt(PLAIN.indexOf(vowel.charAt(0))));
        if (vowel.length() > 1) {
            written.syllable('ㅇ', vowel.charAt(1));
        }
    }

    private boolean isGlideBeforeVowel(int at) {
        return (phone(at).equals("w") || phone(at).equals("y")) && EnglishVowel.isVowel(phone(at + 1));
    }

    private void consonant(int at) {
        String phone = phone(at);
        boolean glideNext = isGlideBeforeVowel(at + 1);
        boolean joinsGlide = glideNext && (phone(at + 1).equals("y") || phone.matches("k|g|hh"));
        if (phone.equals("ng")) {
            written.close('ㅇ');
        } else if (EnglishVowel.isVowel(phone(at + 1)) || joinsGlide) {
            if (phone.equals("l") && !written.isEmpty() && !NASALS.containsKey(phone(at - 1))) {
                written.close('ㄹ');
            }
        } else if (phone.equals("r")) {
            silentR(at);
        } else {
            standing(phone, at);
        }
    }

    /** R that no vowel follows is not heard after ㅏ, ㅓ, ㅗ and is ㅓ after others. */
    private void silentR(int at) {
        if (phone(at - 1).matches("ih|iy|eh|uh|uw|ay|aw|ey")) {
            written.append("어");
        }
    }

    private void standing(String phone, int at) {
        String next = phone(at + 1);
        boolean last = at == phones.size() - 1;
        if (STOPS.containsKey(phone)
                && isShort(at - 1)
                && (last || !next.matches("[lrmnwy]"))
                && !(phone.equals("t") && next.equals("s") && at + 2 == phones.size())) {
            written.close(STOPS.get(phone));
        } else if (NASALS.containsKey(phone)) {
            written.close(NASALS.get(phone));
        } else if (phone.equals("l")) {
            written.close('ㄹ');
            if (next.equals("m")) {
                written.syllable('ㄹ', 'ㅡ');
            }
        } else if (phone.matches("ch|jh|zh") || (phone.equals("sh") && last)) {
            written.syllable(consonantOf(phone), 'ㅣ');
        } else if (phone.equals("sh")) {
            written.syllable('ㅅ', 'ㅠ');
        } else if (next.matches("[sz]") && at + 2 == phones.size() && phone.matches("[td]")) {
            return;
        } else if (last && phone.matches("[sz]") && phone(at - 1).matches("[td]")) {
            written.syllable(phone.equals("s") ? 'ㅊ' : 'ㅈ', 'ㅡ');
        } else if (CONSONANTS.containsKey(phone)) {
            written.syllable(consonantOf(phone), 'ㅡ');
        } else {
            written.append(phone.equals("w") ? "우" : phone.equals("y") ? "이" : "");
        }
    }

    private boolean isShort(int at) {
        return at >= 0 && EnglishVowel.isVowel(phone(at)) && vowels.get(at).isShort();
    }

    private static char consonantOf(String phone) {
        return CONSONANTS.getOrDefault(phone, "ㅇ").charAt(0);
    }
}
