package app.lectern.api;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends random and mutated requests, one after the other. */
final class FuzzCaller {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String[] TOKENS = {"author", "reviewer", "admin", "reviewer", "wrong", ""};
    private static final String[] PARTS = {
        "..",
        "%2e%2e",
        "..%2f..",
        "%00",
        "%ff",
        "%zz",
        "%ED%95%9C",
        "한글",
        "%F0%9F%98%80",
        "{}",
        "a%20b",
        "%0d%0aX: y",
        ";x=1",
        "x".repeat(201),
        "%ED%A0%80",
        "*",
        "-",
        "0",
        "null",
        "%25"
    };
    private static final String[] QUERIES = {
        "limit=1",
        "limit=100&offset=3",
        "limit=0",
        "limit=-5",
        "limit=1e9",
        "offset=99999999999999999999",
        "status=DRAFT",
        "status=draft",
        "status=%00",
        "status=",
        "job_id=x",
        "job_id=%F0%9F%98%80",
        "limit=%zz",
        "=",
        "&&&",
        "limit",
        "video_id=v1",
        "video_id=%ff",
        "limit=١",
        "x=" + "y".repeat(500)
    };
    private static final String[] HEADERS = {
        "Accept-Language: en",
        "Accept-Language: ko-KR,ko;q=0.9,en;q=0.1",
        "Accept-Language: ;;;q=x",
        "Accept-Language: *",
        "Accept-Language: en;q=99999",
        "Idempotency-Key: k1",
        "Idempotency-Key:",
        "Idempotency-Key: " + "k".repeat(300),
        "Idempotency-Key: 한",
        "Range: bytes=0-10",
        "Range: bytes=-1",
        "Range: bytes=99999999999999999999-",
        "Range: x",
        "If-None-Match: *",
        "If-Range: \"x\"",
        "Origin: http://evil",
        "Origin: null",
        "Cookie: a=b; =;;",
        "Content-Encoding: gzip",
        "Expect: 200-maybe",
        "X: " + "y".repeat(7000),
        "Accept: text/html",
        "Connection: close",
        "Sec-WebSocket-Version: 13",
        "Upgrade: websocket",
        "Sec-WebSocket-Protocol: bearer.author",
        "Host: other"
    };
    private static final String[] TYPES = {
        "application/json",
        "application/json",
        "application/json",
        "application/json; charset=utf-8",
        "text/plain",
        "application/json; charset=x",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        ""
    };

    private static final int LARGEST_BEFORE_A_STREAM = 10_000;

    private final int port;
    private final FuzzTraffic traffic;
    private final Random random;
    private final FuzzBodies bodies;

    FuzzCaller(int port, FuzzTraffic traffic, long seed) {
        this.port = port;
        this.traffic = traffic;
        this.random = new Random(seed);
        this.bodies = new FuzzBodies(random, traffic);
    }

    void send(int requests) throws IOException {
        RawHttp connection = new RawHttp(port);
        for (int i = 0; i < requests; i++) {
            boolean again = random.nextInt(50) == 0 ? garbage(connection) : request(connection);
            if (!again) {
                connection.close();
                connection = new RawHttp(port);
            }
        }
        connection.close();
    }

    /** Whether the connection can be used again. */
    private boolean request(RawHttp connection) throws IOException {
        Route route = traffic.route(random);
        String method = random.nextInt(20) == 0
                ? pick(
                        "GET",
                        "HEAD",
                        "POST",
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "OPTIONS",
                        "TRACE",
                        "BREW",
                        "get",
                        "X".repeat(60))
                : route.method().name();
        byte[] body = body(route);
        StringBuilder head =
                new StringBuilder(method + " " + path(route) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        String token = TOKENS[random.nextInt(TOKENS.length)];
        if (!token.isEmpty()) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            head.append(pick(HEADERS)).append("\r\n");
        }
        String type = pick(TYPES);
        if (body.length > 0 && !type.isEmpty()) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        String sent = head + new String(body, StandardCharsets.UTF_8);
        try {
            connection.write(head.toString());
            connection.write(body);
        } catch (IOException e) {
            // the server may refuse before it has read all, and say so
            return heard(connection, sent, method);
        }
        return heard(connection, sent, method);
    }

    /** A stream of events begins without its body being read, so of a large one some would be waiting for ever. */
    private byte[] body(Route route) {
        byte[] body = bodies.body(route);
        boolean stream = route.path().endsWith("/render-progress");
        return stream ? Arrays.copyOf(body, Math.min(body.length, LARGEST_BEFORE_A_STREAM)) : body;
    }

    private boolean heard(RawHttp connection, String sent, String method) {
        try {
            RawHttp.Answer answer = connection.read(method.equals("HEAD"));
            traffic.heard(sent, answer);
            boolean stream = answer.head().contains("text/event-stream") || answer.status() == 101;
            return answer.status() != 0
                    && !stream
                    && !answer.head().toLowerCase(java.util.Locale.ROOT).contains("connection: close");
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("no answer to " + sent + "\nThe threads are in " + threads(), e);
        } catch (IOException e) {
            return false;
        }
    }

    /** Virtual threads too, in a file under {@code target}. */
    private static Path threads() {
        Path file =
                Path.of("target", "fuzz-threads-" + System.nanoTime() + ".txt").toAbsolutePath();
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private boolean garbage(RawHttp connection) throws IOException {
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            String begun = pick(
                    "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                    "GET / HTTP/1.1\r\n\r\n",
                    "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                    "GET  /  x\r\n\r\n",
                    "POST /api/scripts HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                    "POST /api/scripts HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                    "GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n",
                    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: x\r\nA\u0000: b\r\n\r\n");
            bytes = begun.getBytes(StandardCharsets.UTF_8);
        }
        try {
            connection.write(bytes);
            connection.end();
            traffic.heard(new String(bytes, StandardCharsets.ISO_8859_1), connection.read(false));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // closing the connection is an answer too
            return false;
        }
        return false;
    }

    private String path(Route route) {
        Matcher matcher = PARAMETER.matcher(route.path());
        String path = matcher.replaceAll(parameter -> Matcher.quoteReplacement(
                random.nextInt(8) == 0 ? pick(PARTS) : traffic.id(parameter.group(1), random)));
        if (random.nextInt(30) == 0) {
            path = path + "/" + pick(PARTS);
        }
        return random.nextInt(4) == 0 ? path + "?" + pick(QUERIES) : path;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
