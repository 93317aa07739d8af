package app.lectern.video;

import app.lectern.pipeline.VideoComposer;
import java.nio.file.Path;

/** The composers there are: what one promises, all do. */
enum ComposerKind {
    FFMPEG {
        @Override
        VideoComposer in(Path cache) {
            return new FfmpegComposer(cache, LIMIT);
        }
    },
    JCODEC {
        @Override
        VideoComposer in(Path cache) {
            return new JcodecComposer(cache, LIMIT);
        }
    };

    private static final long LIMIT = 1_000_000_000;

    abstract VideoComposer in(Path cache);
}
