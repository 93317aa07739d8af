package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.pipeline.RenderStepException;
import app.lectern.video.VideoChapter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What an errand's render left.
 *
 * @param asset what the workspace knows of it
 * @param video the file
 * @param scenes as the file names them
 */
record ErrandResult(VideoAsset asset, Path video, List<VideoChapter> scenes) {
    static ErrandResult of(Lectern lectern) throws RenderStepException {
        VideoAsset asset = lectern.assets().newestOf(TestLectern.REVIEWER, Errand.VIDEO);
        Path video = Path.of(URI.create(asset.videoUrl()));
        return new ErrandResult(asset, video, VideoChapter.of(video));
    }

    Path subtitles() {
        return Path.of(URI.create(asset.subtitleUrl()));
    }
}
