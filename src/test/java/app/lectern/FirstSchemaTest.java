package app.lectern;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of the first Lectern is opened by this one. */
class FirstSchemaTest {
    private static final String ROWS = """
            insert into education values ('edu', '보안 교육', date '2099-12-31');
            insert into video values ('v1', '첫 영상', 'edu', timestamp with time zone '2026-01-02 03:04:05Z');
            insert into video_script (script_id, video_id, status, raw_json, created_by, created_at, approved_by, approved_at)
                values ('s1', 'v1', 'APPROVED', '%1$s', 'author', timestamp with time zone '2026-01-02 03:04:05Z', 'reviewer',
                timestamp with time zone '2026-01-02 04:04:05Z');
            insert into video_render_job (job_id, video_id, script_id, status, progress, requested_by, created_at, quality,
                    attempt, script_json, active_video_id)
                values ('j1', 'v1', 's1', 'PENDING', 0, 'reviewer', timestamp with time zone '2026-01-02 05:04:05Z', '720p',
                0, '%1$s', 'v1')""".formatted(TestLectern.SCRIPT);

    @TempDir
    Path root;

    @Test
    void whatWasWrittenIsReadAndWhatWaitedIsRendered() throws Exception {
        Path workspace = Files.createDirectories(root.resolve("workspace"));
        makeFirst("jdbc:h2:file:" + workspace.resolve("lectern") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        try (Lectern lectern = TestLectern.open(LecternConfig.of(new Workspace(workspace), Locale.KOREAN), narrator)) {
            VideoScript script = lectern.scripts().get(AUTHOR, "s1");
            assertThat(script.status()).isEqualTo(ScriptStatus.APPROVED);
            assertThat(script.revision()).isEqualTo(1);
            assertThat(script.editedBy()).isEqualTo("author");
            assertThat(lectern.library().entry(AUTHOR, "v1").video().title()).isEqualTo("첫 영상");
            await().until(() -> lectern.renders().get(REVIEWER, "j1").status().isFinal());
            assertThat(lectern.renders().get(REVIEWER, "j1").status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        }
    }

    private static void makeFirst(String url) throws Exception {
        Flyway.configure().dataSource(url, "sa", "").target("1").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String row : ROWS.split(";\n", -1)) {
                statement.execute(row);
            }
        }
    }
}
