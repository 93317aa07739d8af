package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.SharedFiles;
import app.lectern.Sharing;
import app.lectern.Workspace;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.WorkingCopy;
import app.lectern.store.DatabaseServer;
import app.lectern.support.CutLine;
import app.lectern.support.DatabaseKind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while somebody writes, and comes back: nothing is lost, and everybody is told. */
class LostDatabaseWindowTest {
    private static final String LOST =
            "데이터베이스가 응답하지 않아 계속 다시 연결하고 있습니다. 이 창을 닫지 마십시오." + " 쓰신 내용은 창에 남아 있다가 연결되는 대로 저장됩니다.";
    private static final String WORDS = "연결이 끊긴 동안 쓴 문장입니다.";

    @TempDir
    Path root;

    @Test
    void whatIsWrittenMeanwhileIsKeptWhenItIsBack() throws Exception {
        DatabaseServer server = DatabaseKind.POSTGRESQL.sharing(root).database().orElseThrow();
        int port = URI.create(server.url().substring("jdbc:".length())).getPort();
        try (CutLine line = new CutLine(port)) {
            String url = server.url().replace(":" + port + "/", ":" + line.port() + "/");
            Sharing sharing = new Sharing(
                    Optional.of(new DatabaseServer(url, server.user(), server.password())),
                    new SharedFiles(new Workspace(Files.createDirectory(root.resolve("shared")))));
            try (StudioFixture studio = StudioFixture.sharing(root.resolve("desk"), sharing)) {
                lostAndBack(studio, line);
            }
        }
    }

    private static void lostAndBack(StudioFixture studio, CutLine line) throws Exception {
        VideoScript script = studio.lectern()
                .scripts()
                .create(
                        StudioFixture.REVIEWER,
                        "v",
                        "{\"title\":\"안전\",\"scenes\":[{\"scene_id\":1,\"text\":\"안녕하십니까.\"}]}",
                        null);
        open(studio);
        line.cut();
        studio.see(LOST);
        studio.write("내레이션", WORDS);
        studio.snapshot("database-lost-ko-light");
        // the editor is left before what was written could be kept
        studio.press("설정");
        studio.press("어둡게");
        studio.snapshot("database-lost-ko-dark");
        studio.press("English");
        studio.seeBeginning("The database does not answer. Lectern keeps trying.");
        studio.snapshot("database-lost-en-dark");
        // whoever closes the window is told what that would cost
        studio.key(KeyCode.Q, true);
        studio.see("What was written since it was lost is only in this window. If you stay, it is kept as soon as the"
                + " database is back. If you close, it is gone.");
        studio.snapshot("database-lost-quit-en-dark");
        studio.press("Stay");
        line.mend();
        studio.see("The database answers again.");
        studio.awaitTrue(() -> !StudioFixture.onFx(
                () -> Objects.requireNonNull(studio.root().lookup(".banner")).isVisible()));
        studio.awaitTrue(() -> text(studio, script).contains(WORDS));
        assertThat(studio.lectern().databaseWatch().isLost()).isFalse();
    }

    private static void open(StudioFixture studio) {
        studio.press("설정");
        studio.press("보관함");
        studio.press("안전, 초안");
        studio.see("검토 요청");
    }

    private static String text(StudioFixture studio, VideoScript script) {
        WorkingCopy copy = studio.lectern()
                .drafts()
                .open(StudioFixture.REVIEWER, script.scriptId())
                .copy();
        String kept = studio.lectern()
                .scripts()
                .get(StudioFixture.REVIEWER, script.scriptId())
                .rawJson();
        return copy == null ? kept : copy.json();
    }
}
