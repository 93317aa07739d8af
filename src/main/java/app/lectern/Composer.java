package app.lectern;

import app.lectern.pipeline.VideoComposer;
import app.lectern.video.FfmpegComposer;
import app.lectern.video.JcodecComposer;
import java.nio.file.Path;

/** What makes the videos. */
public enum Composer {
    FFMPEG {
        @Override
        VideoComposer open(Path cache) {
            return new FfmpegComposer(cache, Cache.BYTES);
        }
    },
    /** In plain Java: slower, larger, and without sound compression, but on every machine. */
    JCODEC {
        @Override
        VideoComposer open(Path cache) {
            return new JcodecComposer(cache, Cache.BYTES);
        }
    };

    abstract VideoComposer open(Path cache);

    /** Whether it can work on this machine. */
    public VideoComposer.Availability availability() {
        return open(Workspace.cache()).availability();
    }

    private static final class Cache {
        /** What is kept of coded pictures, and of coded sound: some hundred lessons. */
        static final long BYTES = 4_000_000_000L;
    }
}
