package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/** Tense consonants after the adnominal ending -(으)ㄹ and in endings that begin with it: 제27항, 할 것을 [할꺼슬]. */
final class Adnominals {
    private static final Set<String> BOUND_NOUNS =
            Set.of("것", "거", "게", "걸", "건", "겁", "수", "데", "바", "줄", "지", "적", "듯", "성", "법", "자", "곳", "뿐");
    private static final String AFTER_BOUND_NOUN = "이가은는을를도만로에와과인일입밖싶하한할합해조까라야예였니보";
    private static final Set<String> SURE = Set.of(
            "할", "될", "볼", "갈", "올", "쓸", "줄", "알", "만날", "만들", "일할", "드릴", "다룰", "지킬", "맡길", "보낼", "나갈", "들어갈", "시킬",
            "바꿀", "나눌", "비울", "배울", "고칠", "다칠", "일으킬", "가질", "느낄", "지닐", "옮길", "숨길", "남길", "어길", "밝힐", "모를", "부를", "누를",
            "따를", "내릴", "올릴", "알릴", "버릴", "기다릴", "돌릴", "살릴");
    private static final Set<String> NOUNS = Set.of("역할", "분할", "관할", "저녁할");
    private static final Set<String> NATIVE_NOUNS = Set.of("일", "물", "말", "길", "오늘");
    private static final String SURE_BEFORE_EUL = "있없않같싶많받먹읽았었했였겠됐갔왔";
    private static final String ENDING_STEMS = "할될을일갈볼올줄킬릴질길칠날낼쓸칠";
    private static final Set<String> ENDINGS =
            Set.of("걸", "걸요", "밖에", "세라", "지라도", "지언정", "진대", "진데", "지니", "지어다", "수록", "수록은");
    private static final Set<String> ENDINGS_OF_SURE_STEMS =
            Set.of("지", "지도", "지는", "지를", "지가", "지에", "게", "게요", "것", "거", "거야", "거예요", "겁니다", "지요");

    private Adnominals() {}

    static void mark(Phrase phrase) {
        for (int w = 0; w < phrase.words.size(); w++) {
            Phrase.Word word = phrase.words.get(w);
            markEnding(phrase, word, phrase.wordAfter(w));
            if (w > 0 && tenses(phrase.words.get(w - 1).written(), word.written())) {
                phrase.tense[word.start()] |= in("ㄱㄷㅂㅅㅈ", phrase.onset[word.start()]);
            }
        }
    }

    private static boolean tenses(String adnominal, String noun) {
        char last = last(adnominal);
        if (Jamo.coda(last) != 'ㄹ' || last == '를' || NOUNS.contains(adnominal)) {
            return false;
        }
        boolean object = last == '을' && in("적바지법자성", noun.charAt(0));
        return isSure(adnominal) || (!object && isBound(noun) && !NATIVE_NOUNS.contains(adnominal));
    }

    /** Whether a word in ㄹ is surely a verb form: only then may any noun follow. */
    private static boolean isSure(String word) {
        char last = last(word);
        boolean eul = word.length() > 1 && last == '을' && in(SURE_BEFORE_EUL, word.charAt(word.length() - 2));
        return eul || SURE.contains(word) || (word.length() > 1 && in("할될킬", last));
    }

    private static boolean isBound(String word) {
        return BOUND_NOUNS.stream().anyMatch(word::startsWith)
                && (word.length() == 1 || in(AFTER_BOUND_NOUN, word.charAt(1)));
    }

    private static void markEnding(Phrase phrase, Phrase.Word word, String next) {
        for (int i = 1; i < word.length(); i++) {
            char before = word.written().charAt(i - 1);
            if (Jamo.coda(before) == 'ㄹ' && phrase.before[word.start() + i] != Boundary.SETTLED) {
                String ending = word.written().substring(i);
                boolean sure =
                        in(ENDING_STEMS, before) && ENDINGS_OF_SURE_STEMS.contains(ending) && !negated(ending, next);
                boolean promise = ending.equals("게요");
                phrase.tense[word.start() + i] |= sure || promise || ENDINGS.contains(ending);
            }
        }
    }

    private static boolean negated(String ending, String next) {
        return ending.startsWith("지") && !next.isEmpty() && in("않말마못", next.charAt(0));
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
