package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.script.VideoScript;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern translation create}: begins a video that says the same in another language. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "create",
        description = "Begins a translation of a video's newest text, as a video of its own. Its scenes are in the"
                + " source's words, which count as missing.")
final class TranslationCreateCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The id of the video to translate.")
    private String video;

    @Option(names = "--to", required = true, paramLabel = "LANGUAGE", description = "A language tag, such as en or ja.")
    private String language;

    @Option(names = "--id", paramLabel = "ID", description = "The new video's id. Default: VIDEO-LANGUAGE.")
    private String id;

    @Option(names = "--title", paramLabel = "TITLE", description = "The new video's title.")
    private String title;

    @Override
    void run(Lectern lectern, User user) {
        VideoScript script = lectern.translations().create(user, video, language, id, title);
        say("cli.translation-created", script.videoId(), script.scriptId());
    }
}
