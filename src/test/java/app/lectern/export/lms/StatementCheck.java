package app.lectern.export.lms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;

/** What xAPI 1.0.3 asks of a statement, as far as these are concerned. */
@NullUnmarked // JSON that is there when a test reads it
final class StatementCheck {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private StatementCheck() {}

    static List<String> breaches(JsonNode statement) {
        List<String> breaches = new ArrayList<>();
        require(statement.path("id").asString("").matches(UUID), "id", statement, breaches);
        require(statement.path("actor").has("account"), "actor", statement, breaches);
        require(statement.at("/verb/id").asString("").startsWith("http://adlnet.gov/"), "verb", statement, breaches);
        require(statement.at("/object/id").asString("").equals(LmsServer.ACTIVITY), "object", statement, breaches);
        require(
                statement.path("timestamp").asString("").matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"),
                "timestamp",
                statement,
                breaches);
        require(
                statement.at("/context/registration").asString("").equals(LmsServer.REGISTRATION),
                "registration",
                statement,
                breaches);
        JsonNode scaled = statement.at("/result/score/scaled");
        require(scaled.isMissingNode() || Math.abs(scaled.doubleValue()) <= 1, "score", statement, breaches);
        JsonNode duration = statement.at("/result/duration");
        require(
                duration.isMissingNode() || duration.stringValue().matches("PT\\d+\\.\\d\\dS"),
                "duration",
                statement,
                breaches);
        return breaches;
    }

    private static void require(boolean sound, String what, JsonNode statement, List<String> breaches) {
        if (!sound) {
            breaches.add(what + " of " + statement);
        }
    }
}
