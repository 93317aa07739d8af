package app.lectern.export.lms;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small learning management system: it shows the files of a package, speaks SCORM 1.2 and SCORM 2004 with what is in a
 * frame, and is a learning record store for cmi5 and xAPI. Whatever the standard does not allow is written down.
 */
@NullUnmarked // JSON that is there when a test reads it
final class LmsServer implements AutoCloseable {
    static final String ACTIVITY = "urn:uuid:2f1c1a9e-8a38-3b5e-9d0e-0a4c6f7c2b11#video";
    static final String REGISTRATION = "8a1c1a9e-8a38-4b5e-9d0e-0a4c6f7c2b11";
    static final String ACTOR =
            "{\"objectType\":\"Agent\",\"name\":\"\uD559\uC2B5\uC790\",\"account\":{\"homePage\":\"http://lms\",\"name\":\"7\"}}";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What SCORM keeps of the attempt, by the names of its data model. */
    final Map<String, String> record = new ConcurrentHashMap<>();

    /** The statements of cmi5 and xAPI. */
    final List<JsonNode> statements = new CopyOnWriteArrayList<>();

    /** What was not allowed. */
    final List<String> breaches = new CopyOnWriteArrayList<>();

    /** The launch data of cmi5. */
    volatile String launchData = "";

    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Javalin javalin;
    private volatile Path content;

    LmsServer(Path content) {
        this.content = content;
        this.javalin = Javalin.create(config -> {
                    config.jetty.port = 0;
                    config.jetty.host = "127.0.0.1";
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/content/<file>", this::file);
                    config.routes.get("/scorm", this::frame);
                    config.routes.get(
                            "/runtime.js",
                            http -> http.contentType("text/javascript").result(runtime()));
                    config.routes.get("/record", http -> http.json(JSON.writeValueAsString(record)));
                    config.routes.post("/record", this::keep);
                    config.routes.post("/fetch/{launch}", this::token);
                    config.routes.get("/xapi/activities/state", this::state);
                    config.routes.put("/xapi/activities/state", this::keepState);
                    config.routes.get("/xapi/agents/profile", http -> http.status(404));
                    config.routes.post("/xapi/statements", this::statements);
                    config.routes.get("/away", http -> http.html("<title>away</title>away"));
                })
                .start();
    }

    /** Another package, and nobody has seen it yet. */
    void show(Path unpacked) {
        content = unpacked;
        record.clear();
        statements.clear();
        states.clear();
        breaches.clear();
    }

    String base() {
        return "http://127.0.0.1:" + javalin.port();
    }

    String launch(LmsStandard standard) {
        String page = base() + "/content/index.html?";
        String actor = encoded(ACTOR);
        String endpoint = encoded(base() + "/xapi/");
        return switch (standard) {
            case SCORM_12, SCORM_2004 -> base() + "/scorm";
            case XAPI ->
                page + "endpoint=" + endpoint + "&auth=" + encoded("Basic eGFwaTp4YXBp") + "&actor=" + actor
                        + "&activity_id=" + encoded(ACTIVITY) + "&registration=" + REGISTRATION;
            case CMI5 -> {
                String launch = Integer.toString(tokens.size());
                tokens.put(launch, "");
                yield page + "endpoint=" + endpoint + "&fetch=" + encoded(base() + "/fetch/" + launch) + "&actor="
                        + actor + "&registration=" + REGISTRATION + "&activityId=" + encoded(ACTIVITY);
            }
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void file(Context http) throws IOException {
        Path file = content.resolve(http.pathParam("file"));
        String name = file.getFileName().toString();
        http.contentType(
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "html" -> "text/html; charset=utf-8";
                    case "js" -> "text/javascript; charset=utf-8";
                    case "css" -> "text/css; charset=utf-8";
                    case "vtt" -> "text/vtt; charset=utf-8";
                    case "jpg" -> "image/jpeg";
                    default -> "video/mp4";
                });
        if (name.endsWith(".mp4")) {
            http.writeSeekableStream(Files.newInputStream(file), "video/mp4", Files.size(file));
        } else {
            http.result(Files.readAllBytes(file));
        }
    }

    private void frame(Context http) {
        http.html("""
                <!DOCTYPE html><html lang="en"><title>LMS</title><script src="/runtime.js"></script>
                <style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style>
                <iframe title="lesson" id="lesson" allow="fullscreen" src="/content/index.html"></iframe>""");
    }

    private static byte[] runtime() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/lms/runtime.js"));
    }

    private void keep(Context http) {
        JsonNode told = JSON.readTree(http.body());
        told.get("record")
                .properties()
                .forEach(one -> record.put(one.getKey(), one.getValue().stringValue()));
        told.get("breaches").forEach(breach -> breaches.add(breach.stringValue()));
    }

    // ----------------------------------------------------------------- record store

    private void token(Context http) {
        String launch = http.pathParam("launch");
        if (!"".equals(tokens.put(launch, "used"))) {
            breaches.add("the token was fetched twice");
        }
        http.json("{\"auth-token\":\"Y21pNTo=\"}");
    }

    private boolean refused(Context http) {
        boolean known = String.valueOf(http.header("Authorization")).matches("Basic (eGFwaTp4YXBp|Y21pNTo=)");
        boolean version = "1.0.3".equals(http.header("X-Experience-API-Version"));
        if (!known || !version) {
            breaches.add("without credentials or version: " + http.method() + " " + http.path());
            http.status(400);
        }
        return !known || !version;
    }

    private void state(Context http) {
        if (refused(http)) {
            return;
        }
        String id = http.queryParam("stateId");
        String found = "LMS.LaunchData".equals(id) ? launchData : states.get(key(http));
        if (found == null) {
            http.status(404);
        } else {
            http.result(found);
        }
    }

    private void keepState(Context http) {
        if (!refused(http)) {
            states.put(key(http), http.body());
            http.status(204);
        }
    }

    private static String key(Context http) {
        return String.join(
                "\n",
                http.queryParam("stateId"),
                http.queryParam("activityId"),
                JSON.readTree(http.queryParam("agent")).toString(),
                String.valueOf(http.queryParam("registration")));
    }

    private void statements(Context http) {
        if (refused(http)) {
            return;
        }
        JsonNode sent = JSON.readTree(http.body());
        for (JsonNode statement : sent) {
            breaches.addAll(StatementCheck.breaches(statement));
            boolean there = statements.stream().anyMatch(one -> one.get("id").equals(statement.get("id")));
            if (!there) {
                statements.add(statement);
            }
        }
        http.json("[]");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
