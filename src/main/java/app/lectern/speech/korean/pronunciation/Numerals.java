package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/** Numbers in words, and the counters after them: 십육 [심뉵], 팔십 [팔씹], 열 개 [열깨], 백 원 [배권]. */
final class Numerals {
    private static final String SINO = "영공일이삼사오육칠팔구십백천만억조";
    private static final String PLACES = "십백천만억";
    private static final String TENS = "열물른흔쉰순든";
    private static final Set<String> CARRIED_OVER = Set.of("원", "일", "월", "인", "억");
    private static final Set<String> AFTER_NATIVE = Set.of(
            "개", "번", "번째", "가지", "자리", "시", "시간", "살", "단계", "권", "사람", "장", "대", "곳", "점", "줄", "달", "주", "군데", "배",
            "조", "종", "개월", "박스", "조각", "단어", "글자", "쪽");
    private static final Set<String> AFTER_SINO =
            Set.of("단계", "시간", "시", "세", "점", "조", "장", "주", "종", "대", "도", "등", "등급", "자리", "주일", "주년", "시간대", "세대");

    private Numerals() {}

    static void mark(Phrase phrase) {
        for (int w = 0; w < phrase.words.size(); w++) {
            Phrase.Word word = phrase.words.get(w);
            markInside(phrase, word);
            if (w + 1 < phrase.words.size()) {
                markCounter(phrase, word, phrase.words.get(w + 1));
            }
        }
    }

    private static void markInside(Phrase phrase, Phrase.Word word) {
        for (int i = word.start() + 1; i < word.end(); i++) {
            char before = phrase.written.charAt(i - 1);
            char here = phrase.written.charAt(i);
            if (phrase.before[i] == Boundary.SETTLED) {
                continue;
            }
            boolean native6Or8 = here == '여' && i + 1 < word.end() && in("섯덟", phrase.written.charAt(i + 1));
            phrase.insertsN[i] |= (here == '육' && in(PLACES, before)) || (native6Or8 && in(TENS, before));
            phrase.tense[i] |= here == '십' && in("일칠팔", before);
        }
    }

    private static void markCounter(Phrase phrase, Phrase.Word number, Phrase.Word counter) {
        int next = counter.start();
        char last = phrase.written.charAt(number.end() - 1);
        boolean sino = number.written().chars().allMatch(letter -> in(SINO, (char) letter));
        boolean nativeTen = last == '덟' || number.written().equals("열");
        if (nativeTen && isOf(AFTER_NATIVE, counter.written())) {
            phrase.tense[next] = true;
        } else if (sino && in("일칠팔", last) && isOf(AFTER_SINO, counter.written())) {
            phrase.tense[next] = in("ㄷㅅㅈ", phrase.onset[next]);
        } else if (sino && isOf(CARRIED_OVER, counter.written())) {
            phrase.before[next] = Boundary.INSIDE;
        } else if (sino && isOf(Set.of("리"), counter.written())) {
            phrase.before[next] = Boundary.INSIDE;
        }
    }

    private static boolean isOf(Set<String> counters, String word) {
        return counters.stream()
                .anyMatch(counter -> word.startsWith(counter) && Particles.mayFollow(word.substring(counter.length())));
    }
}
