package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.LoudnessMatcher;
import app.lectern.sound.LoudnessTarget;
import app.lectern.sound.Matched;
import app.lectern.sound.Pcm;
import app.lectern.sound.Resampling;
import app.lectern.sound.RoomTone;
import app.lectern.sound.SoundSpan;
import app.lectern.speech.ScenePlan.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets engines say what a plan holds and makes one even sound of it. Safe for use by many threads. */
final class SceneSpeaker {
    private record Said(Part part, Pcm sound, List<WordMark> words) {}

    private SceneSpeaker() {}

    /**
     * Speaks a scene.
     *
     * @throws NarrationException when an engine fails or gives no sound
     */
    static SpokenScene speak(ScenePlan plan, LoudnessTarget target, CancellationToken token) throws NarrationException {
        Set<Message> warnings = new LinkedHashSet<>();
        List<Said> all = new ArrayList<>();
        for (Part part : plan.parts()) {
            token.throwIfCanceled();
            Speech speech = part.engine().synthesize(part.utterance(), token);
            warnings.addAll(speech.warnings());
            all.add(new Said(part, Pcm.of16(speech.samples(), speech.sampleRate()), speech.words()));
        }
        try {
            return joined(plan, evened(all, target), target, warnings);
        } catch (NarrationException e) {
            throw e;
        } catch (RenderStepException e) {
            throw new NarrationException(e.text(), e);
        }
    }

    /** One sample rate for all; and where several voices speak, one loudness. */
    private static List<Said> evened(List<Said> all, LoudnessTarget target) throws RenderStepException {
        int rate = all.stream().mapToInt(said -> said.sound.sampleRate()).max().orElseThrow();
        boolean manyVoices =
                all.stream().map(said -> said.part.voice()).distinct().count() > 1;
        List<Said> evened = new ArrayList<>();
        for (Said said : all) {
            Pcm sound = manyVoices ? LoudnessMatcher.match(said.sound, target).sound() : said.sound;
            double scale = rate / (double) sound.sampleRate();
            List<WordMark> words = said.words.stream()
                    .map(word -> new WordMark(word.from(), word.to(), (int) Math.round(word.sample() * scale)))
                    .toList();
            evened.add(new Said(said.part, Resampling.to(sound, rate), words));
        }
        return evened;
    }

    private static SpokenScene joined(ScenePlan plan, List<Said> all, LoudnessTarget target, Set<Message> warnings)
            throws RenderStepException {
        NarrationTape tape = new NarrationTape(all.getFirst().sound.sampleRate());
        for (Said said : all) {
            SoundSpan sound = SoundSpan.of(said.sound)
                    .orElseThrow(() -> SpeechProblem.noSound(
                            said.part.engineVoice(), said.part.text().text()));
            tape.addSilence(said.part.pauseBeforeSec());
            tape.add(said.sound, sound, said.words);
        }
        tape.addSilence(plan.pauseAfterSec());
        Matched matched = LoudnessMatcher.match(tape.sound(), target);
        warnings.addAll(matched.warnings());
        Pcm sound = RoomTone.under(matched.sound());
        return new SpokenScene(sound.to16(), sound.sampleRate(), tape.parts(), List.copyOf(warnings));
    }
}
