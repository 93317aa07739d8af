package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;

/** Checks where a scene's sound comes from. */
final class VoicingChecker {
    private static final String RECORDING = "recording";
    private static final String SILENCE = "silence_sec";

    private final ScriptFolder folder;
    private final FieldReader fields;

    VoicingChecker(ScriptFolder folder, FieldReader fields) {
        this.folder = folder;
        this.fields = fields;
    }

    /** How a voice speaks, from an object that has the fields {@code voice}, {@code rate} and {@code pitch}. */
    static Spoken spoken(FieldReader fields) {
        return new Spoken(
                fields.text("voice", ScriptLimits.NAME),
                fields.numberOrNull("rate", Voicing.SLOWEST, Voicing.FASTEST),
                fields.numberOrNull("pitch", -Voicing.SEMITONES, Voicing.SEMITONES));
    }

    Voicing voicing() {
        Spoken spoken = spoken(fields);
        Double silence = fields.numberOrNull(SILENCE, ScriptLimits.SILENCE_LEAST, ScriptLimits.SILENCE_MOST);
        String recording = SoundField.read(folder, fields, RECORDING, RECORDING);
        if (silence != null && recording != null) {
            fields.error(RECORDING, Message.of("script.recording-and-silence"));
        }
        if (silence != null) {
            return new Silent(silence);
        }
        return recording != null ? new Recorded(recording) : spoken;
    }
}
