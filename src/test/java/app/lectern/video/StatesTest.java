package app.lectern.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.support.FfmpegProgram;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scene whose slide has several states and fades into the next, by every composer. */
@Execution(ExecutionMode.CONCURRENT)
class StatesTest {
    private static final VideoFormat FORMAT = VideoFormat.HD_720;
    private static final int STATE = 20;
    private static final int FADE = 8;

    @TempDir
    private Path folder;

    private final BufferedImage one = Fixture.textSlide(FORMAT, 1);
    private final BufferedImage two = Fixture.textSlide(FORMAT, 2);
    private final BufferedImage three = Fixture.textSlide(FORMAT, 3);

    @ParameterizedTest
    @EnumSource(ComposerKind.class)
    void everyStateIsSeenByFullDecodeAndAfterAJump(ComposerKind kind) throws Exception {
        Path video = composed(kind);
        List<BufferedImage> wanted = wanted();
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            for (int i = 0; i < wanted.size(); i++) {
                assertNear(kind, frames.next().orElseThrow(), wanted.get(i), i);
            }
            assertThat(frames.next()).isEmpty();
            for (int at : new int[] {47, 0, 19, 20, 39, 40, 44, 67, 48, 1}) {
                assertNear(kind, frames.at(at / 25.0), wanted.get(at), at);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComposerKind.class)
    void anIndependentDecoderSeesTheSame(ComposerKind kind) throws Exception {
        List<BufferedImage> wanted = wanted();
        try (SeekableByteChannel channel =
                NIOUtils.readableChannel(composed(kind).toFile())) {
            FrameGrab frames = FrameGrab.createFrameGrab(channel);
            for (int at : new int[] {0, 19, 20, 39, 48, 67}) {
                frames.seekToFramePrecise(at);
                assertThat(Psnr.ofLuma(frames.getNativeFrame(), wanted.get(at)))
                        .as("frame %d", at)
                        .isGreaterThan(40);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComposerKind.class)
    void ffmpegsProgramFindsSubtitlesChaptersAndTitle(ComposerKind kind) throws Exception {
        Path video = composed(kind);
        String told = FfmpegProgram.run("-i", video.toString(), "-map", "0:s", "-f", "srt", "-");
        assertThat(told)
                .contains("title           : 제목", "script SHA-256", "Chapter #0:0", "Subtitle: mov_text", "(kor)")
                .contains("00:00:00,500 --> 00:00:01,500", "첫 문장");
        assertThat(FfmpegProgram.run(
                        "-v",
                        "warning",
                        "-xerror",
                        "-err_detect",
                        "explode",
                        "-i",
                        video.toString(),
                        "-f",
                        "null",
                        "-"))
                .isEmpty();
    }

    /** What FFmpeg finds of the added tracks, and that it finds the very packets of before in the others. */
    @ParameterizedTest
    @EnumSource(ComposerKind.class)
    void subtitlesOfOtherLanguagesAreAddedWithoutEncodingAnew(ComposerKind kind) throws Exception {
        Path video = composed(kind);
        Path more = folder.resolve("more.mp4");
        SubtitleTrack english =
                new SubtitleTrack(List.of(new Cue(600, 1400, "The first"), new Cue(1500, 2400, "<b>&")));
        SubtitleTrack japanese = new SubtitleTrack(List.of(new Cue(0, 1500, "最初の文")));
        LanguageTracks.write(
                video,
                List.of(
                        new LanguageTracks.Language(Locale.forLanguageTag("en-GB"), english),
                        new LanguageTracks.Language(Locale.JAPANESE, japanese)),
                more,
                () -> {});

        String told = FfmpegProgram.run("-i", more.toString(), "-map", "0:s:1", "-f", "srt", "-");
        assertThat(told)
                .contains("(kor)", "(eng)", "(jpn)", "title           : 제목", "Chapter #0:0")
                .contains("00:00:00,600 --> 00:00:01,400", "The first", "<b>&")
                .doesNotContain("첫 문장");
        assertThat(FfmpegProgram.run("-i", more.toString(), "-map", "0:s:2", "-f", "srt", "-"))
                .contains("00:00:00,000 --> 00:00:01,500", "最初の文");
        assertThat(FfmpegProgram.run("-i", more.toString(), "-map", "0:s:0", "-f", "srt", "-"))
                .contains("첫 문장");
        assertThat(packets(more)).hasSize(1).isEqualTo(packets(video));
        assertThat(new JcodecProber().probe(more)).isEqualTo(new JcodecProber().probe(video));
        assertThat(new String(Files.readAllBytes(more), ISO_8859_1).split("sbtl", -1))
                .hasSize(4);
    }

    private static List<String> packets(Path video) throws Exception {
        return FfmpegProgram.run("-i", video.toString(), "-map", "0:v", "-map", "0:a", "-c", "copy", "-f", "md5", "-")
                .lines()
                .filter(line -> line.startsWith("MD5="))
                .toList();
    }

    /** FFmpeg's composer codes what moves, and what follows in the same segment, a little coarser. */
    private static void assertNear(ComposerKind kind, BufferedImage shown, BufferedImage wanted, int frame) {
        boolean coarser = kind == ComposerKind.FFMPEG && frame >= 2 * STATE;
        assertThat(Psnr.of(shown, wanted)).as("frame %d", frame).isGreaterThan(coarser ? 36 : 40);
    }

    private Path composed(ComposerKind kind) throws Exception {
        Fixture fixture = new Fixture(folder, kind);
        Picture.Drawn first = Fixture.picture(one);
        Picture.Drawn second = Fixture.picture(two);
        Picture.Drawn third = Fixture.picture(three);
        List<Shot> shots = new ArrayList<>();
        shots.add(new Shot(first, STATE, true));
        shots.add(new Shot(second, STATE, false));
        for (int i = 0; i < FADE; i++) {
            shots.add(new Shot(new Picture.Mixed(second, third, share(i)), 1, i == 0));
        }
        shots.add(new Shot(third, STATE, false));
        Clip clip = fixture.clip(FORMAT, shots, fixture.speech(24_000, Fixture.tone(24_000, 1)), 0.2);
        Plan bare = fixture.plan(FORMAT, "제목", List.of(clip));
        SubtitleTrack subtitles = new SubtitleTrack(List.of(new Cue(500, 1500, "첫 문장")));
        Plan plan = new Plan(FORMAT, bare.facts(), bare.clips(), subtitles, null, bare.work());
        Path video = folder.resolve(kind + ".mp4");
        fixture.composer().compose(plan, video, new CancellationToken(), _ -> {});
        return video;
    }

    private static int share(int step) {
        return Picture.WHOLE * (step + 1) / (FADE + 1);
    }

    private List<BufferedImage> wanted() {
        List<BufferedImage> wanted = new ArrayList<>();
        for (int i = 0; i < 2 * STATE + FADE + STATE; i++) {
            wanted.add(
                    i < STATE ? one : i < 2 * STATE ? two : i < 2 * STATE + FADE ? mixed(share(i - 2 * STATE)) : three);
        }
        return wanted;
    }

    private BufferedImage mixed(int share) {
        BufferedImage image = new BufferedImage(FORMAT.width(), FORMAT.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < FORMAT.height(); y++) {
            for (int x = 0; x < FORMAT.width(); x++) {
                int from = two.getRGB(x, y);
                int to = three.getRGB(x, y);
                int rgb = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int level = ((from >> shift & 255) * (Picture.WHOLE - share) + (to >> shift & 255) * share) / 256;
                    rgb |= level << shift;
                }
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }
}
