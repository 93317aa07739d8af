package app.lectern.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** Videos, subtitles and thumbnails over HTTP: whole, in part, and never another file. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("AssetFilesTest")
class AssetFilesTest {
    @TempDir
    Path root;

    @Test
    void filesAsTheyWereMade() throws Exception {
        try (Server server = Server.withTokens(root)) {
            JsonNode asset = server.rendered("보안-1").json().get("asset");
            String kept = server.lectern
                    .assets()
                    .newestOf(app.lectern.TestLectern.AUTHOR, "보안-1")
                    .videoUrl();
            byte[] video = Files.readAllBytes(Path.of(URI.create(kept)));
            String url = asset.get("video_url").asString();

            HttpResponse<byte[]> whole = call(server, url, "GET");
            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(whole.body()).isEqualTo(video);
            assertThat(header(whole, "Content-Type")).isEqualTo("video/mp4");
            assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
            assertThat(header(whole, "Content-Disposition"))
                    .isEqualTo("inline; filename=\"__-1.mp4\"; filename*=UTF-8''%EB%B3%B4%EC%95%88-1.mp4");
            String tag = header(whole, "ETag");

            HttpResponse<byte[]> head = call(server, url, "HEAD");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo("" + video.length);

            part(server, url, "bytes=0-99", video, 0, 100);
            part(server, url, "bytes=100-", video, 100, video.length);
            part(server, url, "bytes=-50", video, video.length - 50, video.length);
            part(server, url, "bytes=10-99999999999", video, 10, video.length);
            HttpResponse<byte[]> beyond = call(server, url, "GET", "Range", "bytes=" + video.length + "-");
            assertThat(beyond.statusCode()).isEqualTo(416);
            assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + video.length);
            assertThat(new String(beyond.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("RANGE_NOT_SATISFIABLE", "" + video.length);
            for (String odd : new String[] {"bytes=5-1", "bytes=0-1,5-6", "lines=1-2", "bytes=-", "x"}) {
                assertThat(call(server, url, "GET", "Range", odd).statusCode())
                        .as(odd)
                        .isEqualTo(200);
            }

            assertThat(call(server, url, "GET", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(call(server, url, "GET", "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
            assertThat(call(server, url, "GET", "Range", "bytes=0-9", "If-Range", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(call(server, url, "GET", "Range", "bytes=0-9", "If-Range", tag)
                            .statusCode())
                    .isEqualTo(206);

            HttpResponse<byte[]> subtitle =
                    call(server, asset.get("subtitle_url").asString(), "GET");
            assertThat(header(subtitle, "Content-Type")).isEqualTo("application/x-subrip; charset=utf-8");
            assertThat(new String(subtitle.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("안녕하세요.", "-->");
            HttpResponse<byte[]> thumbnail =
                    call(server, asset.get("thumbnail_url").asString(), "GET");
            assertThat(Arrays.copyOf(thumbnail.body(), 3)).containsExactly(0xFF, 0xD8, 0xFF);
        }
    }

    @Test
    void nothingOutsideTheAssetsFolder() throws Exception {
        try (Server server = Server.withTokens(root)) {
            String id = server.rendered("v1")
                    .json()
                    .get("asset")
                    .get("video_asset_id")
                    .asString();
            for (String path : new String[] {
                "/api/assets/..%2f..%2flectern.mv.db/video",
                "/api/assets/%2e%2e/video",
                "/api/assets/" + id + "/..%2f..%2flectern.mv.db",
                "/api/assets/" + id + "/%2e%2e/%2e%2e/video",
                "/api/assets/" + id + "/video%00.mp4",
                "/api/assets/..\\..\\x/video".replace("\\", "%5c")
            }) {
                Server.Answer answer = server.get("author", path);
                assertThat(answer.status()).as(path).isBetween(400, 404);
                assertThat(answer.reason()).as(path).isIn("INVALID_REQUEST", "NOT_FOUND", "ASSET_NOT_FOUND");
            }
            // even an asset whose file was replaced by a way out
            String kept = server.lectern
                    .assets()
                    .newestOf(app.lectern.TestLectern.AUTHOR, "v1")
                    .videoUrl();
            Path file = Path.of(URI.create(kept));
            Path secret = Files.writeString(root.resolve("secret.txt"), "secret");
            Files.delete(file);
            assertThat(server.get("author", "/api/assets/" + id + "/video").reason())
                    .isEqualTo("ASSET_NOT_FOUND");
            Files.createSymbolicLink(file, secret);
            assertThat(server.get("author", "/api/assets/" + id + "/video").reason())
                    .isEqualTo("ASSET_NOT_FOUND");
        }
    }

    private static void part(Server server, String url, String range, byte[] video, int from, int to) throws Exception {
        HttpResponse<byte[]> part = call(server, url, "GET", "Range", range);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(video, from, to));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(from, to - 1, video.length));
    }

    private static HttpResponse<byte[]> call(Server server, String url, String method, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer author")
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return server.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
