package app.lectern.video;

import app.lectern.pipeline.RenderStepException;
import java.util.ArrayList;
import java.util.List;

/**
 * Silence as the sound encoder codes it.
 *
 * @param configuration the AudioSpecificConfig of all sound the encoder makes
 * @param packet a frame of silence between frames of silence
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Silence(byte[] configuration, byte[] packet) {
    private static final int FRAMES = 4;
    private static final int SETTLED = 2;

    static Silence coded() throws RenderStepException {
        List<byte[]> packets = new ArrayList<>();
        try (SoundEncoder encoder = new SoundEncoder()) {
            for (int i = 0; i < FRAMES; i++) {
                encoder.code(new float[SoundEncoder.FRAME], packets::add);
            }
            encoder.finish(packets::add);
            return new Silence(encoder.configuration(), packets.get(SETTLED));
        }
    }
}
