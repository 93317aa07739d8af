package app.lectern.desktop.preview;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.export.ExportFormat;
import app.lectern.export.lms.LmsOptions;
import app.lectern.pipeline.FileDigest;
import java.io.IOException;
import java.nio.file.Path;

/** Makes what does not lie there ready of a finished video. Waits for disk and database. */
@FunctionalInterface
public interface LessonExports {
    /**
     * Writes it into a file that nobody sees yet.
     *
     * @param check run often: the place to end the work
     */
    void write(ExportFormat format, LmsOptions options, Path file, FileDigest.Check check) throws IOException;

    /** Of what a result shows, for whoever watches it. */
    static LessonExports of(Lectern lectern, User user, Result result) {
        VideoAsset asset = result.asset();
        RenderJob job = result.job();
        return (format, options, file, check) -> {
            if (format == ExportFormat.PROJECT) {
                lectern.projects().write(user, asset.videoId(), job == null ? null : job.scriptId(), file, check);
            } else {
                lectern.exporter()
                        .write(lectern.lessons().ofAsset(user, asset.videoAssetId()), format, options, file, check);
            }
        };
    }
}
