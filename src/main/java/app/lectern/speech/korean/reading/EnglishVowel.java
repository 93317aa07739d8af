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
        String before = at > 0 ? phones.get(at - 1) : "";
        String next = at + 1 < phones.size() ? phones.get(at + 1) : "";
        boolean first = phones.subList(0, at).stream().noneMatch(EnglishVowel::isVowel);
        return new Spelled(word, phones.get(at), letters, before, next, first, at + 2 >= phones.size()).vowel();
    }

    /**
     * A vowel sound in its word.
     *
     * @param letters what it is written with; empty when that is not known
     * @param before the sound before it, empty at the start of the word
     * @param next the sound after it, empty at the end of the word
     * @param first whether it is the first vowel
     * @param last whether one consonant at most follows
     */
    private record Spelled(
            String word, String phone, String letters, String before, String next, boolean first, boolean last) {
        EnglishVowel vowel() {
            boolean open = letters.startsWith("o") && !next.equals("r");
            boolean isShort = phone.matches("ih|eh|ae|ah|ax|uh")
                    || (phone.equals("aa") && !next.equals("r"))
                    || (phone.equals("ao") && open);
            return new EnglishVowel(jamo(), isShort);
        }

        /** Where American English differs from the British one that the rules are made for, the letters tell. */
        private String jamo() {
            return switch (phone) {
                case "ax" -> murmured();
                case "aa" -> letters.startsWith("o") ? "ㅗ" : before.equals("w") && letters.equals("a") ? "ㅓ" : "ㅏ";
                case "aw" -> next.matches("er|axr") ? "ㅏ" : "ㅏㅜ";
                case "er" -> letters.equals("o") && next.equals("m") ? "ㅗ" : "ㅓ";
                case "ih" -> letters.equals("o") ? "ㅗ" : "ㅣ";
                case "uw" -> letters.matches("u|ew|eu") && before.matches("[tdn]") ? "ㅠ" : "ㅜ";
                default -> JAMO.getOrDefault(phone, "ㅓ");
            };
        }

        /** English murmurs where Korean still sees the letter. */
        private String murmured() {
            boolean beforeNasal = next.matches("[mn]");
            return switch (letters) {
                case "i", "y", "ui", "ai" -> "ㅣ";
                case "a" -> next.equals("jh") ? "ㅣ" : next.isEmpty() ? "ㅏ" : "ㅓ";
                case "o" -> beforeNasal && before.matches("[tsz]") && last ? "ㅡ" : beforeNasal ? "ㅓ" : "ㅗ";
                case "u" -> before.matches("y|jh") && !last ? "ㅜ" : "ㅓ";
                case "e" -> ofE();
                default -> endsInLe() ? "ㅡ" : "ㅓ";
            };
        }

        private String ofE() {
            if (endsInLe()) {
                return "ㅡ";
            }
            if (first || before.equals("ch") || next.matches("[dzvgk]|jh") || word.endsWith("ess")) {
                return "ㅣ";
            }
            if (next.equals("n")) {
                return last && before.matches("[tdkpv]") ? "ㅡ" : "ㅓ";
            }
            return next.matches("[ltm]") ? "ㅔ" : "ㅓ";
        }

        private boolean endsInLe() {
            return word.endsWith("le") && next.equals("l") && last;
        }
    }
}
