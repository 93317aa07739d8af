package app.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** How commands speak to who gives them. */
final class Terminal {
    private Terminal() {}

    /** Writes in UTF-8: a Korean text must not depend on the terminal's own idea of its encoding. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Tells why a command could not be done, and gives its exit code. */
    static int failed(Exception exception, PrintWriter err) {
        err.println("lectern: " + exception.getMessage());
        if (exception instanceof CommandFailedException failed) {
            return failed.exitCode();
        }
        LoggerFactory.getLogger(Terminal.class).error("Unexpected end", exception);
        return ExitCode.FAILED;
    }
}
