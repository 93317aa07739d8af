package app.lectern.speech;

import app.lectern.pipeline.Narration;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.sound.Pcm;
import app.lectern.sound.SoundSpan;
import app.lectern.sound.Splice;
import app.lectern.speech.SentenceSplitter.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Puts spoken sentences one after another, with a pause of known length between them. */
final class NarrationTape {
    private static final double PAUSE_SECONDS = 0.35;
    private static final double LINE_PAUSE_SECONDS = 0.6;

    /** Kept around the sound of a sentence, so that soft onsets and ends are not cut off. */
    private static final double BEFORE_SECONDS = 0.01;

    private static final double AFTER_SECONDS = 0.03;

    private final PcmBuilder pcm = new PcmBuilder();
    private final List<SpokenSentence> spoken = new ArrayList<>();
    private int sampleRate;
    private double pause;

    void add(Sentence sentence, Speech speech, SoundSpan sound) {
        if (sampleRate != 0 && sampleRate != speech.sampleRate()) {
            throw new IllegalStateException("sample rate " + sampleRate + " became " + speech.sampleRate());
        }
        sampleRate = speech.sampleRate();
        pcm.appendSilence(samples(pause));
        int from = Math.max(0, sound.start() - samples(BEFORE_SECONDS));
        int to = Math.min(speech.samples().length, sound.end() + samples(AFTER_SECONDS));
        int offset = pcm.size() - from;
        // what is kept around the sound comes out of silence and goes into it, for a step would click
        Pcm whole = Pcm.of16(speech.samples(), sampleRate);
        Pcm piece = Splice.piece(whole, from, to, sound.start() - from, to - sound.end());
        pcm.append(piece.to16(), 0, to - from);
        spoken.add(new SpokenSentence(sentence.text(), offset + sound.start(), offset + sound.end(), List.of()));
        pause = sentence.endsLine() ? LINE_PAUSE_SECONDS : PAUSE_SECONDS;
    }

    Narration narration(SpeechVoice voice, String engineVersion) {
        return new Narration(pcm.toArray(), sampleRate, spoken, voice.engine(), engineVersion, voice.name());
    }

    private int samples(double seconds) {
        return (int) Math.round(seconds * sampleRate);
    }
}
