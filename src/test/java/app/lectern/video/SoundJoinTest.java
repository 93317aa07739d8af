package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.cache.FileCache;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenes' sound, coded apart and joined: nothing is heard where they meet, and nothing runs away. */
class SoundJoinTest {
    private static final VideoFormat FORMAT = VideoFormat.HD_720;
    private static final int RATE = 48_000;

    @TempDir
    private Path folder;

    /** A tone through the whole video, over every join. */
    private static final SoundBed TONE = (from, samples) -> {
        for (int i = 0; i < samples.length; i++) {
            long at = from + i;
            samples[i] += at < 0 ? 0 : (float) (0.3 * Math.sin(2 * Math.PI * 440 * at / RATE));
        }
    };

    @Test
    void soundUnderTheScenesIsWholeWhereTheyMeet() throws Exception {
        Fixture fixture = new Fixture(folder);
        List<Clip> clips = new ArrayList<>();
        int[] frames = {37, 51, 25, 88, 43};
        for (int i = 0; i < frames.length; i++) {
            clips.add(fixture.clip(
                    FORMAT,
                    Fixture.still(Fixture.textSlide(FORMAT, i), frames[i]),
                    fixture.speech(24_000, new short[0]),
                    0));
        }
        Plan bare = fixture.plan(FORMAT, clips);
        Plan plan = new Plan(FORMAT, bare.facts(), clips, null, TONE, bare.work());
        Path video = fixture.file("tone.mp4");
        fixture.compose(plan, video);
        try (FfmpegSound sound = FfmpegSound.open(video)) {
            short[] heard = sound.samples(0, plan.frames() / 25.0);
            assertThat(heard.length).isEqualTo((int) (plan.frames() * RATE / 25));
            // away from the ends, where a codec rings, the tone is there everywhere to 46 dB
            for (int i = 4096; i < heard.length - 4096; i++) {
                double wanted = 0.3 * Math.sin(2 * Math.PI * 440 * i / RATE);
                assertThat(heard[i] / 32768.0).as("sample " + i).isEqualTo(wanted, within(0.0015));
            }
        }
    }

    /** Two hours in 720 scenes of odd lengths: each scene's sound begins within half an audio frame of its picture. */
    @Test
    void soundDoesNotRunAwayInTwoHours() {
        AudioGrid grid = new AudioGrid(25);
        long picture = 0;
        for (int scene = 0; scene < 720; scene++) {
            long off = grid.firstFrame(picture) * SoundEncoder.FRAME - grid.samples(picture);
            assertThat(Math.abs(off)).isLessThanOrEqualTo(SoundEncoder.FRAME / 2);
            picture += 200 + scene * 37 % 113;
        }
        assertThat(picture).isGreaterThan(7_200 * 25);
    }

    @Test
    void aScenesPacketsDoNotDependOnItsPlace() throws Exception {
        Fixture fixture = new Fixture(folder);
        Clip clip = fixture.clip(FORMAT, 1, 100);
        SoundCoder coder = coder("cache");
        byte[] first = coder.code(clip, 0, Optional.empty(), new CancellationToken());
        byte[] later = coder("another").code(clip, 12_345, Optional.empty(), new CancellationToken());
        assertThat(first).isEqualTo(later).isNotEmpty();
        Clip longer = new Clip(clip.pictures(), 1_000, clip.speech(), clip.leadSec(), "");
        assertThat(coder("third").code(longer, 0, Optional.empty(), new CancellationToken()))
                .as("a longer pause")
                .isEqualTo(first);
    }

    @Test
    void whatIsKeptIsNotCodedAgain() throws Exception {
        Fixture fixture = new Fixture(folder);
        Clip clip = fixture.clip(FORMAT, 1, 100);
        SoundCoder coder = coder("cache");
        byte[] coded = coder.code(clip, 0, Optional.of(TONE), new CancellationToken());
        Path kept;
        try (var files = Files.walk(folder.resolve("cache"))) {
            kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        var before = Files.readAttributes(kept, java.nio.file.attribute.BasicFileAttributes.class)
                .creationTime();
        assertThat(coder.code(clip, 0, Optional.of(TONE), new CancellationToken()))
                .isEqualTo(coded);
        assertThat(Files.readAttributes(kept, java.nio.file.attribute.BasicFileAttributes.class)
                        .creationTime())
                .isEqualTo(before);
        assertThat(coder.code(clip, 1, Optional.of(TONE), new CancellationToken()))
                .as("another place in the music")
                .isNotEqualTo(coded);
    }

    private SoundCoder coder(String cache) {
        return new SoundCoder(new FileCache(folder.resolve(cache), ".aac", () -> 1_000_000), new AudioGrid(25));
    }
}
