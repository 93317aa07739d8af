package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator.Request;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.sound.LoudnessMatcher;
import app.lectern.sound.LoudnessTarget;
import app.lectern.sound.Pcm;
import app.lectern.sound.RecordingAligner;
import app.lectern.sound.SoundFile;
import app.lectern.speech.SentenceSplitter.Sentence;
import java.nio.file.Path;
import java.util.List;

/** A scene's sound from a recording of somebody who reads its narration. */
final class RecordedNarration {
    private RecordedNarration() {}

    /** Reads, trims and levels the recording, and finds the narration's words in it. */
    static Narration read(Request request, Recorded recorded, LoudnessTarget target, CancellationToken token)
            throws NarrationException {
        Path folder = request.files();
        if (folder == null) {
            throw new NarrationException(Message.of("script.recording-missing", recorded.file()));
        }
        try {
            return read(request, recorded, folder.resolve(recorded.file()), target, token);
        } catch (NarrationException e) {
            throw e;
        } catch (RenderStepException e) {
            throw new NarrationException(e.text(), e);
        }
    }
}
