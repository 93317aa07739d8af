package app.lectern.desktop.player;

import app.lectern.domain.render.VideoFormat;
import app.lectern.video.Fixture;
import java.nio.file.Path;
import java.util.List;

/** A video of three seconds: two of the first slide, one of the second; it sounds to the end. */
final class PlayedVideo {
    static final double SECONDS = 3;
    static final int FRAME_RATE = 25;

    private PlayedVideo() {}

    static Path in(Path folder) throws Exception {
        VideoFormat format = VideoFormat.HD_720;
        Fixture fixture = new Fixture(folder);
        Path video = folder.resolve("played.mp4");
        fixture.compose(fixture.plan(format, List.of(fixture.clip(format, 1, 50), fixture.clip(format, 2, 25))), video);
        return video;
    }
}
