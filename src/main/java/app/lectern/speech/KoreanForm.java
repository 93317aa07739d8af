package app.lectern.speech;

import app.lectern.speech.EngineCapabilities.KoreanReading;
import app.lectern.speech.korean.pronunciation.KoreanPronunciation;
import app.lectern.speech.korean.reading.KoreanReader;
import app.lectern.speech.text.MappedText;
import java.util.Locale;

/** Brings Korean text into the form that an engine reads right. */
final class KoreanForm {
    private KoreanForm() {}

    /** The text as the engine needs it; any other language as it is. */
    static MappedText of(MappedText text, String language, SpeechSynthesizer engine) {
        KoreanReading reading = engine.capabilities().koreanReading();
        if (reading == KoreanReading.AS_WRITTEN
                || !language.toLowerCase(Locale.ROOT).startsWith("ko")) {
            return stripped(text);
        }
        MappedText spelled = stripped(KoreanReader.spokenForm(text));
        return reading == KoreanReading.SPOKEN_FORM
                ? spelled
                : spelled.respelled(KoreanPronunciation.surface(spelled.text()));
    }

    private static MappedText stripped(MappedText text) {
        int from = text.length() - text.text().stripLeading().length();
        return text.substring(from, Math.max(from, text.text().stripTrailing().length()));
    }
}
