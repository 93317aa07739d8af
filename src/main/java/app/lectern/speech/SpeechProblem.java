package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.NarrationException;

/** The failures that every engine shares. */
public final class SpeechProblem {
    private static final int QUOTED = 60;

    private SpeechProblem() {}

    /** The engine gave silence for a text that should sound. */
    public static NarrationException noSound(SpeechVoice voice, String sentence) {
        return new NarrationException(Message.of("speech.no-sound", voice.qualifiedName(), quote(sentence)));
    }

    /** The engine broke off. */
    public static NarrationException failed(SpeechVoice voice, String sentence, Throwable cause) {
        Message text = Message.of("speech.engine-failed", voice.qualifiedName(), quote(sentence), cause.toString());
        return new NarrationException(text, cause);
    }

    private static String quote(String sentence) {
        if (sentence.codePointCount(0, sentence.length()) <= QUOTED) {
            return sentence;
        }
        return sentence.substring(0, sentence.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
