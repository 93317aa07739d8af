package app.lectern.speech.korean.pronunciation;

import java.util.List;

/** Tells whether a noun may end where the rest of a word begins. */
final class Particles {
    private static final List<String> FIRST_LETTERS = List.of(
            "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "으로", "부터", "까지", "보다", "처럼", "마다", "나",
            "며", "고", "라", "입니", "입니다", "였", "인", "일", "임", "간", "께", "한테", "뿐", "밖", "조차", "마저", "들", "별", "상", "적",
            "및", "하", "할", "한", "해", "했", "합", "함", "되", "된", "될", "됩", "시키", "시켜", "시킨", "시킬", "시킵");

    private Particles() {}

    static boolean mayFollow(String rest) {
        return rest.isEmpty() || FIRST_LETTERS.stream().anyMatch(rest::startsWith);
    }
}
