package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import app.lectern.video.FfmpegComposer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that changed or cut off what was kept from earlier renders. */
class DamagedCacheTest {
    @TempDir
    Path folder;

    @Test
    void whatIsDamagedIsMadeAgainAndTheVideoIsTheSame() throws Exception {
        Path cache = folder.resolve("cache");
        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        try (Lectern lectern = TestLectern.open(
                folder.resolve("w"), Clock.systemUTC(), narrator, new FfmpegComposer(cache, 1_000_000_000))) {
            String id = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null).scriptId();
            VideoScript script = lectern.reviews().approve(REVIEWER, id);
            RenderJob first = rendered(lectern, script);
            List<Path> entries = files(cache);
            assertThat(entries).isNotEmpty();
            for (int i = 0; i < entries.size(); i++) {
                byte[] entry = Files.readAllBytes(entries.get(i));
                entry[entry.length / 2] ^= 0x20;
                Files.write(entries.get(i), i % 2 == 0 ? entry : new byte[0]);
            }
            RenderJob second = rendered(lectern, script);
            assertThat(second.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(video(second)).hasSameBinaryContentAs(video(first));
            assertThat(files(cache))
                    .hasSameSizeAs(entries)
                    .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    private Path video(RenderJob job) {
        return folder.resolve("w/assets/videos/v1/" + job.scriptId() + "/" + job.jobId() + "/video.mp4");
    }

    private static List<Path> files(Path cache) throws Exception {
        try (Stream<Path> walk = Files.walk(cache)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static RenderJob rendered(Lectern lectern, VideoScript script) {
        String id = lectern.renders()
                .create(REVIEWER, "v1", script.scriptId(), VideoFormat.HD_720)
                .jobId();
        Awaitility.await()
                .until(() -> lectern.renders().get(REVIEWER, id).status().isFinal());
        return lectern.renders().get(REVIEWER, id);
    }
}
