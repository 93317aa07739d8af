package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.subtitle.Cue;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReaderTest {
    @TempDir
    private Path root;

    @Test
    void whatThereIsToSeeOfAVideoIsTold() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            String script = lectern.scripts()
                    .create(TestLectern.AUTHOR, "v", TestLectern.SCRIPT, null)
                    .scriptId();
            lectern.reviews().approve(TestLectern.REVIEWER, script);
            ResultReader reader = new ResultReader(lectern, TestLectern.REVIEWER, "v", null);
            assertThat(reader.read(Throwable::toString)).isInstanceOf(PreviewState.Unrendered.class);

            render(lectern, script);
            Result first = ((PreviewState.Ready) reader.read(Throwable::toString)).result();
            assertThat(first.chapters().list()).hasSize(2);
            assertThat(first.subtitles().cues()).extracting(Cue::scene).contains(0, 1);
            assertThat(first.earlier()).isNull();

            render(lectern, script);
            Result second = ((PreviewState.Ready) reader.read(Throwable::toString)).result();
            assertThat(second.earlier()).isNotNull();
            Files.delete(first.files().video());
            assertThat(((PreviewState.Ready) reader.read(Throwable::toString))
                            .result()
                            .earlier())
                    .isNull();
            Files.delete(second.files().video());
            assertThat(reader.read(Throwable::toString)).isInstanceOf(PreviewState.Lost.class);

            LocalDate past = LocalDate.now(Education.DEFAULT_ZONE).minusDays(2);
            lectern.educations().save(TestLectern.ADMIN, new Education("old", "지난 교육", past));
            lectern.educations().assign(TestLectern.ADMIN, "v", "old");
            assertThat(reader.read(_ -> "over"))
                    .isInstanceOfSatisfying(
                            PreviewState.Locked.class,
                            locked -> assertThat(locked.reason()).isEqualTo("over"));
        }
    }

    private static void render(Lectern lectern, String script) {
        RenderJob job = lectern.renders().create(TestLectern.REVIEWER, "v", script, VideoFormat.HD_720);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> lectern.renders()
                        .get(TestLectern.REVIEWER, job.jobId())
                        .status()
                        .isFinal());
    }
}
