package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern video list}: the videos, or those that were removed. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists the videos, the newest first.")
final class VideoListCommand extends ServiceCommand {
    @Option(names = "--removed", description = "Those that were removed, and by whom.")
    private boolean removed;

    @Override
    void run(Lectern lectern, User user) {
        List<String> lines = removed ? removedLines(lectern, user) : lines(lectern, user);
        lines.forEach(this::print);
        if (lines.isEmpty()) {
            say("cli.no-videos");
        }
    }

    private static List<String> lines(Lectern lectern, User user) {
        return lectern.library().entries(user).stream()
                .map(entry -> entry.video().videoId() + "\t" + entry.video().title())
                .toList();
    }

    private static List<String> removedLines(Lectern lectern, User user) {
        return lectern.videos().removed(user).stream()
                .map(one -> String.join(
                        "\t",
                        one.video().videoId(),
                        one.video().title(),
                        one.removedBy(),
                        one.removedAt().toString()))
                .toList();
    }
}
