package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that is open during a test, with a clock and a voice that the test holds. */
abstract class OpenWorkspace {
    @TempDir
    Path root;

    final SettableClock clock;
    final GatedNarrator narrator = new GatedNarrator();
    Lectern lectern;

    OpenWorkspace() {
        this(Instant.parse("2026-11-24T01:00:00Z"));
    }

    OpenWorkspace(Instant now) {
        clock = new SettableClock(now);
    }

    @BeforeEach
    final void openWorkspace() throws Exception {
        lectern = TestLectern.open(root, clock, narrator);
    }

    @AfterEach
    final void closeWorkspace() {
        narrator.open();
        lectern.close();
    }

    final VideoScript approved(String videoId) {
        VideoScript draft = lectern.scripts().create(AUTHOR, videoId, SCRIPT, null);
        return lectern.reviews().approve(REVIEWER, draft.scriptId());
    }

    final RenderJob request(String videoId, String scriptId) {
        return lectern.renders().create(REVIEWER, videoId, scriptId, VideoFormat.HD_720);
    }

    /** The job once it has ended. */
    final RenderJob ended(RenderJob job) {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return lectern.renders().get(REVIEWER, job.jobId());
    }

    /** Makes a video one of a training that ends then. */
    final void train(String videoId, LocalDate until) {
        lectern.educations().save(ADMIN, new Education("e-" + videoId, "개인정보 보호 교육", until));
        lectern.educations().assign(ADMIN, videoId, "e-" + videoId);
    }
}
