package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files are probed in VideoComposerTest. */
class JcodecProberTest {
    @TempDir
    private Path folder;

    @Test
    void aTruncatedFileIsRefusedWhereverItIsCut() throws Exception {
        Path video = folder.resolve("whole.mp4");
        Fixture fixture = new Fixture(folder);
        fixture.compose(fixture.plan(VideoFormat.HD_720, List.of(fixture.clip(VideoFormat.HD_720, 1, 30))), video);
        byte[] whole = Files.readAllBytes(video);
        for (int length : new int[] {1, 7, 8, 20, 32, 40, 200, 1000, whole.length / 2, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void foreignFilesAreRefused() throws Exception {
        assertRefused(new byte[0]);
        assertRefused(new byte[10_000]);
        assertRefused("This is no video at all, only some words.".repeat(50).getBytes(StandardCharsets.UTF_8));
        long seed = 20_260_101;
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[random.nextInt(4000)];
            random.nextBytes(noise);
            assertRefused(noise);
        }
    }

    /** Bytes turned over anywhere in the boxes either do no harm or are refused, but nothing else is thrown. */
    @Test
    void damagedBoxesNeverBreakTheReader() throws Exception {
        Path video = folder.resolve("whole.mp4");
        Fixture fixture = new Fixture(folder);
        fixture.compose(fixture.plan(VideoFormat.HD_720, List.of(fixture.clip(VideoFormat.HD_720, 1, 30))), video);
        byte[] whole = Files.readAllBytes(video);
        Random random = new Random(20_260_102);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(2500)] = (byte) random.nextInt(256);
            probeOrRefuse(damaged);
        }
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(refusal(folder.resolve("missing.mp4")).text().arguments()).contains("missing.mp4");
    }

    private void probeOrRefuse(byte[] bytes) throws IOException {
        try {
            new JcodecProber().probe(Files.write(folder.resolve("damaged.mp4"), bytes));
        } catch (RenderStepException e) {
            assertThat(e.text().key()).isEqualTo("video.unreadable");
        }
    }

    private void assertRefused(byte[] bytes) throws IOException {
        RenderStepException told = refusal(Files.write(folder.resolve("file.mp4"), bytes));
        assertThat(told.text().key()).isEqualTo("video.unreadable");
        assertThat(told.text().arguments()).hasSize(2).contains("file.mp4");
    }

    private static RenderStepException refusal(Path file) {
        return catchThrowableOfType(RenderStepException.class, () -> new JcodecProber().probe(file));
    }
}
