package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.desktop.Opening;
import app.lectern.desktop.StudioApp;
import app.lectern.desktop.signin.Authenticator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window. Needs nothing of the library that reads command lines, whose classes Java keeps in no start cache: the
 * window that is asked for without options is there sooner so.
 */
public final class StudioStart {
    private static final String STUDIO = "studio";
    /** The queue may take ten seconds to hand its renders back. */
    private static final long PATIENCE_SECONDS = 12;

    private StudioStart() {}

    /** Begins the window's toolkit while the command line is still read, if the window is what is asked for. */
    public static void prepare(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(STUDIO) && MachineCheck.hasScreen()) {
            StudioApp.prepare();
        }
    }

    /** Whether nothing is asked for but the window, so that there are no options to read. */
    public static boolean isAll(String... arguments) {
        return List.of(arguments).equals(List.of(STUDIO));
    }

    /** Shows the window of this user's own workspace and tells the exit code when it was closed; nothing is thrown. */
    public static int run() {
        PrintWriter err = Terminal.writer(System.err);
        try {
            return open(new CommonOptions(Surroundings.ofThisProcess()), err, new Opening.Usual());
        } catch (RuntimeException e) {
            return Terminal.failed(e, err);
        }
    }

    /**
     * Shows the window and returns when it was closed. A termination signal closes the workspace, with all that runs handed
     * back, though nobody closes the window.
     *
     * @param err where it is told in words that no window can be opened
     * @return the exit code: 0 when the window was closed, 1 where none can be opened
     * @throws CommandFailedException in words, when what is said about shared places cannot be
     */
    static int open(CommonOptions common, PrintWriter err, Opening opening) {
        if (!MachineCheck.hasScreen()) {
            return unopened(common, err, "");
        }
        LecternConfig config = common.config();
        Surroundings surroundings = common.surroundings();
        Authenticator authenticator = new Authenticator(surroundings.sessions(), surroundings.osUser());
        try (Interruption interruption = new Interruption(PATIENCE_SECONDS)) {
            StudioApp.open(() -> open(config, interruption), authenticator, common.locale(), opening);
            return ExitCode.OK;
        } catch (CompletionException e) {
            return unopened(
                    common,
                    err,
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    /** Looks at the system only now: most have all that a window needs. */
    private static int unopened(CommonOptions common, PrintWriter err, @Nullable String why) {
        MachineCheck.Result display = MachineCheck.display();
        err.println("lectern: "
                + (display.state() == MachineCheck.State.OK
                        ? common.texts().of("cli.studio-unopened", String.valueOf(why))
                        : common.texts().of(display.finding())));
        return ExitCode.FAILED;
    }

    private static Lectern open(LecternConfig config, Interruption interruption) throws IOException {
        Lectern lectern = Lectern.open(config);
        interruption.onInterrupt(() -> {
            lectern.close();
            interruption.close();
        });
        lectern.startDailyBackups();
        return lectern;
    }
}
