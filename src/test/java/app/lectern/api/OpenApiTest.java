package app.lectern.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the server does: every route, and the form of every answer. */
class OpenApiTest {
    @TempDir
    Path root;

    private Server server;
    private JsonNode description;
    private final Set<String> described = new TreeSet<>();

    @BeforeEach
    void start() throws Exception {
        server = Server.withTokens(root);
        description = server.get("", "/openapi.json").json();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = routes(server).stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        routes.add("GET " + ProgressRoutes.SOCKET);
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(routes);
    }

    static java.util.List<Route> routes(Server server) {
        return RestServer.routes(
                server.lectern,
                new ProgressRoutes(
                        server.lectern.renders(),
                        server.lectern.library(),
                        _ -> Optional.empty(),
                        Limits.STANDARD,
                        new OpenStreams(Limits.STANDARD)));
    }

    @Test
    void answersHaveTheFormThatIsDescribed() {
        JsonNode job = server.rendered("v1").json();
        String done = job.get("job_id").asString();
        String script = job.get("script_id").asString();
        String draft = server.draft("v1");
        get("/health", "/health");
        get("/openapi.json", "/openapi.json");
        post(
                "/api/scripts",
                "/api/scripts",
                "{\"video_id\":\"v2\",\"raw_json\":%s}".formatted(app.lectern.TestLectern.SCRIPT));
        get("/api/scripts?limit=1", "/api/scripts");
        get("/api/scripts/" + script, "/api/scripts/{script_id}");
        check(
                server.put(
                        "author",
                        "/api/scripts/" + draft,
                        "{\"raw_json\":{\"scenes\":[{\"scene_id\":\"a\",\"text\":\"다른 글\"}]}}"),
                "/api/scripts/{script_id}",
                "put");
        String comment = post(
                        "/api/scripts/" + draft + "/comments",
                        "/api/scripts/{script_id}/comments",
                        "{\"text\":\"좋습니다\",\"scene_id\":\"a\"}")
                .text("comment_id");
        get("/api/scripts/" + draft + "/comments", "/api/scripts/{script_id}/comments");
        post("/api/comments/" + comment + "/resolve", "/api/comments/{comment_id}/resolve", "");
        post("/api/scripts/" + draft + "/send", "/api/scripts/{script_id}/send", "{\"note\":\"봐 주세요\"}");
        String later =
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString();
        check(
                server.put("author", "/api/scripts/" + draft + "/review", "{\"due_on\":\"" + later + "\"}"),
                "/api/scripts/{script_id}/review",
                "put");
        get("/api/reviews/due", "/api/reviews/due");
        theCalendarIsFetchedByProgramsThatKnowOnlyPasswords(later);
        post("/api/scripts/" + draft + "/reject", "/api/scripts/{script_id}/reject", "{\"reason\":\"짧습니다\"}");
        post("/api/scripts/" + script + "/approve", "/api/scripts/{script_id}/approve", "{}");
        get("/api/videos", "/api/videos");
        get("/api/videos/v1", "/api/videos/{video_id}");
        get("/api/videos/v1/scripts", "/api/videos/{video_id}/scripts");
        get("/api/videos/v1/history?limit=2&offset=1", "/api/videos/{video_id}/history");
        get("/api/videos/v1/asset", "/api/videos/{video_id}/asset");
        get("/api/videos/v1/assets", "/api/videos/{video_id}/assets");
        get("/api/render-jobs", "/api/render-jobs");
        get("/api/render-jobs/" + done, "/api/render-jobs/{job_id}");
        post("/api/render-jobs/" + done + "/publish", "/api/render-jobs/{job_id}/publish", "{\"note\":\"연말 교육\"}");
        get("/api/videos/v1/publications", "/api/videos/{video_id}/publications");
        server.narrator.close();
        String jobs = "/api/videos/{video_id}/render-jobs";
        String next = post("/api/videos/v1/render-jobs", jobs, "{\"script_id\":\"" + script + "\"}")
                .text("job_id");
        post("/api/render-jobs/" + next + "/cancel", "/api/render-jobs/{job_id}/cancel", "");
        post("/api/render-jobs/" + next + "/retry", "/api/render-jobs/{job_id}/retry", "");
        translations();
        valid(server.get("author", "/api/videos/none"), JsonMapper.shared().readTree("""
                {"$ref":"#/components/schemas/Error"}"""));
    }

    private void translations() {
        String routes = "/api/videos/{video_id}/";
        post("/api/videos/v1/translations", routes + "translations", "{\"language\":\"en\",\"video_id\":\"v1-en\"}");
        get("/api/videos/v1/translations", routes + "translations");
        get("/api/videos/v1-en/translation", routes + "translation");
        post("/api/videos/v1-en/translation/update", routes + "translation/update", "");
        get("/api/videos/v1-en/translation/file?as=xliff", routes + "translation/file");
        String table = server.get("author", "/api/videos/v1-en/translation/file?as=csv")
                .text("text");
        post(
                "/api/videos/v1-en/translation/file",
                routes + "translation/file",
                JsonMapper.shared().writeValueAsString(java.util.Map.of("text", table, "all_done", true)));
        post("/api/videos/v1/render-jobs/all-languages", routes + "render-jobs/all-languages", "");
    }

    private void theCalendarIsFetchedByProgramsThatKnowOnlyPasswords(String day) {
        String calendar = "/api/reviews/due.ics";
        assertThat(server.get("", calendar).header("WWW-Authenticate")).startsWith("Basic ");
        String known = Base64.getEncoder().encodeToString("me:reviewer".getBytes(UTF_8));
        Server.Answer answer = server.send("", calendar, request -> request.header("Authorization", "Basic " + known));
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:" + day.replace("-", ""));
        assertThat(server.send("", "/api/videos", request -> request.header("Authorization", "Basic " + known))
                        .status())
                .isEqualTo(401);
    }

    private void get(String path, String route) {
        check(server.get("reviewer", path), route, "get");
    }

    private Server.Answer post(String path, String route, String body) {
        Server.Answer answer = server.post("reviewer", path, body);
        check(answer, route, "post");
        return answer;
    }

    private void check(Server.Answer answer, String route, String method) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode operation = description.get("paths").get(route).get(method);
        valid(answer, operation.at("/responses/200/content/application~1json/schema"));
    }

    private void valid(Server.Answer answer, JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", description.get("components"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer.body(), InputFormat.JSON);
        assertThat(errors).as(answer.body()).isEmpty();
    }
}
