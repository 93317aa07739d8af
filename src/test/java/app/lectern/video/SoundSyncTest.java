package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundSyncTest {
    private static final double LEAD_SEC = 0.3;
    private static final double CLICK_SEC = 0.45;

    /** As near as a scene can lie on the grid of audio frames, and a millisecond for the codec. */
    private static final double HALF_AUDIO_FRAME_SEC = 512 / 48_000.0 + 0.001;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ComposerKind.class)
    void speechSoundsWhereItsSceneIsFarIntoTheVideoToo(ComposerKind kind) throws Exception {
        int[] rates = {16_000, 22_050, 24_000, 44_100, 48_000, 22_050, 24_000};
        int[] frames = {61, 1499, 1503, 1497, 1501, 1487, 77};
        Fixture fixture = new Fixture(folder, kind);
        BufferedImage slide = Fixture.textSlide(VideoFormat.HD_720, 1);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            short[] click = Fixture.click(rates[i], 1.5, CLICK_SEC);
            clips.add(fixture.clip(
                    VideoFormat.HD_720, Fixture.still(slide, frames[i]), fixture.speech(rates[i], click), LEAD_SEC));
        }
        Plan plan = fixture.plan(VideoFormat.HD_720, clips);
        Path video = folder.resolve("video.mp4");
        fixture.compose(plan, video);

        try (FfmpegSound sound = FfmpegSound.open(video)) {
            short[] whole = sound.samples(0, plan.frames() / 25.0 + 1);
            assertThat(whole.length / 48_000.0).isEqualTo(plan.frames() / 25.0, within(0.03));
            double start = 0;
            for (Clip clip : clips) {
                double expected = start + LEAD_SEC + CLICK_SEC;
                double end = start + clip.frames() / 25.0;
                assertThat(onset(whole, start, end)).isEqualTo(expected, within(HALF_AUDIO_FRAME_SEC));
                short[] part = sound.samples(expected - 0.1, expected + 0.1);
                assertThat(onset(part, 0, 0.2)).as("after a jump").isEqualTo(0.1, within(HALF_AUDIO_FRAME_SEC));
                start = end;
            }
        }
    }

    /** The time of the first loud sample between two times. */
    private static double onset(short[] samples, double fromSec, double toSec) {
        for (int i = (int) (fromSec * 48_000); i < toSec * 48_000; i++) {
            if (Math.abs(samples[i]) > 8_000) {
                return i / 48_000.0;
            }
        }
        return Double.NaN;
    }
}
