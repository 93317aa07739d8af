package app.lectern.speech;

import app.lectern.pipeline.CancellationToken;
import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;

/** Takes the samples that FreeTTS makes, instead of a sound card. */
final class MemoryPlayer implements AudioPlayer {
    private static final AudioFormat FREETTS = new AudioFormat(16_000, 16, 1, true, true);

    private final CancellationToken token;
    private final ByteArrayOutputStream pcm = new ByteArrayOutputStream(1 << 18);
    private AudioFormat format = FREETTS;

    MemoryPlayer(CancellationToken token) {
        this.token = token;
    }

    /** All samples so far, whatever byte order FreeTTS wrote them in. */
    short[] samples() {
        short[] samples = new short[pcm.size() / Short.BYTES];
        ByteBuffer.wrap(pcm.toByteArray())
                .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    @Override
    public boolean write(byte[] bytes, int offset, int length) {
        token.throwIfCanceled();
        pcm.write(bytes, offset, length);
        return true;
    }

    @Override
    public boolean write(byte[] bytes) {
        return write(bytes, 0, bytes.length);
    }

    @Override
    public void setAudioFormat(AudioFormat wanted) {
        format = wanted;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public void begin(int size) {}

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

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
    public float getVolume() {
        return 1;
    }

    @Override
    public void setVolume(float volume) {}

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
