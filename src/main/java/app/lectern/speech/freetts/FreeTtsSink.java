package app.lectern.speech.freetts;

import app.lectern.pipeline.CancellationToken;
import app.lectern.speech.PcmBuilder;
import com.sun.speech.freetts.audio.AudioPlayer;
import javax.sound.sampled.AudioFormat;

/** Takes FreeTTS's sound into memory, and no more of it once the token is cancelled. */
final class FreeTtsSink implements AudioPlayer {
    private final PcmBuilder pcm = new PcmBuilder();
    private final CancellationToken token;
    private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);

    FreeTtsSink(CancellationToken token) {
        this.token = token;
    }

    int size() {
        return pcm.size();
    }

    short[] samples() {
        return pcm.toArray();
    }

    @Override
    public boolean write(byte[] audio) {
        return write(audio, 0, audio.length);
    }

    @Override
    public boolean write(byte[] audio, int offset, int length) {
        if (token.isCanceled()) {
            return false;
        }
        pcm.appendBigEndian(audio, offset, length);
        return true;
    }

    @Override
    public void setAudioFormat(AudioFormat audioFormat) {
        format = audioFormat;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void setVolume(float volume) {}

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
