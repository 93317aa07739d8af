package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.api.Limits;
import app.lectern.api.RestServer;
import app.lectern.api.ServeOptions;
import app.lectern.service.RenderCapacity;
import app.lectern.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lectern serve}: the REST server. Runs until Ctrl+C or a termination signal; ends 2 for options that cannot be, 1
 * when it cannot listen.
 */
@NullUnmarked // picocli fills the fields
@Command(name = "serve", description = "Serves the workspace to other programs over HTTP.")
final class ServeCommand implements Callable<Integer> {
    /** The queue may take ten seconds to hand its renders back, the server three to end its calls. */
    private static final long PATIENCE_SECONDS = 14;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private MetricsOptions metrics;

    @Mixin
    private LogOptions log;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8000",
            description = "The port to listen on. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, this computer only.")
    private String address;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many renders run at once; 0 leaves them to workers. Default: as the workspace says.")
    private @Nullable Integer jobs;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Where callers reach the server when it stands behind another, as https://lectern.example.")
    private @Nullable String publicUrl;

    @Option(
            names = "--trust-loopback",
            description = "Programs on this computer may call without a token, as the reviewer \"anonymous\".")
    private boolean trustLoopback;

    @Override
    public Integer call() throws Exception {
        Texts texts = common.texts();
        Optional<String> mistake = mistake(texts);
        if (mistake.isPresent()) {
            spec.commandLine().getErr().println("lectern: " + mistake.get());
            return ExitCode.BAD_INPUT;
        }
        if (trustLoopback) {
            spec.commandLine().getErr().println("lectern: " + texts.of("serve.trusting"));
        }
        CountDownLatch end = new CountDownLatch(1);
        try (AutoCloseable _ = log.start();
                Interruption interruption = new Interruption(PATIENCE_SECONDS);
                Lectern lectern = common.open(
                        jobs == null ? common.config() : common.config().withRenders(jobs));
                AutoCloseable _ = metrics.start(lectern, texts);
                RestServer server = RestServer.start(lectern, lectern.tokens()::authenticate, options())) {
            interruption.onInterrupt(end::countDown);
            lectern.startDailyBackups();
            spec.commandLine().getOut().println(texts.of("serve.listening", server.url()));
            end.await();
            return ExitCode.CANCELED;
        } catch (IOException e) {
            throw new CommandFailedException(
                    texts.of("serve.unable", address, Integer.toString(port), Reason.of(e)), e);
        }
    }

    private Optional<String> mistake(Texts texts) {
        if (port < 0 || port > 65_535) {
            return Optional.of(texts.of("serve.bad-port", Integer.toString(port)));
        }
        int most = RenderCapacity.ofThisMachine().most();
        if (jobs != null && (jobs < 0 || jobs > most)) {
            return Optional.of(texts.of("worker.bad-jobs", Integer.toString(jobs), 0, most));
        }
        if (trustLoopback && !isLoopback()) {
            return Optional.of(texts.of("serve.not-loopback", address));
        }
        if (publicUrl != null && !publicUrl.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            return Optional.of(texts.of("serve.bad-url", publicUrl));
        }
        return Optional.empty();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private ServeOptions options() {
        URI url = publicUrl == null ? null : URI.create(publicUrl);
        return new ServeOptions(address, port, trustLoopback, url, common.locale(), Limits.STANDARD);
    }
}
