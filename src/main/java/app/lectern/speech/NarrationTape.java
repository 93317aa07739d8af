package app.lectern.speech;

import app.lectern.sound.Pcm;
import app.lectern.sound.SoundSpan;
import app.lectern.sound.Splice;
import app.lectern.speech.SpokenScene.SpokenPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts spoken parts one after another, with pauses of known length between them. For one thread. */
final class NarrationTape {
    /** Kept around the sound of a part, so that soft onsets and ends are not cut off. */
    private static final double BEFORE_SECONDS = 0.01;

    private static final double AFTER_SECONDS = 0.03;

    private final int sampleRate;
    private final List<SpokenPart> parts = new ArrayList<>();
    private float[] samples = new float[1 << 16];
    private int size;

    NarrationTape(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    void addSilence(double seconds) {
        int count = samples(seconds);
        room(count);
        Arrays.fill(samples, size, size + count, 0);
        size += count;
    }

    /**
     * Adds a part.
     *
     * @param speech of the tape's sample rate
     * @param sound where in it there is something to hear
     * @param words with samples from the start of {@code speech}
     */
    void add(Pcm speech, SoundSpan sound, List<WordMark> words) {
        int from = Math.max(0, sound.start() - samples(BEFORE_SECONDS));
        int to = Math.min(speech.length(), sound.end() + samples(AFTER_SECONDS));
        int offset = size - from;
        float[] piece = Splice.piece(speech, from, to, sound.start() - from, to - sound.end())
                .samples();
        room(piece.length);
        System.arraycopy(piece, 0, samples, size, piece.length);
        size += piece.length;
        List<WordMark> placed = words.stream()
                .map(word -> new WordMark(
                        word.from(), word.to(), offset + Math.clamp(word.sample(), sound.start(), sound.end())))
                .toList();
        parts.add(new SpokenPart(offset + sound.start(), offset + sound.end(), placed));
    }

    Pcm sound() {
        return new Pcm(Arrays.copyOf(samples, size), sampleRate);
    }

    List<SpokenPart> parts() {
        return parts;
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(needed, samples.length + (samples.length >> 1)));
        }
    }

    private int samples(double seconds) {
        return (int) Math.round(seconds * sampleRate);
    }
}
