package app.lectern.soundtrack;

import app.lectern.sound.Pcm;

/**
 * A sound that is heard once.
 *
 * @param start the place of its first sample in the lesson
 */
record PlacedSound(Pcm sound, long start) implements Layer {
    Span span() {
        return new Span(start, start + sound.length());
    }

    @Override
    public void add(long from, float[] samples, int offset, int count) {
        int first = Math.clamp(start - from, 0, count);
        int last = Math.clamp(start + sound.length() - from, 0, count);
        for (int i = first; i < last; i++) {
            samples[offset + i] += sound.samples()[(int) (from + i - start)];
        }
    }
}
