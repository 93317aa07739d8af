package app.lectern.api;

import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many callers at once: the database decides, and every one of them is told. */
class RaceHttpTest {
    @TempDir
    Path root;

    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = Server.withTokens(root);
        server.narrator.close();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sixtyFourJobsForOneVideo() throws Exception {
        String script = server.approved("v1");
        List<Server.Answer> answers = atOnce(64, _ -> server.render("reviewer", "v1", script));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(63)
                .allSatisfy(answer -> assertThat(answer.reason()).isEqualTo("DUPLICATE_JOB"));
        assertThat(server.get("author", "/api/render-jobs?video_id=v1")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void sixtyFourRequestsOfOneIdempotencyKey() throws Exception {
        String script = server.approved("v1");
        List<Server.Answer> answers = atOnce(
                64,
                _ -> server.send(
                        "reviewer",
                        "/api/videos/v1/render-jobs",
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", "k-1")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"script_id\":\"" + script + "\"}"))));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.text("job_id")).distinct())
                .hasSize(1);
    }

    @Test
    void thirtyTwoDecisionsAboutOneScript() throws Exception {
        String script = server.draft("v1");
        for (int i = 0; i < 32; i++) {
            server.tokens.put("r" + i, User.of("reviewer-" + i, Role.REVIEWER));
        }
        List<Server.Answer> answers = atOnce(
                32,
                i -> i % 2 == 0
                        ? server.post("r" + i, "/api/scripts/" + script + "/approve", "")
                        : server.post("r" + i, "/api/scripts/" + script + "/reject", "{\"reason\":\"아직\"}"));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(31);
        Server.Answer kept = server.get("author", "/api/scripts/" + script);
        boolean approved = kept.text("status").equals("APPROVED");
        var lines = server.lectern.history().ofVideo(REVIEWER, "v1").stream()
                .filter(line -> line.event().action() == HistoryAction.APPROVED
                        || line.event().action() == HistoryAction.REJECTED)
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().event().action())
                .isEqualTo(approved ? HistoryAction.APPROVED : HistoryAction.REJECTED);
        String by = approved
                ? kept.text("approved_by")
                : kept.json().get("rejected").get("by").asString();
        assertThat(lines.getFirst().event().by()).isEqualTo(by);
        assertThat(server.lectern.history().verify(REVIEWER).isIntact()).isTrue();
    }

    private static List<Server.Answer> atOnce(int count, IntFunction<Server.Answer> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<Future<Server.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                answers.add(callers.submit(() -> {
                    start.await();
                    return call.apply(number);
                }));
            }
            start.countDown();
            List<Server.Answer> all = new ArrayList<>();
            for (Future<Server.Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
