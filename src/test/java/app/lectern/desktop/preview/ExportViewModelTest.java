package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.HeardNotices;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Video;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.service.LibraryEntry;
import app.lectern.video.VideoChapter;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    /** Keeps by its name what failed. */
    private static final class Told extends HeardNotices {
        @Override
        public void failed(Throwable failure) {
            keys().add(failure.getClass().getSimpleName());
        }
    }

    @TempDir
    private Path folder;

    private final DirectBackground background = new DirectBackground();
    private final Told told = new Told();

    @BeforeEach
    void files() throws Exception {
        Files.writeString(folder.resolve("video.mp4"), "moving pictures");
        ImageIO.write(
                new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("thumbnail.jpg").toFile());
    }

    @Test
    void everyFileHoldsWhatItsNameSays() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        ExportViewModel model = model();
        model.export(List.of(ExportKind.values()), out);
        background.workAll();
        assertThat(told.keys()).containsExactly("export.done");
        assertThat(out.resolve("가 나 1부.mp4")).hasContent("moving pictures");
        assertThat(Files.readString(out.resolve("가 나 1부.srt"))).isEqualTo("""
                1
                00:00:00,300 --> 00:00:02,000
                먼저 의심합니다.

                2
                00:00:04,300 --> 00:00:06,000
                바로
                알립니다.

                """);
        assertThat(Files.readString(out.resolve("가 나 1부.vtt"))).isEqualTo("""
                WEBVTT

                scene-1-cue-1
                00:00:00.300 --> 00:00:02.000
                먼저 의심합니다.

                scene-2-cue-1
                00:00:04.300 --> 00:00:06.000
                바로
                알립니다.

                """);
        assertThat(Files.readString(out.resolve("가 나 1부.txt"))).isEqualTo("""
                의심하기

                먼저 의심합니다.


                알리기 #2

                바로 알립니다.
                """);
        assertThat(Files.readString(out.resolve("가 나 1부.md"))).isEqualTo("""
                # 가/나: 1부

                ## 1. 의심하기

                먼저 의심합니다.

                ## 2. 알리기 \\#2

                바로 알립니다.
                """);
        assertThat(ImageIO.read(out.resolve("가 나 1부.png").toFile()).getWidth()).isEqualTo(64);
        assertThat(out.resolve("가 나 1부 SCORM 1.2.zip")).hasContent("scorm12 95");
        assertThat(out.resolve("가 나 1부 xAPI.zip")).hasContent("xapi 95");
        assertThat(out.resolve("가 나 1부.docx")).hasContent("transcript-docx 95");
        assertThat(out.resolve("가 나 1부.pdf")).hasContent("transcript-pdf 95");
        assertThat(out.resolve("가 나 1부 slides.pdf")).hasContent("slides-pdf 95");
        assertThat(out.resolve("가 나 1부.lectern")).hasContent("project 95");
        assertThat(out.resolve("가 나 1부.jpg")).hasSameBinaryContentAs(folder.resolve("thumbnail.jpg"));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThePersonSaysSo() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path mine = Files.writeString(out.resolve("가 나 1부.mp4"), "mine");
        ExportViewModel model = model();
        model.export(List.of(ExportKind.VIDEO), out);
        background.workAll();
        assertThat(model.question().get().names()).containsExactly("가 나 1부.mp4");
        assertThat(mine).hasContent("mine");
        model.answer(ExportViewModel.Answer.KEEP_BOTH);
        background.workAll();
        assertThat(mine).hasContent("mine");
        assertThat(out.resolve("가 나 1부 (2).mp4")).hasContent("moving pictures");
        model.export(List.of(ExportKind.VIDEO), out);
        background.workAll();
        model.answer(ExportViewModel.Answer.REPLACE);
        background.workAll();
        assertThat(mine).hasContent("moving pictures");
    }

    @Test
    void aCancelledExportLeavesNothing() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        ExportViewModel model = model();
        model.export(List.of(ExportKind.VIDEO), out);
        assertThat(background.workOnce()).isTrue();
        assertThat(model.running().get()).isTrue();
        model.cancel();
        background.workAll();
        assertThat(model.running().get()).isFalse();
        assertThat(told.keys()).containsExactly("export.canceled");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aVideoThatIsGoneIsToldAndLeavesNothing() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.delete(folder.resolve("video.mp4"));
        model().export(List.of(ExportKind.VIDEO), out);
        background.workAll();
        assertThat(told.keys()).containsExactly("NoSuchFileException");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        ExportViewModel model = model();
        model.export(List.of(ExportKind.VIDEO), folder.resolve("video.mp4"));
        background.workAll();
        assertThat(model.wrongFolder().get()).endsWith("video.mp4");
        assertThat(told.keys()).isEmpty();
        model.export(List.of(ExportKind.VIDEO), folder);
        assertThat(model.wrongFolder().get()).isEmpty();
    }

    @Test
    void whatIsAskedCanBeReadInTheTranscripts() {
        byte[] json = """
                {"title":"t","language":"ko","scenes":[{"scene_id":1,"title":"확인","text":"골라 보세요.",
                 "question":{"kind":"single","text":"누구에게 *알립니까*?","options":["친구","담당자"],"correct":[2]}}]}""".getBytes(StandardCharsets.UTF_8);
        Script script = ((ScriptReading.Accepted) new ScriptReader().read(json, ScriptFolder.NONE)).script();
        Result result = result(new SlideSource("s", script, null));
        assertThat(TranscriptText.plain(result)).isEqualTo("""
                확인

                골라 보세요.

                누구에게 *알립니까*?
                1) 친구
                2) 담당자
                """);
        assertThat(TranscriptText.markdown(result)).isEqualTo("""
                # 가/나: 1부

                ## 1. 확인

                골라 보세요.

                누구에게 \\*알립니까\\*?

                1) 친구

                2) 담당자
                """);
    }

    private ExportViewModel model() {
        return new ExportViewModel(
                result(null),
                (format, options, file, check) -> {
                    check.run();
                    Files.writeString(file, format.id() + " " + options.completeAt());
                },
                background,
                told);
    }

    /** Without a script, what is said comes from the subtitles, scene by scene. */
    private Result result(@Nullable SlideSource source) {
        Chapters chapters = new Chapters(List.of(new VideoChapter("의심하기", 0, 4), new VideoChapter("알리기 #2", 4, 7)));
        SubtitleTrack cues = chapters.scenesOf(
                new SubtitleTrack(List.of(new Cue(300, 2_000, "먼저 의심합니다."), new Cue(4_300, 6_000, "바로\n알립니다."))));
        VideoAsset asset = new VideoAsset("asset", "v", "", "", "", 7, Instant.EPOCH);
        return new Result(
                new LibraryEntry(video(), null, false, null, null, asset, null, null),
                asset,
                null,
                new Result.Files(
                        folder.resolve("video.mp4"), 15, folder.resolve("x.srt"), folder.resolve("thumbnail.jpg")),
                cues,
                chapters,
                source,
                null,
                List.of());
    }

    private static Video video() {
        return new Video("v", "가/나: 1부", null, Instant.EPOCH);
    }
}
