package app.lectern.desktop.preview;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.service.LibraryEntry;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished video, opened.
 *
 * @param job what made it; null when it is no longer known
 * @param files where it lies
 * @param subtitles with the scenes they begin in
 * @param source what its slides are drawn from; null when the script can no longer be read
 * @param earlier the render before, if its files are still there
 * @param publications of this video, the newest first
 */
public record Result(
        LibraryEntry entry,
        VideoAsset asset,
        @Nullable RenderJob job,
        Files files,
        SubtitleTrack subtitles,
        Chapters chapters,
        @Nullable SlideSource source,
        @Nullable Earlier earlier,
        List<Publication> publications) {
    /**
     * The files of a render.
     *
     * @param bytes the video file's size
     */
    public record Files(Path video, long bytes, Path subtitles, Path thumbnail) {}

    /** An older render of the same video. */
    public record Earlier(VideoAsset asset, Path video, int revision) {}

    /** Whether it shows a text before its approval. */
    boolean isDraft() {
        return format().draft();
    }

    /** Whether this render is the one that people are to see. */
    boolean isPublished() {
        return publications.stream()
                .anyMatch(one -> one.state() == PublicationState.ACTIVE
                        && one.videoAssetId().equals(asset.videoAssetId()));
    }

    /** The form of the video. */
    public VideoFormat format() {
        return job == null ? VideoFormat.HD_1080 : job.format();
    }
}
