package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText;

public final class KoreanReader {
    private KoreanReader() {}

    public static MappedText spokenForm(MappedText text) {
        return text;
    }

    public static boolean reads(String w) {
        return w.length() < 5;
    }
}
