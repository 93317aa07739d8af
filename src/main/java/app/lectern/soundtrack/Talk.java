package app.lectern.soundtrack;

import app.lectern.domain.Message;
import app.lectern.pipeline.PlacedSpeech;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.sound.Pcm;
import app.lectern.sound.SoundFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Finds where in the lesson somebody speaks, by the energy of every hundredth of a second. */
final class Talk {
    private static final int FRAMES_A_SECOND = 100;
    private static final int FRAME = SoundFile.RATE / FRAMES_A_SECOND;

    /** 30 dB under the loudest frame: still speech. */
    private static final double SOFT = 0.03;

    /** 60 dB under full scale: what never gets louder is a room, however soft the speech in it is. */
    private static final double ROOM = 0.001;

    /** 40 dB under full scale: no peak in a softer frame can clip together with music that is not turned down. */
    private static final double SURE = 0.01;

    private Talk() {}

    /** The places, one frame wider at both ends. */
    static List<Span> in(PlacedSpeech placed) throws RenderStepException {
        double[] levels = levels(placed.speech());
        double loudest = 0;
        for (double level : levels) {
            loudest = Math.max(loudest, level);
        }
        double threshold = Math.clamp(loudest * SOFT, ROOM, SURE);
        List<Span> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= levels.length; i++) {
            boolean heard = i < levels.length && levels[i] > threshold;
            if (heard && first < 0) {
                first = i;
            } else if (!heard && first >= 0) {
                long start = placed.startSample();
                spans.add(new Span(start + (first - 1L) * FRAME, start + (i + 1L) * FRAME));
                first = -1;
            }
        }
        return spans;
    }

    private static double[] levels(SceneSpeech speech) throws RenderStepException {
        long rate = speech.sampleRate();
        double[] levels = new double[(int) Math.ceilDiv(speech.sampleCount() * (long) FRAMES_A_SECOND, rate)];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(speech.pcm()), 1 << 16)) {
            for (int i = 0; i < levels.length; i++) {
                long from = i * rate / FRAMES_A_SECOND;
                long to = Math.min(speech.sampleCount(), (i + 1) * rate / FRAMES_A_SECOND);
                levels[i] = level(in, (int) (to - from));
            }
        } catch (IOException e) {
            throw new RenderStepException(
                    Message.of(
                            "video.speech-unreadable",
                            String.valueOf(speech.pcm().getFileName())),
                    e);
        }
        return levels;
    }

    private static double level(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(Short.BYTES * count);
        if (bytes.length < Short.BYTES * count) {
            throw new IOException("shorter than told");
        }
        ShortBuffer samples =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double energy = 0;
        while (samples.hasRemaining()) {
            float level = Pcm.level(samples.get());
            energy += level * level;
        }
        return Math.sqrt(energy / Math.max(1, count));
    }
}
