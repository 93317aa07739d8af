package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/** Vowels that sound otherwise than written: 제5항. */
final class Vowels {
    /** Nouns in 의, whose last syllable is no particle. */
    private static final Set<String> NOUNS = Set.of(
            "주의", "동의", "회의", "강의", "협의", "합의", "문의", "심의", "논의", "상의", "편의", "정의", "결의", "유의", "질의", "건의", "고의", "예의",
            "호의", "임의", "거의", "수의", "창의", "신의", "열의", "성의", "적의", "명의", "본의", "항의", "이의", "경의", "악의", "선의", "토의", "제의",
            "불의", "하의", "의의", "모의", "숙의", "발의", "품의", "대의", "도의", "함의", "전의", "사의", "주의주의", "민주주의", "부주의", "부동의", "재심의",
            "재협의", "무성의", "무주의", "운영회의");

    private static final Set<String> NEVER_FIRST_PARTS = Set.of("동의", "회의", "주의", "강의", "협의", "합의", "심의", "편의");

    private Vowels() {}

    /** 의 that is not first in its word is [이]; the particle is [에] (제5항 다만 4). */
    static void soundUi(Phrase phrase) {
        for (Phrase.Word word : phrase.words) {
            for (int i = word.start() + 1; i < word.end(); i++) {
                if (phrase.onset[i] == Jamo.SILENT && phrase.vowel[i] == 'ㅢ') {
                    boolean particle = word.isLast(i) && phrase.written.charAt(i) == '의' && !endsNoun(word.written());
                    phrase.vowel[i] = particle ? 'ㅔ' : 'ㅣ';
                }
            }
        }
    }

    private static boolean endsNoun(String word) {
        return NOUNS.contains(word)
                || (word.length() > 3 && NEVER_FIRST_PARTS.contains(word.substring(word.length() - 2)));
    }

    /** ㅢ after a consonant is [ㅣ] (다만 3); 져, 쪄, 쳐 are [저, 쩌, 처] (다만 1), and so for ㅑㅛㅠ. */
    static void simplify(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.vowel[i] == 'ㅢ' && Jamo.onset(phrase.written.charAt(i)) != Jamo.SILENT) {
                phrase.vowel[i] = 'ㅣ';
            } else if (in("ㅈㅉㅊ", phrase.onset[i])) {
                phrase.vowel[i] = Jamo.mapped(phrase.vowel[i], "ㅑㅕㅛㅠ", "ㅏㅓㅗㅜ");
            }
        }
    }
}
