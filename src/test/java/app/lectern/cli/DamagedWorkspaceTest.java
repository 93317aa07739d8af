package app.lectern.cli;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.support.GatedNarrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace whose database is damaged says so and how to go on, and its newest backup is whole. */
class DamagedWorkspaceTest {
    /** H2 keeps two blocks with what it looks for first, bytes. */
    private static final int HEADERS = 8192;

    /** Less than a workspace of some lessons has, bytes. */
    private static final int USUAL = 500_000;

    @TempDir
    Path folder;

    private Path root;
    private Path database;
    private Path backup;
    private VideoScript script;

    @BeforeEach
    void work() throws Exception {
        root = folder.resolve("workspace");
        database = root.resolve("lectern.mv.db");
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            script = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
            lectern.backups().daily(LocalDate.of(2026, 11, 1), new CancellationToken());
            lectern.backups().daily(LocalDate.of(2026, 11, 2), new CancellationToken());
        }
        backup = root.resolve("backups").resolve("lectern-2026-11-02.zip");
    }

    /** As a disk may give it back. */
    private void damage(byte[] content) throws IOException {
        Files.write(database, content);
    }

    private byte[] withHeaders(byte[] content) throws IOException {
        System.arraycopy(Files.readAllBytes(database), 0, content, 0, HEADERS);
        return content;
    }

    private static byte[] noise() {
        byte[] noise = new byte[USUAL];
        new Random(5).nextBytes(noise);
        return noise;
    }

    @Test
    void itSaysSoAndTheNewestBackupIsWhole() throws Exception {
        byte[] before = noise();
        damage(before);
        Answer refused = call("script", "list", "--workspace", root.toString());
        assertThat(refused.err())
                .contains("데이터베이스가 손상되어 열 수 없습니다", "lectern workspace restore " + backup)
                .doesNotContain("at org.h2");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(database).hasBinaryContent(before);
        Path again = folder.resolve("again");
        Answer restored = call("workspace", "restore", backup.toString(), "--to", again.toString());
        assertThat(restored.exitCode()).isZero();
        try (Lectern lectern = TestLectern.open(again, Clock.systemUTC(), new GatedNarrator())) {
            assertThat(lectern.scripts().get(AUTHOR, script.scriptId())).isEqualTo(script);
        }
    }

    @Test
    void withoutABackupItSaysThatToo() throws Exception {
        damage(noise());
        Files.delete(backup);
        Files.delete(backup.resolveSibling("lectern-2026-11-01.zip"));
        assertThat(call("script", "list", "--workspace", root.toString()).err()).contains("그 안에 백업이 없습니다");
    }

    @Test
    void aFileOfZerosIsNotTakenForANewWorkspace() throws Exception {
        damage(withHeaders(new byte[USUAL]));
        assertThat(call("script", "list", "--workspace", root.toString()).err())
                .contains("데이터베이스가 손상되어 열 수 없습니다", backup.toString());
    }

    private Answer call(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of(), folder.resolve("sessions"), "admin", _ -> Optional.empty());
        return Answer.of(surroundings, arguments);
    }
}
