package app.lectern.cli;

import app.lectern.Workspace;
import app.lectern.domain.account.SignInName;
import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command finds around itself.
 *
 * @param environment the environment variables
 * @param sessions where remembered sessions are kept
 * @param osUser what the operating system calls the person; a name they may have in a workspace too
 * @param prompt asks for a password without showing it; nothing where nobody can be asked
 */
record Surroundings(
        Map<String, String> environment, Path sessions, String osUser, Function<String, Optional<String>> prompt) {
    /** Those of this process. */
    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(), Workspace.sessions(), name(System.getProperty("user.name", "")), Surroundings::ask);
    }

    private static String name(String osUser) {
        String name = SignInName.normalized(osUser);
        return SignInName.isWellFormed(name) && !SignInName.isReserved(name) ? name : "local";
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again without a terminal since JDK 25
    private static Optional<String> ask(String words) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("%s ", words)).map(String::new);
    }

    /** An environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
