package app.lectern.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Bodies for routes: right ones, and what becomes of them. */
final class FuzzBodies {
    private static final String[] VALUES = {
        "null",
        "true",
        "-1",
        "1e400",
        "1e-400",
        "1E+999999999",
        "0.1",
        "123456789012345678901234567890",
        "9".repeat(150),
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"😀\"",
        "\"" + "😀".repeat(200) + "\"",
        "\"" + "가".repeat(6000) + "\"",
        "[]",
        "{}",
        "[[[]]]",
        "[".repeat(150) + "]".repeat(150),
        "{\"a\":{\"a\":{}}}",
        "NaN",
        "'x'",
        "\"\\x\"",
        "\"[pause 1]\"",
        "\"{{\"",
        "\"' or 1=1 --\"",
        "\"%s%n\"",
        "\"{0}\"",
        "\"e\u0301\"",
        "\"\u202e\""
    };
    private static final String[] EXTRAS = {
        "\"title\"",
        "\"language\"",
        "\"voice\"",
        "\"theme\"",
        "\"owner\"",
        "\"music\"",
        "\"pronunciations\"",
        "\"scenes\"",
        "\"subtitles\"",
        "\"loudness\"",
        "\"\\ud800\"",
        "\"\""
    };
    private static final String[] SCENE_EXTRAS = {
        "\"title\"", "\"on_screen_text\"", "\"layout\"", "\"image\"", "\"voice\"", "\"pause_after_sec\"",
                "\"transition\"",
        "\"silence_sec\"", "\"recording\"", "\"text\"", "\"scene_id\"", "\"mood\"", "\"speed\"", "\"subtitle\""
    };

    private final Random random;
    private final FuzzTraffic traffic;

    FuzzBodies(Random random, FuzzTraffic traffic) {
        this.random = random;
        this.traffic = traffic;
    }

    byte[] body(Route route) {
        if (random.nextInt(1000) == 0) {
            byte[] large = new byte[5 * 1024 * 1024 + 100];
            Arrays.fill(large, (byte) ' ');
            return large;
        }
        byte[] body = valid(route).getBytes(StandardCharsets.UTF_8);
        return body.length > 0 && random.nextInt(4) == 0 ? mutated(body) : body;
    }

    private String valid(Route route) {
        String path = route.path();
        if (route.method().name().equals("GET")) {
            return "";
        } else if (path.equals("/api/scripts")) {
            return "{\"video_id\":" + value("\"v" + random.nextInt(4) + "\"") + ",\"raw_json\":" + script() + "}";
        } else if (route.method().name().equals("PUT")) {
            return "{\"raw_json\":" + script() + ",\"base_sha256\":" + value("null") + "}";
        } else if (path.endsWith("/render-jobs")) {
            return "{\"script_id\":" + value("\"" + traffic.id("script_id", random) + "\"") + ",\"quality\":"
                    + value("\"540p\"") + "}";
        } else if (path.endsWith("/comments")) {
            return "{\"text\":" + value("\"좋습니다\"") + ",\"scene_id\":" + value("\"1\"") + ",\"blocking\":"
                    + value("true") + "}";
        }
        return random.nextInt(3) == 0
                ? ""
                : "{\"note\":" + value("\"봐 주세요\"") + ",\"reason\":" + value("\"짧습니다\"") + ",\"sha256\":"
                        + value("null") + "}";
    }

    private String script() {
        StringBuilder scenes = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            scenes.append(scenes.isEmpty() ? "" : ",").append("{\"scene_id\":" + i + ",\"text\":");
            scenes.append(value("\"장면 " + random.nextInt(1000) + "입니다.\""))
                    .append(extra(SCENE_EXTRAS))
                    .append("}");
        }
        return "{\"scenes\":[" + scenes + "]" + extra(EXTRAS) + "}";
    }

    private String extra(String[] names) {
        return random.nextInt(4) == 0 ? "," + pick(names) + ":" + pick(VALUES) : "";
    }

    private String value(String good) {
        return random.nextInt(10) == 0 ? pick(VALUES) : good;
    }

    private byte[] mutated(byte[] body) {
        byte[] changed = body.clone();
        int at = random.nextInt(changed.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(changed, at);
            case 1 -> {
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> {
                byte[] twice = Arrays.copyOf(changed, changed.length * 2);
                System.arraycopy(changed, 0, twice, changed.length, changed.length);
                yield twice;
            }
            default -> {
                random.nextBytes(changed);
                yield changed;
            }
        };
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
