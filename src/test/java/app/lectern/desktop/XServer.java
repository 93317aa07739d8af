package app.lectern.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A screen of X11 that nobody sees, begun for a test and ended with it. */
final class XServer implements AutoCloseable {
    private final Process server;
    private final BufferedReader said;
    private final String display;

    XServer() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        display = ":" + said.readLine();
    }

    /** Its name, as in {@code DISPLAY}. */
    String display() {
        return display;
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        said.close();
    }
}
