package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.due.DueItem;
import app.lectern.pipeline.PlacedFile;
import app.lectern.service.DueCalendar;
import app.lectern.service.DueCsv;
import app.lectern.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern due}: reviews that wait with a last day, and trainings that end. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "due",
        description = "Tells what is due: reviews that wait with a last day, and trainings that are not over, the"
                + " earliest first.")
final class DueCommand extends ServiceCommand {
    /** What a file is written as. */
    enum Form {
        ics,
        csv
    }

    /** A file that is asked for. */
    static final class Wanted {
        @Option(
                names = "--as",
                required = true,
                paramLabel = "FORMAT",
                description = "A calendar or a table: ${COMPLETION-CANDIDATES}.")
        private Form form;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "Where to; a file that is there gives way.")
        private Path file;
    }

    @Option(names = "--mine", description = "Only reviews that you are asked for.")
    private boolean mine;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @ArgGroup(exclusive = false)
    private Wanted wanted;

    @Override
    void run(Lectern lectern, User user) {
        List<DueItem> items = lectern.due().items(user).stream()
                .filter(item -> !mine || item.mine())
                .toList();
        if (wanted != null) {
            write(lectern, items);
        } else if (json) {
            print(Json.of(json(lectern, user, items)));
        } else if (items.isEmpty()) {
            say("agenda.nothing");
        } else {
            items.forEach(this::print);
        }
    }

    private void print(DueItem item) {
        print(String.join(
                "\t",
                item.dueOn().toString(),
                words("agenda.state." + item.state()),
                words("agenda.kind." + item.kind()),
                item.title(),
                item.reviewers().isEmpty() ? "-" : String.join(", ", item.reviewers()),
                item.id()));
    }

    private static Map<String, @Nullable Object> json(Lectern lectern, User user, List<DueItem> items) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("zone", lectern.educations().zone(user).getId());
        answer.put("today", lectern.due().today(user).toString());
        answer.put("items", items.stream().map(DueCommand::json).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> json(DueItem item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", item.kind().name());
        fields.put("id", item.id());
        fields.put("video_id", item.videoId());
        fields.put("title", item.title());
        fields.put("due_on", item.dueOn().toString());
        fields.put("state", item.state().name());
        fields.put("sent_by", item.by().isEmpty() ? null : item.by());
        fields.put("reviewers", item.reviewers());
        fields.put("mine", item.mine());
        return fields;
    }

    private void write(Lectern lectern, List<DueItem> items) {
        Texts texts = Texts.of(lectern.config().locale());
        String text = switch (wanted.form) {
            case ics -> DueCalendar.of(items, texts, lectern.config().clock().instant());
            case csv -> DueCsv.of(items);
        };
        try {
            PlacedFile.at(wanted.file, part -> Files.writeString(part, text));
        } catch (IOException e) {
            throw new CommandFailedException(words("file.unwritable", wanted.file.toString(), Reason.of(e)), e);
        }
        say("agenda.written", items.size(), wanted.file.toString());
    }
}
