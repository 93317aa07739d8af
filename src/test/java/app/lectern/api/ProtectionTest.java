package app.lectern.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server does not let through, and how it says so. */
class ProtectionTest {
    private static final String GOOD = "Host: x\r\nAuthorization: Bearer author\r\n";

    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // every test starts one
    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private static Limits limits(int requests, int wrong, int requestMillis) {
        return new Limits(
                requests,
                wrong,
                5 * 1024 * 1024,
                200,
                100,
                Duration.ofSeconds(30),
                Duration.ofMillis(requestMillis),
                Duration.ofSeconds(15),
                Duration.ofMinutes(1));
    }

    @Test
    void onlyWithAToken() throws Exception {
        server = Server.withTokens(root);
        for (String token : new String[] {"", "wrong"}) {
            Server.Answer answer = server.get(token, "/api/videos");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.reason()).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        assertThat(server.get("", "/api/videos?token=author").status()).isEqualTo(401);
        assertThat(server.get("", "/health").body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(server.get("", "/openapi.json").text("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void requestsAreCountedPerToken() throws Exception {
        server = Server.withLimits(root, limits(5, 100, 10_000));
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            Server.Answer answer = server.get("author", "/api/videos");
            if (answer.status() == 429) {
                refused++;
                assertThat(answer.reason()).isEqualTo("TOO_MANY_REQUESTS");
                assertThat(answer.header("Retry-After")).isEqualTo("1");
            }
        }
        assertThat(refused).isPositive();
        assertThat(server.get("reviewer", "/api/videos").status()).isEqualTo(200);
    }

    @Test
    void wrongTokensAreCountedPerAddress() throws Exception {
        server = Server.withLimits(root, limits(1000, 2, 10_000));
        boolean refused = false;
        for (int i = 0; i < 20 && !refused; i++) {
            refused = server.get("guess" + i, "/api/videos").status() == 429;
        }
        assertThat(refused).isTrue();
    }

    @Test
    void bodiesAreBoundedAlsoInChunks() throws Exception {
        server = Server.withTokens(root);
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        try (RawHttp raw = new RawHttp(server.rest.port())) {
            raw.write("POST /api/scripts HTTP/1.1\r\n" + GOOD
                    + "Content-Type: application/json\r\nContent-Length: 5242881\r\n\r\n");
            RawHttp.Answer answer = raw.read(false);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("REQUEST_TOO_LARGE");
        }
        Server.Answer chunked = server.send(
                "author",
                "/api/scripts",
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));
        assertThat(chunked.status()).isEqualTo(413);
    }

    @Test
    void onlyJsonInUtf8() throws Exception {
        server = Server.withTokens(root);
        for (String type : new String[] {"text/plain", "application/xml", "application/json; charset=euc-kr"}) {
            Server.Answer answer = server.send(
                    "author",
                    "/api/scripts",
                    request -> request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.reason()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        }
        Server.Answer zipped = server.send(
                "author",
                "/api/scripts",
                request -> request.header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(zipped.status()).isEqualTo(415);
        Server.Answer latin = server.send(
                "author",
                "/api/scripts",
                request -> request.header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xE4, '}'})));
        assertThat(latin.text("message")).contains("UTF-8");
    }

    @Test
    void pathsAndMethodsThatAreNot() throws Exception {
        server = Server.withTokens(root);
        assertThat(server.get("author", "/api/nothing").reason()).isEqualTo("NOT_FOUND");
        for (String method : new String[] {"DELETE", "OPTIONS", "PATCH"}) {
            Server.Answer answer = server.send(
                    "author", "/api/scripts", request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.reason()).isEqualTo("METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
        }
        Server.Answer unknown = server.send(
                "author", "/api/scripts", request -> request.method("BREW", HttpRequest.BodyPublishers.noBody()));
        assertThat(unknown.status()).isEqualTo(405);
        assertThat(unknown.header("Allow")).isEqualTo("GET, HEAD, POST, PUT");
    }

    @Test
    void parametersAreNamedWhenTheyAreWrong() throws Exception {
        server = Server.withTokens(root);
        for (String query : new String[] {
            "limit=0", "limit=101", "limit=x", "limit=-1", "limit=99999999999", "offset=-1", "status=NONE", "limit="
        }) {
            Server.Answer answer = server.get("author", "/api/scripts?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.text("message")).contains(query.substring(0, query.indexOf('=')));
        }
        Server.Answer longId = server.get("author", "/api/scripts/" + "x".repeat(201));
        assertThat(longId.text("message")).contains("script_id", "200");
    }

    @Test
    void everyAnswerHasTheHeadersAndNoneNamesTheServer() throws Exception {
        server = Server.withTokens(root);
        for (String request : new String[] {
            "GET /health HTTP/1.1\r\n" + GOOD,
            "GET /api/videos HTTP/1.1\r\n" + GOOD,
            "GET /api/videos HTTP/1.1\r\nHost: x\r\n",
            "GET /api/none HTTP/1.1\r\n" + GOOD,
            "BREW /pot HTTP/1.1\r\n" + GOOD,
            "GET /%zz HTTP/1.1\r\n" + GOOD,
            "GET /ws/none HTTP/1.1\r\nSec-WebSocket-Version: 13\r\n" + GOOD,
            "GET / HTTP/9.9\r\n" + GOOD,
            "rubbish\r\n",
            "GET /api/" + "x".repeat(9_000) + " HTTP/1.1\r\n" + GOOD
        }) {
            try (RawHttp raw = new RawHttp(server.rest.port())) {
                raw.write(request + "\r\n");
                RawHttp.Answer answer = raw.read(false);
                assertThat(answer.head())
                        .as(request)
                        .contains(
                                "X-Content-Type-Options: nosniff",
                                "Cache-Control: no-store",
                                "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
                                "Referrer-Policy: no-referrer",
                                "Cross-Origin-Resource-Policy: same-origin",
                                "Content-Type: application/json")
                        .doesNotContain("Server:", "Access-Control");
                assertThat(answer.body()).as(request).startsWith("{").doesNotContain("Exception", "jetty");
                if (answer.status() != 200) {
                    assertThat(answer.body()).contains("\"reason_code\"", "\"message\"");
                }
            }
        }
    }

    @Test
    void requestsThatDripAreEnded() throws Exception {
        server = Server.withLimits(root, limits(1000, 1000, 700));
        try (RawHttp header = new RawHttp(server.rest.port());
                RawHttp body = new RawHttp(server.rest.port());
                RawHttp silent = new RawHttp(server.rest.port())) {
            body.write("POST /api/scripts HTTP/1.1\r\n" + GOOD
                    + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
            header.write("GET /health HTTP/1.1\r\n");
            boolean ended = false;
            for (int i = 0; i < 100 && !ended; i++) {
                Thread.sleep(100);
                try {
                    header.write("X-" + i + ": y\r\n");
                    if (i < 15) {
                        body.write(" ");
                    }
                } catch (java.io.IOException e) {
                    ended = true;
                }
            }
            assertThat(ended).isTrue();
            assertThat(body.read(false).body()).contains("REQUEST_TIMEOUT");
            assertThat(silent.read(false).status()).isZero();
        }
        assertThat(server.get("author", "/api/videos").status()).isEqualTo(200);
    }

    @Test
    void aTrustingServerListensToItsOwnNamesOnly() throws Exception {
        server = Server.trusting(root);
        int port = server.rest.port();
        assertThat(server.get("", "/api/videos").status()).isEqualTo(200);
        assertThat(raw("Host: localhost:" + port)).isEqualTo(200);
        assertThat(raw("Host: [::1]:" + port)).isEqualTo(200);
        assertThat(raw("Host: evil.example:" + port)).isEqualTo(403);
        assertThat(raw("Host: localhost:" + (port + 1))).isEqualTo(403);
        assertThat(raw("Host: localhost:" + port + "\r\nOrigin: http://localhost:" + port))
                .isEqualTo(200);
        assertThat(raw("Host: localhost:" + port + "\r\nOrigin: http://evil.example"))
                .isEqualTo(403);
        assertThat(raw("Host: localhost:" + port + "\r\nOrigin: null")).isEqualTo(403);
        assertThat(raw("Host: localhost:" + port + "\r\nAuthorization: Bearer wrong"))
                .isEqualTo(401);
    }

    private int raw(String headers) throws Exception {
        try (RawHttp raw = new RawHttp(server.rest.port())) {
            raw.write("GET /api/videos HTTP/1.1\r\n" + headers + "\r\n\r\n");
            return raw.read(false).status();
        }
    }

    @Test
    void addressesOfFilesDoNotBelieveTheCaller() throws Exception {
        server = Server.withTokens(root);
        server.rendered("v1");
        try (RawHttp raw = new RawHttp(server.rest.port())) {
            raw.write(
                    "GET /api/videos/v1/asset HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer author\r\n\r\n");
            assertThat(raw.read(false).body())
                    .contains("\"http://127.0.0.1:" + server.rest.port() + "/api/assets/")
                    .doesNotContain("evil");
        }
    }
}
