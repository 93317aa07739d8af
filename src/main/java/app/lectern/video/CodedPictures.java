package app.lectern.video;

import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.h264.PictureSequence;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file of a scene's coded pictures: parameter sets, then shot by shot its frames and its picture. */
final class CodedPictures {
    /**
     * A shot as it is coded.
     *
     * @param frames how long it stands
     * @param entry whether the picture decodes on its own
     * @param picture an access unit in MP4's form
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record CodedShot(int frames, boolean entry, byte[] picture) {
        /** Whether players can begin at one of its frames, counted from 0: a long one is entered again and again. */
        boolean entryAt(int frame, int frameRate) {
            return entry && frame % Segment.entryDistance(frameRate) == 0;
        }

        /** What the file holds for one of its frames, which are asked for one after another. */
        byte[] packet(int frame, int frameRate, PictureSequence sequence) {
            if (entryAt(frame, frameRate)) {
                return sequence.entry(picture);
            }
            return frame == 0 ? sequence.change(picture) : sequence.repeat();
        }
    }

    private static final int BUFFER = 1 << 16;

    private CodedPictures() {}

    /**
     * What the pictures of all scenes depend on.
     *
     * @throws IllegalArgumentException when it is not the same for all
     */
    static ParameterSets sets(Plan plan) throws IOException {
        Set<ParameterSets> sets = new HashSet<>();
        for (Clip clip : plan.clips()) {
            try (Reader reader = new Reader(clip.pictures())) {
                sets.add(reader.sets());
            }
        }
        if (sets.size() != 1) {
            throw new IllegalArgumentException("scenes of different parameter sets");
        }
        return sets.iterator().next();
    }

    /** Writes a scene segment by segment, so that no more than one is held. Owned by one thread. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;
        private @Nullable ParameterSets sets;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        /** @throws IllegalArgumentException when its pictures depend on other parameter sets than those before */
        void add(Segment segment, CodedSegment coded) throws IOException {
            if (sets == null) {
                sets = coded.sets();
                CodedSegment.writeBlock(out, sets.bytes());
            } else if (!sets.equals(coded.sets())) {
                throw new IllegalArgumentException("segments of different parameter sets");
            }
            List<Shot> shots = segment.shots();
            for (int i = 0; i < shots.size(); i++) {
                out.writeInt(shots.get(i).frames());
                out.writeBoolean(i == 0);
                CodedSegment.writeBlock(out, coded.pictures().get(i));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads a scene shot by shot. Owned by one thread. */
    static final class Reader implements AutoCloseable {
        private final DataInputStream in;
        private final ParameterSets sets;

        Reader(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            try {
                sets = ParameterSets.of(CodedSegment.readBlock(in));
            } catch (IOException e) {
                in.close();
                throw e;
            } catch (RuntimeException e) {
                in.close();
                throw new IOException("not coded pictures", e);
            }
        }

        ParameterSets sets() {
            return sets;
        }

        /** The shot that follows, or empty after the last. */
        Optional<CodedShot> next() throws IOException {
            int frames;
            try {
                frames = in.readInt();
            } catch (EOFException e) {
                return Optional.empty();
            }
            boolean entry = in.readBoolean();
            return Optional.of(new CodedShot(frames, entry, CodedSegment.readBlock(in)));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
