package app.lectern.speech.korean.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A vowel sound of an English word in Hangul.
 *
 * @param jamo one vowel, or two for a diphthong
 */
record EnglishVowel(String jamo, boolean isShort) {
    private static final Map<String, String> JAMO = Map.ofEntries(
            Map.entry("aa", "ㅏ"),
            Map.entry("ae", "ㅐ"),
            Map.entry("ah", "ㅓ"),
            Map.entry("ao", "ㅗ"),
            Map.entry("aw", "ㅏㅜ"),
            Map.entry("ax", "ㅓ"),
            Map.entry("axr", "ㅓ"),
            Map.entry("ay", "ㅏㅣ"),
            Map.entry("eh", "ㅔ"),
            Map.entry("er", "ㅓ"),
            Map.entry("ey", "ㅔㅣ"),
            Map.entry("ih", "ㅣ"),
            Map.entry("iy", "ㅣ"),
            Map.entry("ow", "ㅗ"),
            Map.entry("oy", "ㅗㅣ"),
            Map.entry("uh", "ㅜ"),
            Map.entry("uw", "ㅜ"));
    private static final EnglishVowel NONE = new EnglishVowel("", false);

    static boolean isVowel(String phone) {
        return JAMO.containsKey(phone);
    }

    /** For each phone of a word its vowel; for consonants one that says nothing. */
    static List<EnglishVowel> of(String word, List<String> phones) {
        int count = (int) phones.stream().filter(EnglishVowel::isVowel).count();
        List<String> letters = VowelLetters.of(word, count);
        List<EnglishVowel> vowels = new ArrayList<>();
        int nth = 0;
        for (int at = 0; at < phones.size(); at++) {
            boolean vowel = isVowel(phones.get(at));
            vowels.add(vowel ? vowel(word, phones, at, letters.isEmpty() ? "" : letters.get(nth)) : NONE);
            nth += vowel ? 1 : 0;
        }
        return vowels;
    }

    private static EnglishVowel vowel(String word, List<String> phones, int at, String letters) {
        String phone = phones.get(at);
        String before = at > 0 ? phones.get(at - 1) : "";
        String next = at + 1 < phones.size() ? phones.get(at + 1) : "";
        boolean lastSyllable = at + 2 >= phones.size();
        if (phone.equals("aw") && next.matches("er|axr")) {
            return new EnglishVowel("ㅏ", false);
        }
        String jamo = switch (phone) {
            case "ax" -> murmured(word, letters, before, next, lastSyllable);
            case "aa" -> letters.startsWith("o") ? "ㅗ" : "ㅏ";

            default -> JAMO.getOrDefault(phone, "ㅓ");
        };
        boolean isShort = phone.matches("ih|eh|ae|ah|ax|uh") || (phone.equals("aa") && !next.equals("r"));
        return new EnglishVowel(jamo, isShort);
    }

    /** English murmurs where Korean still sees the letter. */
    private static String murmured(String word, String letters, String before, String next, boolean lastSyllable) {
        boolean beforeNasal = next.matches("[mn]");
        return switch (letters) {
            case "i", "y", "ui", "ai" -> "ㅣ";
            case "a" -> next.equals("jh") ? "ㅣ" : next.isEmpty() ? "ㅏ" : "ㅓ";
            case "o" -> beforeNasal && before.matches("[tsz]") && lastSyllable ? "ㅡ" : beforeNasal ? "ㅓ" : "ㅗ";
            case "e" -> ofE(word, before, next, lastSyllable);
            default -> next.equals("l") && lastSyllable && word.endsWith("le") ? "ㅡ" : "ㅓ";
        };
    }

    private static String ofE(String word, String before, String next, boolean lastSyllable) {
        if (word.endsWith("le") && next.equals("l") && lastSyllable) {
            return "ㅡ";
        }
        if (before.isEmpty() || before.equals("ch") || next.matches("[dzvgk]|jh") || word.endsWith("ess")) {
            return "ㅣ";
        }
        if (next.equals("n")) {
            return lastSyllable && before.matches("[tdkpv]") ? "ㅡ" : "ㅓ";
        }
        return next.matches("[ltm]") ? "ㅔ" : "ㅓ";
    }
}
