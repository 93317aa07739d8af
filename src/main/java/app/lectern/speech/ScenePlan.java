package app.lectern.speech;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.render.UsedVoice;
import app.lectern.speech.Utterance.Emphasis;
import app.lectern.speech.text.MappedText;
import java.util.List;

/**
 * What is spoken in a scene, by whom, in which order.
 *
 * @param sentences as shown
 * @param parts never empty; each belongs to one sentence
 * @param pauseAfterSec silence after the last part that the author marked
 */
record ScenePlan(List<Sentence> sentences, List<Part> parts, double pauseAfterSec) {
    /** What changes with the way speech is put together, so that older cached speech is not taken for it. */
    private static final String FORM = "lectern-speech-1";

    ScenePlan {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
    }

    /**
     * A sentence as shown.
     *
     * @param from its place in the narration without marks
     */
    record Sentence(String text, int from) {}

    /**
     * What one engine says in one go.
     *
     * @param sentence the index of its sentence
     * @param text ready for the engine; its written positions are those of the narration without marks
     * @param pauseBeforeSec silence before it
     */
    record Part(
            int sentence,
            SpeechSynthesizer engine,
            UsedVoice voice,
            SpeechVoice engineVoice,
            String language,
            MappedText text,
            double rate,
            double pitch,
            List<Emphasis> emphases,
            double pauseBeforeSec) {
        Part {
            emphases = List.copyOf(emphases);
        }

        Utterance utterance() {
            return new Utterance(text.text(), language, engineVoice, rate, pitch, emphases);
        }
    }

    /**
     * The fingerprint of everything that decides how the scene sounds: the same fingerprint, the same sound.
     *
     * @param loudnessLufs what the scene is brought to
     * @return 64 hexadecimal digits
     */
    String fingerprint(double loudnessLufs) {
        StringBuilder all = new StringBuilder(FORM).append('\0').append(loudnessLufs);
        for (Part part : parts) {
            all.append('\0').append(part.voice.engine()).append('\0').append(part.voice.version());
            all.append('\0').append(part.voice.voice()).append('\0').append(part.language);
            all.append('\0').append(part.rate).append('\0').append(part.pitch);
            all.append('\0').append(part.pauseBeforeSec).append('\0').append(part.emphases);
            all.append('\0').append(part.text.text());
        }
        all.append('\0').append(pauseAfterSec);
        return Fingerprint.sha256(all.toString());
    }
}
