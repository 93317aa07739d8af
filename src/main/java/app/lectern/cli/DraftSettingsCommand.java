package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.ModelLook;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.ModelChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern draft settings}: which model is asked, without its key ever being on a command line. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "settings",
        description =
                "Shows or changes which model is asked. The key comes from a file, or from the environment variable"
                        + " LECTERN_MODEL_KEY.")
final class DraftSettingsCommand extends ServiceCommand {
    /** The environment variable that may hold the key. */
    static final String KEY = "LECTERN_MODEL_KEY";

    @Option(names = "--address", paramLabel = "URL", description = "The server, such as http://127.0.0.1:11434.")
    private String address;

    @Option(names = "--model", paramLabel = "NAME", description = "The model, as the server calls it.")
    private String model;

    @Option(names = "--key-file", paramLabel = "FILE", description = "A file that holds the key and nothing else.")
    private Path keyFile;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long an answer may take. Default: 180.")
    private Integer timeout;

    @Option(
            names = "--form",
            arity = "1",
            paramLabel = "true|false",
            description =
                    "Whether the JSON schema of the answer is sent along; some servers do not take it. Default: true.")
    private Boolean form;

    @Option(names = "--remove", description = "Use no model any more, and forget the key.")
    private boolean remove;

    @Option(names = "--test", description = "See whether the server answers; no text is sent.")
    private boolean test;

    @Override
    void run(Lectern lectern, User user) {
        if (remove) {
            lectern.modelDrafts().save(user, null);
            say("model.removed");
            return;
        }
        if (address != null || model != null || keyFile != null || timeout != null || form != null) {
            lectern.modelDrafts().save(user, changed(lectern, user));
        }
        ModelChoice now = lectern.modelDrafts()
                .choice(user)
                .orElseThrow(() -> new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("model.none")));
        say("cli.draft-server", now.model(), now.url());
        say("cli.draft-key", words(lectern.modelDrafts().hasKey(user) ? "cli.draft-key-kept" : "cli.draft-no-key"));
        say("cli.draft-timeout", now.timeoutSec());
        say("cli.draft-form", words(now.formAsked() ? "cli.draft-yes" : "cli.draft-no"));
        if (test) {
            ModelLook look = lectern.modelDrafts().look(user, new CancellationToken());
            String told = words(look.told().key(), look.told().arguments().toArray());
            if (!look.good()) {
                throw new CommandFailedException(told);
            }
            print(told);
        }
    }

    private ModelChoice changed(Lectern lectern, User user) {
        ModelChoice before = lectern.modelDrafts()
                .choice(user)
                .orElse(new ModelChoice("", "", ModelServer.TIMEOUT_USUAL, true, null));
        return new ModelChoice(
                address == null ? before.url() : address,
                model == null ? before.model() : model,
                timeout == null ? before.timeoutSec() : timeout,
                form == null ? before.formAsked() : form,
                key());
    }

    /** The key that is given; null when none is. */
    private String key() {
        if (keyFile == null) {
            return surroundings().variable(KEY).orElse(null);
        }
        try {
            return Files.readString(keyFile).strip();
        } catch (IOException e) {
            Message why = Message.of("script.file-unreadable", keyFile.toString(), Reason.of(e));
            throw new RefusedException(ReasonCode.INVALID_REQUEST, why);
        }
    }
}
