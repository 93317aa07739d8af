package app.lectern.api;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.education.Education;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The contract's rules, each with its status, its code and its words in both languages. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ContractHttpTest")
class ContractHttpTest {
    @TempDir
    Path root;

    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = Server.withTokens(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aJobNeedsAScriptThatExistsIsApprovedAndIsTheVideos() {
        String draft = server.draft("v1");
        String other = server.approved("v2");
        refused(400, "INVALID_SCRIPT", "승인된 대본만", "Only an approved", "reviewer", jobs("v1"), job(draft));
        refused(400, "INVALID_SCRIPT", "v1의 것이 아닙니다", "video v1", "reviewer", jobs("v1"), job(other));
        refused(400, "INVALID_SCRIPT", "대본 nothing", "nothing", "reviewer", jobs("v1"), job("nothing"));
    }

    @Test
    void onlyAReviewerRenders() {
        String script = server.approved("v1");
        for (String token : new String[] {"author", "admin"}) {
            refused(403, "PERMISSION_DENIED", "검토자 역할", "REVIEWER", token, jobs("v1"), job(script));
        }
    }

    @Test
    void onlyAReviewerOrAnAdminApproves() {
        String approve = "/api/scripts/" + server.draft("v1") + "/approve";
        refused(403, "PERMISSION_DENIED", "검토자나 관리자", "REVIEWER or ADMIN", "author", approve, "");
        assertThat(server.post("admin", approve, "").text("status")).isEqualTo("APPROVED");
    }

    @Test
    void anExpiredTrainingHasNoJobsAndNoAssets() {
        Server.Answer done = server.rendered("v1");
        String file = done.json()
                .get("asset")
                .get("video_url")
                .asString()
                .substring(server.rest.url().length());
        assertThat(server.get("author", file).status()).isEqualTo(200);
        server.lectern.educations().save(ADMIN, new Education("e", "개인정보 보호", LocalDate.of(2026, 11, 24)));
        server.lectern.educations().assign(ADMIN, "v1", "e");
        server.clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        String script = done.text("script_id");
        refused(404, "EDU_EXPIRED", "끝났습니다", "ended", "reviewer", jobs("v1"), job(script));
        for (String path : new String[] {"/api/videos/v1/asset", "/api/videos/v1/assets", file}) {
            assertThat(server.get("author", path).status()).as(path).isEqualTo(404);
            assertThat(server.get("author", path).reason()).as(path).isEqualTo("EDU_EXPIRED");
        }
        Server.Answer job = server.get("author", "/api/render-jobs/" + done.text("job_id"));
        assertThat(job.json().get("asset").isNull()).isTrue();
        assertThat(server.get("author", "/api/videos/v1").json().get("asset").isNull())
                .isTrue();
    }

    @Test
    void oneActiveJobAVideo() {
        server.narrator.close();
        String script = server.approved("v1");
        String first = server.render("reviewer", "v1", script).text("job_id");
        refused(409, "DUPLICATE_JOB", "이미 렌더 중", "already", "reviewer", jobs("v1"), job(script));
        server.post("reviewer", "/api/render-jobs/" + first + "/cancel", "");
        assertThat(server.render("reviewer", "v1", script).status()).isEqualTo(200);
    }

    @Test
    void theUrgentComeFirst() {
        server.narrator.close();
        server.render("reviewer", "v1", server.approved("v1"));
        String body = "{\"script_id\":\"%s\",\"priority\":\"%s\"}";
        refused(
                400,
                "INVALID_SCRIPT",
                "우선순위가 아닙니다",
                "no priority",
                "reviewer",
                jobs("v2"),
                body.formatted(server.approved("v2"), "now"));
        String job = server.post("reviewer", jobs("v3"), body.formatted(server.approved("v3"), "URGENT"))
                .text("job_id");
        assertThat(server.get("author", "/api/render-jobs/" + job).text("priority"))
                .isEqualTo("URGENT");
        String path = "/api/render-jobs/" + job + "/priority";
        assertThat(server.post("reviewer", path, "{\"priority\":\"LOW\"}").text("priority"))
                .isEqualTo("LOW");
        refused(400, "INVALID_REQUEST", "우선순위가 아닙니다", "no priority", "reviewer", path, "{\"priority\":\"x\"}");
        server.post("reviewer", "/api/render-jobs/" + job + "/cancel", "");
        refused(409, "CANNOT_MOVE", "기다리는 렌더가", "waits no more", "reviewer", path, "{\"priority\":\"LOW\"}");
    }

    @Test
    void jobsThatAreUnknownOrEnded() {
        refused(404, "JOB_NOT_FOUND", "렌더 작업 x", "x", "reviewer", "/api/render-jobs/x/cancel", "");
        assertThat(server.get("author", "/api/render-jobs/x").reason()).isEqualTo("JOB_NOT_FOUND");
        String job = server.rendered("v1").text("job_id");
        refused(409, "CANNOT_CANCEL", "취소할 수 없", "SUCCEEDED", "reviewer", "/api/render-jobs/" + job + "/cancel", "");
        refused(409, "CANNOT_RETRY", "SUCCEEDED", "SUCCEEDED", "reviewer", "/api/render-jobs/" + job + "/retry", "");
    }

    @Test
    void scriptsAndAssetsThatAreUnknown() {
        refused(404, "SCRIPT_NOT_FOUND", "대본 x", "x", "reviewer", "/api/scripts/x/approve", "");
        assertThat(server.get("author", "/api/scripts/x").reason()).isEqualTo("SCRIPT_NOT_FOUND");
        assertThat(server.get("author", "/api/videos/x/asset").reason()).isEqualTo("ASSET_NOT_FOUND");
        assertThat(server.get("author", "/api/assets/x/video").reason()).isEqualTo("ASSET_NOT_FOUND");
        assertThat(server.get("author", "/api/videos/x").reason()).isEqualTo("VIDEO_NOT_FOUND");
        assertThat(server.post("author", "/api/comments/x/resolve", "").reason())
                .isEqualTo("COMMENT_NOT_FOUND");
    }

    @Test
    void aBodyThatIsNoScript() {
        for (String raw : new String[] {
            "{}",
            "{\"scenes\":[]}",
            "{\"scenes\":[{\"scene_id\":1}]}",
            "{\"scenes\":[{\"text\":7}]}",
            "[]",
            "\"x\"",
            "null"
        }) {
            Server.Answer answer =
                    server.post("author", "/api/scripts", "{\"video_id\":\"v\",\"raw_json\":" + raw + "}");
            assertThat(answer.status()).as(raw).isEqualTo(400);
            assertThat(answer.reason()).as(raw).isEqualTo("INVALID_SCRIPT");
        }
        refused(
                400,
                "INVALID_SCRIPT",
                "올바른 JSON이 아닙니다: 1",
                "not valid JSON: line 1",
                "author",
                "/api/scripts",
                "{\"a\":");
        refused(400, "INVALID_SCRIPT", "두 번", "twice", "author", "/api/scripts", "{\"a\":1,\"a\":2}");
        refused(400, "INVALID_SCRIPT", "\"video_id\"", "\"video_id\" is missing", "author", "/api/scripts", "{}");
        String noId = "{\"video_id\":\"a/b\",\"raw_json\":" + SCRIPT + "}";
        refused(400, "INVALID_SCRIPT", "video_id", "video_id", "author", "/api/scripts", noId);
    }

    @Test
    void quality() {
        String script = server.approved("v1");
        String body = "{\"script_id\":\"" + script + "\",\"quality\":\"8k\"}";
        refused(400, "INVALID_SCRIPT", "\"8k\"", "\"8k\"", "reviewer", jobs("v1"), body);
        server.narrator.close();
        String wanted = "{\"script_id\":\"" + script + "\",\"quality\":\"1080p30-9x16\"}";
        String job = server.post("reviewer", jobs("v1"), wanted).text("job_id");
        assertThat(server.get("author", "/api/render-jobs/" + job).text("quality"))
                .isEqualTo("1080p30-9x16");
    }

    private static String jobs(String videoId) {
        return "/api/videos/" + videoId + "/render-jobs";
    }

    private static String job(String scriptId) {
        return "{\"script_id\":\"" + scriptId + "\"}";
    }

    private void refused(
            int status, String reason, String korean, String english, String token, String path, String body) {
        Server.Answer answer = server.post(token, path, body);
        assertThat(answer.json().propertyNames()).containsExactly("reason_code", "message");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.text("message")).contains(korean);
        assertThat(answer.header("Content-Language")).isEqualTo("ko");
        Server.Answer inEnglish = server.send(
                token,
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("Accept-Language", "fr, ko;q=0.2, en;q=0.7")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(inEnglish.text("message")).contains(english);
        assertThat(inEnglish.reason()).isEqualTo(reason);
        assertThat(inEnglish.header("Content-Language")).isEqualTo("en");
    }
}
