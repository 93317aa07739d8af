package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.service.TrainingEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern training list}: every training with its end date. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists the trainings by end date.")
final class TrainingListCommand extends ServiceCommand {
    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    void run(Lectern lectern, User user) {
        List<TrainingEntry> entries = lectern.educations().entries(user);
        if (json) {
            String zone = lectern.educations().zone(user).getId();
            List<Map<String, @Nullable Object>> all =
                    entries.stream().map(TrainingListCommand::json).toList();
            print(Json.of(Map.of("zone", zone, "trainings", all)));
        } else if (entries.isEmpty()) {
            say("cli.no-trainings");
        } else {
            entries.forEach(this::print);
        }
    }

    private void print(TrainingEntry entry) {
        Education education = entry.education();
        String state = words(entry.expired() ? "cli.training-ended" : "cli.training-open");
        say(
                "cli.training",
                education.educationId(),
                education.title(),
                education.validUntil().toString(),
                state,
                Objects.requireNonNullElse(education.category(), "-"),
                entry.videos().size());
    }

    private static Map<String, @Nullable Object> json(TrainingEntry entry) {
        Education education = entry.education();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("education_id", education.educationId());
        fields.put("title", education.title());
        fields.put("valid_until", education.validUntil().toString());
        fields.put("category", education.category());
        fields.put("expired", entry.expired());
        fields.put("videos", entry.videos().stream().map(Video::videoId).toList());
        return fields;
    }
}
