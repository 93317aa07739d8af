package app.lectern.video;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.video.CodedPictures.CodedShot;
import app.lectern.video.Mp4Writer.Track;
import app.lectern.video.h264.PictureSequence;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts the scenes' coded pictures and sound into one file, packet by packet, without coding anything. Sound and subtitles
 * are written beside the pictures they belong to. Owned by one thread.
 */
final class Joiner {
    private final Mp4Writer mp4;
    private final Track pictures;
    private final Track sound;
    private final Optional<TextLane> texts;
    private final PictureSequence sequence;
    private final AudioGrid grid;
    private final byte[] silence;
    private final CancellationToken token;
    private long picture;
    private long audioFrame;

    /** @param silence the packet of a frame of silence between such frames */
    Joiner(
            Mp4Writer mp4,
            Track pictures,
            Track sound,
            Optional<TextLane> texts,
            PictureSequence sequence,
            int frameRate,
            byte[] silence,
            CancellationToken token) {
        this.mp4 = mp4;
        this.pictures = pictures;
        this.sound = sound;
        this.texts = texts;
        this.sequence = sequence;
        this.grid = new AudioGrid(frameRate);
        this.silence = silence;
        this.token = token;
    }

    /** Adds a scene. */
    void add(CodedPictures.Reader coded, Path soundFile, int frames) throws RenderStepException, IOException {
        long end = grid.firstFrame(picture + frames);
        try (DataInputStream packets = new DataInputStream(new BufferedInputStream(Files.newInputStream(soundFile)))) {
            for (Optional<CodedShot> shot = coded.next(); shot.isPresent(); shot = coded.next()) {
                add(shot.get(), packets, end);
            }
            addSound(packets, end);
        }
    }

    private void add(CodedShot shot, DataInputStream packets, long end) throws RenderStepException, IOException {
        for (int i = 0; i < shot.frames(); i++) {
            token.throwIfCanceled();
            byte[] packet = shot.packet(i, grid.frameRate(), sequence);
            mp4.write(pictures, packet, picture, 1, shot.entryAt(i, grid.frameRate()));
            picture++;
            addSound(packets, Math.min(end, Math.ceilDiv(grid.samples(picture), SoundEncoder.FRAME)));
            if (texts.isPresent()) {
                texts.get().writeUntil(grid.samples(picture) * 1000 / SoundEncoder.RATE);
            }
        }
    }

    private void addSound(DataInputStream packets, long until) throws RenderStepException, IOException {
        while (audioFrame < until) {
            addSound(packets.available() > 0 ? CodedSegment.readBlock(packets) : silence);
        }
    }

    /** Packet n completes frame n - 1: the first lies before the video's start. */
    private void addSound(byte[] packet) throws RenderStepException {
        addSound(packet, SoundEncoder.FRAME);
    }

    private void addSound(byte[] packet, long samples) throws RenderStepException {
        mp4.write(sound, packet, (audioFrame - 1) * SoundEncoder.FRAME, samples, true);
        audioFrame++;
    }

    /** Adds what completes the sound, up to the very end of the pictures, and the subtitles that are left. */
    void finish() throws RenderStepException, IOException {
        long left = grid.samples(picture) - (audioFrame - 1) * SoundEncoder.FRAME;
        while (left > 0) {
            addSound(silence, Math.min(left, SoundEncoder.FRAME));
            left -= SoundEncoder.FRAME;
        }
        if (texts.isPresent()) {
            texts.get().writeUntil(Long.MAX_VALUE);
        }
    }
}
