package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.WorkspaceDamagedException;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.StorageException;
import app.lectern.service.SpeechService;
import app.lectern.store.Database;
import app.lectern.store.DatabaseUnreachableException;
import app.lectern.store.WorkspaceInUseException;
import app.lectern.text.Languages;
import app.lectern.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {
    /** The places of shared options in the help of a command. */
    static final int BEHIND_OWN = 10;

    static final int BEHIND_DATABASE = 30;
    static final int BEHIND_ALL_OTHERS = 40;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            order = BEHIND_DATABASE,
            description = "Language of messages, such as ko or en. Default: the system's.")
    @Nullable
    String language;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            order = BEHIND_OWN,
            description = "The folder that holds scripts, jobs and videos. Default: this user's own.")
    @Nullable
    Path workspace;

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    private static final int BAD_REQUEST = 400;

    private final Surroundings surroundings;
    private @Nullable SlideRenderer slides;

    CommonOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Locale locale() {
        Locale wanted = language == null ? Locale.getDefault() : Locale.forLanguageTag(language);
        return Languages.nearest(wanted);
    }

    Texts texts() {
        return Texts.of(locale());
    }

    Workspace workspaceOrDefault() {
        return workspace == null ? Workspace.ofThisUser() : new Workspace(workspace);
    }

    /** The slides of the workspace, with its themes, without opening it. */
    SlideRenderer slides() {
        SlideRenderer known = slides;
        if (known == null) {
            known = Lectern.slideRenderer(workspaceOrDefault());
            slides = known;
        }
        return known;
    }

    Identity identity() {
        return new Identity(surroundings, texts());
    }

    /** What a command does in an open workspace, as whom. */
    interface Action {
        void act(Lectern lectern, User user) throws Exception;
    }

    /** The same, telling the exit code. */
    interface Call {
        int in(Lectern lectern, User user) throws Exception;
    }

    /** What a command does in an open workspace before anybody is known. */
    interface Work {
        void in(Lectern lectern) throws Exception;
    }

    /**
     * Opens the workspace, leaving its waiting renders alone, and acts in it as whoever gives the command.
     *
     * @throws CommandFailedException in words, when it cannot be opened, somebody has to sign in, or the call is refused:
     *     then with the reason code, and exit code 2 when what was given is at fault
     */
    int act(Action action) throws Exception {
        return call((lectern, user) -> {
            action.act(lectern, user);
            return ExitCode.OK;
        });
    }

    /** The same, with an exit code. */
    int call(Call call) throws Exception {
        return call(resting(), call);
    }

    /** The same in a workspace that is opened as the configuration says. */
    int call(LecternConfig config, Call call) throws Exception {
        try (Lectern lectern = open(config)) {
            return call.in(lectern, identity().of(lectern));
        } catch (RefusedException e) {
            throw failed(e);
        } catch (JdbiException e) {
            throw Database.diskTrouble(e)
                    .<RuntimeException>map(disk -> new CommandFailedException(
                            texts().of(DiskTrouble.of(config.workspace().root(), disk)), e))
                    .orElse(e);
        }
    }

    /** Opens the workspace and works in it before anybody is known, with the same exceptions. */
    int open(Work work) throws Exception {
        try (Lectern lectern = open(resting())) {
            work.in(lectern);
            return ExitCode.OK;
        } catch (RefusedException e) {
            throw failed(e);
        }
    }

    private LecternConfig resting() {
        return config().withoutRenders();
    }

    /** How the options say that the workspace is opened; it renders one job at a time. */
    LecternConfig config() {
        Workspace chosen = workspaceOrDefault();
        return LecternConfig.of(chosen, locale()).withSharing(database.sharing(chosen, surroundings, texts()));
    }

    private CommandFailedException failed(RefusedException e) {
        int exitCode = e.reason().httpStatus() == BAD_REQUEST ? ExitCode.BAD_INPUT : ExitCode.FAILED;
        return new CommandFailedException(e.reason() + ": " + texts().of(e.text()), e, exitCode);
    }

    /**
     * Asks for a password without showing it, or takes it from the environment where nobody can be asked.
     *
     * @param variable the environment variable
     * @param question a key of the messages
     * @throws CommandFailedException in words, when there is neither
     */
    String password(String variable, String question, Object... arguments) {
        return surroundings
                .prompt()
                .apply(texts().of(question, arguments))
                .or(() -> surroundings.variable(variable))
                .orElseThrow(() -> new CommandFailedException(texts().of("cli.no-console", variable)));
    }

    /**
     * The speech of the workspace, without opening it: another Lectern may hold it.
     *
     * @throws CommandFailedException in words, when its settings cannot be read
     */
    SpeechService speech() {
        try {
            return Lectern.speech(workspaceOrDefault());
        } catch (IOException e) {
            throw new CommandFailedException(texts().of("workspace.speech-unreadable", Reason.of(e)), e);
        }
    }

    /**
     * Opens a workspace that shares nothing, whatever the options say.
     *
     * @throws CommandFailedException in words, when another Lectern holds it or it cannot be written
     */
    Lectern open(Workspace chosen) {
        return open(LecternConfig.of(chosen, locale()));
    }

    /** Opens the workspace of a configuration, with the same exceptions. */
    Lectern open(LecternConfig config) {
        Workspace chosen = config.workspace();
        try {
            return Lectern.open(config);
        } catch (WorkspaceInUseException e) {
            throw new CommandFailedException(
                    texts().of("workspace.in-use", chosen.root().toString()), e);
        } catch (WorkspaceDamagedException e) {
            throw new CommandFailedException(damaged(chosen.root(), e), e);
        } catch (StorageException e) {
            throw new CommandFailedException(texts().of(e.text()), e);
        } catch (DatabaseUnreachableException e) {
            throw new CommandFailedException(
                    texts().of(
                                    "database.unreachable",
                                    String.valueOf(database.database),
                                    String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            throw new CommandFailedException(
                    texts().of("workspace.unwritable", chosen.root().toString(), Reason.of(e)), e);
        }
    }

    private String damaged(Path root, WorkspaceDamagedException e) {
        String what = texts().of("workspace.damaged", root.toString(), String.valueOf(e.getMessage()));
        String how = e.backup()
                .map(backup -> texts().of("workspace.damaged-backup", backup.toString()))
                .orElseGet(() -> texts().of("workspace.damaged-none", root.toString()));
        return what + " " + how;
    }
}
