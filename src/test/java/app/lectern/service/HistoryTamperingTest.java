package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.History;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever opens the database's file with another program and changes the past is found out. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("HistoryTamperingTest")
class HistoryTamperingTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update history set user_id = 'other' where seq = 2                        | audit.changed
            update history set details = '{}' where seq = 2                           | audit.changed
            delete from history where seq = 2                                         | audit.missing
            update history set seq = seq + 1 where seq = 3                            | audit.missing
            delete from history where seq = 3                                         | audit.cut
            update video_script set approved_by = 'other'                             | audit.approval
            update video_script set raw_json = replace(raw_json, '주의하세요', '속으세요') | audit.text
            update video_script set status = 'DRAFT', approved_by = null              | audit.approval
            """)
    void everyChangeOfThePastIsFound(String change, String finding) throws Exception {
        approveOneScript();
        assertThat(findings(null)).isEmpty();
        tamper(change);
        assertThat(findings(null)).contains(finding);
    }

    @Test
    void aHistoryWrittenAnewIsNotTheOneThatWasNoted() throws Exception {
        approveOneScript();
        History.Head noted = head();
        try (Lectern lectern = open()) {
            lectern.scripts().create(AUTHOR, "v2", SCRIPT, null);
        }
        assertThat(findings(noted)).isEmpty();
        tamper("delete from history");
        tamper("update history_head set seq = 0, hash = repeat('0', 64)");
        try (Lectern lectern = open()) {
            lectern.scripts().create(AUTHOR, "v3", SCRIPT, null);
            assertThat(lectern.history().ofVideo(AUTHOR, "v3")).hasSize(1);
        }
        assertThat(findings(noted)).contains("audit.not-as-noted");
    }

    @Test
    void onlyAdministratorsAndReviewersReadTheWholeHistory() throws Exception {
        try (Lectern lectern = open()) {
            refused(ReasonCode.PERMISSION_DENIED, () -> lectern.history().verify(AUTHOR));
            refused(ReasonCode.PERMISSION_DENIED, () -> lectern.history().forEach(AUTHOR, _ -> {}));
        }
    }

    private void approveOneScript() throws Exception {
        try (Lectern lectern = open()) {
            VideoScript draft = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
            lectern.reviews().send(AUTHOR, draft.scriptId(), "봐 주세요");
            lectern.reviews().approve(REVIEWER, draft.scriptId());
        }
    }

    private History.Head head() throws Exception {
        try (Lectern lectern = open()) {
            HistoryProof proof = lectern.history().verify(ADMIN);
            return new History.Head(proof.lines(), proof.lastHash());
        }
    }

    private List<String> findings(History.@Nullable Head noted) throws Exception {
        try (Lectern lectern = open()) {
            return lectern.history().verify(ADMIN, noted).findings().stream()
                    .map(Message::key)
                    .toList();
        }
    }

    private Lectern open() throws Exception {
        return TestLectern.open(root, Clock.systemUTC(), new GatedNarrator());
    }

    private void tamper(String sql) throws Exception {
        String url = "jdbc:h2:file:" + root.resolve("lectern") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
