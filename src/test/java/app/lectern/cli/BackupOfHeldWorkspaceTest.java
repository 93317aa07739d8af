package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who asks for a backup while the studio is open is told where the studio's own is. */
@Execution(ExecutionMode.CONCURRENT)
class BackupOfHeldWorkspaceTest {
    @TempDir
    Path root;

    @Test
    void theDailyBackupIsNamed() throws Exception {
        Lectern.open(LecternConfig.of(new Workspace(root), Locale.KOREAN).withoutRenders())
                .close();
        // as a program does that has the workspace open
        try (FileChannel database = FileChannel.open(root.resolve("lectern.mv.db"), StandardOpenOption.WRITE);
                FileLock _ = database.lock()) {
            assertThat(said()).contains("lectern: ", "닫아 주십시오", "아직 백업이 없습니다").doesNotContain("Exception");
            Path daily = Files.createDirectories(root.resolve("backups")).resolve("lectern-2026-11-29.zip");
            Files.writeString(daily, "");
            assertThat(said()).contains(daily.toString());
        }
    }

    private String said() {
        StringWriter err = new StringWriter();
        Surroundings bare = new Surroundings(Map.of(), root, "somebody", _ -> Optional.empty());
        int status = LecternCommand.run(
                bare,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "workspace",
                "backup",
                root.resolve("now.zip").toString(),
                "--workspace",
                root.toString(),
                "--lang",
                "ko");
        assertThat(status).isEqualTo(1);
        return err.toString();
    }
}
