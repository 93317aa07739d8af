package app.lectern.speech.korean.pronunciation;

public final class KoreanPronunciation {
    private KoreanPronunciation() {}

    public static String surface(String t) {
        return t;
    }
}
