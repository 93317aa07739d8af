package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The ways in which serving cannot begin, each in words. */
@Isolated("it listens to all that the process prints")
class ServeCommandTest {
    @TempDir
    Path root;

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            refused(1, port, "--port", port);
        }
    }

    @Test
    void trustNeedsALoopbackAddress() {
        refused(2, "0.0.0.0", "--trust-loopback", "--address", "0.0.0.0");
        refused(2, "70000", "--port", "70000");
        refused(2, "ftp://x", "--public-url", "ftp://x");
    }

    private void refused(int status, String named, String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"serve", "--lang", "en", "--workspace", root.toString()}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(LecternCommand.run(arguments)).isEqualTo(status);
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("lectern: ", named)
                .doesNotContain("Exception");
    }
}
