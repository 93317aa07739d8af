package app.lectern.cli;

import app.lectern.Workspace;
import app.lectern.domain.account.SignInName;
import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around itself.
 *
 * @param environment the environment variables
 * @param sessions where remembered sessions are kept
 * @param osUser what the operating system calls the person; a name they may have in a workspace too
 * @param prompt asks for a password without showing it; nothing where nobody can be asked
 * @param question asks for an answer that is shown; nothing where nobody can be asked
 */
record Surroundings(
        Map<String, String> environment,
        Path sessions,
        String osUser,
        Function<String, Optional<String>> prompt,
        Function<String, Optional<String>> question) {
    /** Where all answers are given in one way. */
    Surroundings(
            Map<String, String> environment, Path sessions, String osUser, Function<String, Optional<String>> prompt) {
        this(environment, sessions, osUser, prompt, prompt);
    }

    /** Those of this process. */
    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(),
                Workspace.sessions(),
                name(System.getProperty("user.name", "")),
                words -> ask(console -> console.readPassword("%s ", words)).map(String::new),
                words -> ask(console -> console.readLine("%s ", words)));
    }

    private static String name(String osUser) {
        String name = SignInName.normalized(osUser);
        return SignInName.isWellFormed(name) && !SignInName.isReserved(name) ? name : "local";
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again without a terminal since JDK 25
    private static <T> Optional<T> ask(Function<Console, @Nullable T> how) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.ofNullable(how.apply(console));
    }

    /** An environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
