package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.service.RenderCapacity;
import app.lectern.text.Texts;
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
 * {@code lectern worker}: renders the jobs of a shared database together with other workers, until Ctrl+C or a termination
 * signal; then it hands back what runs. Ends 2 for options that cannot be, 1 when the database cannot be reached.
 */
@NullUnmarked // picocli fills the fields
@Command(name = "worker", description = "Renders the jobs of a shared database, together with other workers.")
final class WorkerCommand implements Callable<Integer> {
    /** The queue may take ten seconds to hand its renders back. */
    private static final long PATIENCE_SECONDS = 12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private MetricsOptions metrics;

    @Mixin
    private LogOptions log;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many renders run at once. Default: what this machine's cores and memory carry.")
    private @Nullable Integer jobs;

    @Override
    public Integer call() throws Exception {
        Texts texts = common.texts();
        RenderCapacity capacity = RenderCapacity.ofThisMachine();
        int wanted = jobs == null ? capacity.proposed() : jobs;
        if (common.database.database == null) {
            return mistake(texts.of("worker.no-database"));
        }
        if (wanted < 1 || wanted > capacity.most()) {
            return mistake(texts.of("worker.bad-jobs", Integer.toString(wanted), 1, capacity.most()));
        }
        CountDownLatch end = new CountDownLatch(1);
        try (AutoCloseable _ = log.start();
                Interruption interruption = new Interruption(PATIENCE_SECONDS);
                Lectern lectern = common.open(common.config().withRenders(wanted));
                AutoCloseable _ = metrics.start(lectern, texts)) {
            interruption.onInterrupt(end::countDown);
            spec.commandLine().getOut().println(texts.of("worker.works", wanted, common.database.database));
            end.await();
            return ExitCode.CANCELED;
        }
    }

    private int mistake(String words) {
        spec.commandLine().getErr().println("lectern: " + words);
        return ExitCode.BAD_INPUT;
    }
}
