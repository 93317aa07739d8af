package app.lectern.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The source document's section 9, its curl calls word for word, but for the port and the ids. */
class Section9Test {
    @TempDir
    Path root;

    @Test
    void theCallsOfTheDocument() throws Exception {
        Assumptions.assumeTrue(hasCurl(), "curl is not installed");
        try (Server server = Server.trusting(root)) {
            JsonNode script = curl(server, """
                    curl -X POST http://localhost:8000/api/scripts \\
                      -H "Content-Type: application/json" \\
                      -d '{
                        "video_id": "video-001",
                        "raw_json": {
                          "scenes": [
                            {"scene_id": 1, "text": "안녕하세요. 보안교육입니다."},
                            {"scene_id": 2, "text": "피싱 메일에 주의하세요."}
                          ]
                        }
                      }'""");
            assertThat(script.propertyNames())
                    .startsWith("script_id", "video_id", "status", "raw_json", "created_by", "created_at");
            assertThat(script.get("video_id").asString()).isEqualTo("video-001");
            assertThat(script.get("status").asString()).isEqualTo("DRAFT");
            assertThat(script.get("created_by").asString()).isEqualTo("anonymous");
            assertThat(script.get("created_at").asString()).isEqualTo("2026-11-24T01:00:00Z");
            assertThat(script.get("raw_json").toString()).isEqualTo("""
                    {"scenes":[{"scene_id":1,"text":"안녕하세요. 보안교육입니다."},{"scene_id":2,"text":"피싱 메일에 주의하세요."}]}""");
            String scriptId = script.get("script_id").asString();

            JsonNode approved =
                    curl(server, "curl -X POST http://localhost:8000/api/scripts/%s/approve".formatted(scriptId));
            assertThat(approved.get("script_id").asString()).isEqualTo(scriptId);
            assertThat(approved.get("status").asString()).isEqualTo("APPROVED");
            assertThat(approved.get("raw_json")).isEqualTo(script.get("raw_json"));

            server.narrator.close();
            String jobId = created(server, scriptId);
            server.narrator.awaitEntered();
            JsonNode running = curl(server, "curl http://localhost:8000/api/render-jobs/" + jobId);
            assertThat(running.propertyNames())
                    .startsWith(
                            "job_id",
                            "video_id",
                            "script_id",
                            "status",
                            "step",
                            "progress",
                            "error_message",
                            "started_at",
                            "finished_at",
                            "asset");
            assertThat(running.get("status").asString()).isEqualTo("RUNNING");
            assertThat(running.get("step").asString()).isEqualTo("GENERATE_TTS");
            assertThat(running.get("progress").asInt()).isBetween(10, 30);
            for (String none : List.of("error_message", "finished_at", "asset")) {
                assertThat(running.get(none).isNull()).as(none).isTrue();
            }

            JsonNode canceled =
                    curl(server, "curl -X POST http://localhost:8000/api/render-jobs/%s/cancel".formatted(jobId));
            assertThat(canceled.toString())
                    .isEqualTo("{\"job_id\":\"%s\",\"status\":\"CANCELED\",\"message\":\"렌더 잡이 취소되었습니다.\"}"
                            .formatted(jobId));

            server.narrator.open();
            JsonNode done = JsonMapper.shared()
                    .readTree(server.ended(created(server, scriptId)).body());
            assertThat(done.get("status").asString()).isEqualTo("SUCCEEDED");
            assertThat(done.get("step").asString()).isEqualTo("FINALIZE");
            assertThat(done.get("progress").asInt()).isEqualTo(100);

            JsonNode asset = curl(server, "curl http://localhost:8000/api/videos/video-001/asset");
            assertThat(asset).isEqualTo(done.get("asset"));
            assertThat(asset.propertyNames())
                    .containsExactly(
                            "video_asset_id",
                            "video_id",
                            "video_url",
                            "thumbnail_url",
                            "subtitle_url",
                            "duration_sec",
                            "created_at");
            assertThat(asset.get("duration_sec").asDouble()).isBetween(2.5, 2.7);
            for (String url : List.of("video_url", "thumbnail_url", "subtitle_url")) {
                assertThat(asset.get(url).asString()).startsWith("http://127.0.0.1:" + server.rest.port() + "/");
            }
        }
    }

    private static String created(Server server, String scriptId) throws Exception {
        JsonNode job = curl(server, """
                curl -X POST http://localhost:8000/api/videos/video-001/render-jobs \\
                  -H "Content-Type: application/json" \\
                  -d '{"script_id": "%s"}'""".formatted(scriptId));
        String jobId = job.get("job_id").asString();
        assertThat(job.toString()).isEqualTo("{\"job_id\":\"%s\",\"status\":\"PENDING\"}".formatted(jobId));
        return jobId;
    }

    private static JsonNode curl(Server server, String call) throws Exception {
        String here = call.replace("localhost:8000", "127.0.0.1:" + server.rest.port())
                .replace("curl ", "curl -s ");
        Process process = new ProcessBuilder("sh", "-c", here).start();
        return JsonMapper.shared()
                .readTree(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static boolean hasCurl() throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v curl").start().waitFor() == 0;
    }
}
