package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.api.MetricsServer;
import app.lectern.text.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about health and figures for who watches over many machines. */
final class MetricsOptions {
    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            order = CommonOptions.BEHIND_OWN - 3,
            description = "Tells /health and /metrics (Prometheus) on this port. Default: nowhere.")
    @Nullable
    Integer port;

    @Option(
            names = "--metrics-address",
            paramLabel = "ADDRESS",
            order = CommonOptions.BEHIND_OWN - 2,
            defaultValue = "127.0.0.1",
            description = "The address to tell them on. Default: ${DEFAULT-VALUE}, this computer only.")
    String address = "127.0.0.1";

    /**
     * Begins to tell, if that is wanted.
     *
     * @return ends it
     * @throws CommandFailedException in words, when the port cannot be had
     */
    AutoCloseable start(Lectern lectern, Texts texts) {
        if (port == null) {
            return () -> {};
        }
        if (port < 0 || port > 65_535) {
            throw new CommandFailedException(texts.of("serve.bad-port", port.toString()), null, ExitCode.BAD_INPUT);
        }
        try {
            return MetricsServer.start(address, port, lectern::figures);
        } catch (IOException e) {
            throw new CommandFailedException(texts.of("serve.unable", address, port.toString(), Reason.of(e)), e);
        }
    }
}
