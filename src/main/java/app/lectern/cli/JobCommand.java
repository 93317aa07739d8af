package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.queue.JobWatchers;
import app.lectern.service.JobWithAsset;
import app.lectern.service.TranslationRenderService.Asked;
import app.lectern.text.Texts;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern job}: the render jobs of a workspace. Ends 0, 2 when refused, 1 for a failed render. */
@NullUnmarked // picocli fills the fields and parameters
@Command(
        name = "job",
        description = "Asks for renders, lists, prioritises, cancels and runs them.",
        synopsisSubcommandLabel = "COMMAND")
final class JobCommand {
    private static final String ID = "The job's id, as 'list' tells it.";

    @Spec
    private CommandSpec spec;

    JobCommand() {}

    @Command(
            name = "create",
            description = "Asks for the render of an approved script. The job waits until the studio, a server or"
                    + " 'job run' takes it up.")
    int create(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "VIDEO", description = "The video's id.") String video,
            @Parameters(paramLabel = "SCRIPT", description = "The script's id.") String script,
            @Mixin JobOptions options)
            throws Exception {
        VideoFormat format = options.format(common.texts());
        return common.call((lectern, user) ->
                show(lectern.renders().create(user, video, script, format, options.priority(), null), common.texts()));
    }

    @Command(
            name = "create-all",
            description =
                    "Asks for the renders of a video and of its translations, of each the newest approved text. What"
                            + " is refused is told, and keeps nothing else back; the command ends with 2 then.")
    int createAll(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "VIDEO", description = "The video's id.") String video,
            @Mixin JobOptions options)
            throws Exception {
        VideoFormat format = options.format(common.texts());
        return common.call((lectern, user) -> {
            boolean all = true;
            for (Asked asked : lectern.translationRenders().createAll(user, video, format, options.priority())) {
                all &= tell(asked, common.texts());
            }
            return all ? ExitCode.OK : ExitCode.BAD_INPUT;
        });
    }

    private boolean tell(Asked asked, Texts texts) {
        RenderJob job = asked.job();
        Message refused = asked.refused();
        if (job != null) {
            show(job, texts);
        }
        if (refused != null) {
            String why = texts.of("cli.render-refused", asked.videoId(), asked.language(), refused);
            spec.commandLine().getErr().println("lectern: " + why);
        }
        return refused == null;
    }

    @Command(
            name = "prioritise",
            aliases = "prioritize",
            description = "Makes a job that waits more or less urgent: all urgent ones are taken up before normal ones,"
                    + " and those before low ones.")
    int prioritise(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Parameters(paramLabel = "urgent|normal|low", description = "How urgent it is from now on.")
                    RenderPriority priority)
            throws Exception {
        return common.call(
                (lectern, user) -> show(lectern.renderLine().prioritise(user, id, priority), common.texts()));
    }

    @Command(name = "run", description = "Renders what waits, one job after the other, and ends when nothing waits.")
    int run(@Mixin CommonOptions common) throws Exception {
        LecternConfig config = common.config().withRenders(1);
        try (Interruption interruption = new Interruption()) {
            return common.call(config, (lectern, user) -> work(lectern, user, interruption, common));
        }
    }

    private int work(Lectern lectern, User user, Interruption interruption, CommonOptions common)
            throws InterruptedException {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), common.texts());
        CountDownLatch interrupted = new CountDownLatch(1);
        interruption.onInterrupt(interrupted::countDown);
        boolean failed = false;
        try (JobWatchers.Watch _ = lectern.renders().watch(user, progress::show)) {
            for (Optional<RenderJob> next = unfinished(lectern, user);
                    next.isPresent();
                    next = unfinished(lectern, user)) {
                RenderJob job = awaitEnd(lectern, user, next.get(), interrupted);
                if (!job.status().isFinal()) {
                    progress.end();
                    return ExitCode.CANCELED;
                }
                failed |= job.status() == RenderJobStatus.FAILED;
                progress.end();
                show(job, common.texts());
            }
        }
        return failed ? ExitCode.FAILED : ExitCode.OK;
    }

    private static Optional<RenderJob> unfinished(Lectern lectern, User user) {
        return lectern.renders().unfinished(user).stream().findFirst();
    }

    private static RenderJob awaitEnd(Lectern lectern, User user, RenderJob job, CountDownLatch interrupted)
            throws InterruptedException {
        RenderJob now = job;
        while (!now.status().isFinal() && !interrupted.await(100, TimeUnit.MILLISECONDS)) {
            now = lectern.renders().get(user, job.jobId());
        }
        return now;
    }

    @Command(name = "show", description = "Tells a job's state, and what it made.")
    int show(@Mixin CommonOptions common, @Parameters(paramLabel = "ID", description = ID) String id) throws Exception {
        return common.call((lectern, user) -> {
            JobWithAsset job = lectern.renders().getWithAsset(user, id);
            show(job.job(), common.texts());
            if (job.asset() != null) {
                show(job.asset());
            }
            return ExitCode.OK;
        });
    }

    @Command(name = "list", description = "Lists jobs, the newest first.")
    int list(@Mixin CommonOptions common, @Mixin ListOptions wanted) throws Exception {
        return common.call((lectern, user) -> {
            lectern.renders().page(user, wanted.video, 0, wanted.limit).forEach(job -> show(job, common.texts()));
            return ExitCode.OK;
        });
    }

    @Command(name = "cancel", description = "Cancels a job that waits or runs.")
    int cancel(@Mixin CommonOptions common, @Parameters(paramLabel = "ID", description = ID) String id)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.renders().cancel(user, id), common.texts()));
    }

    @Command(name = "retry", description = "Asks for the render of a failed or cancelled job again.")
    int retry(@Mixin CommonOptions common, @Parameters(paramLabel = "ID", description = ID) String id)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.renders().retry(user, id), common.texts()));
    }

    @Command(name = "asset", description = "Tells where a video's newest files are.")
    int asset(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "VIDEO", description = "The video's id.") String video)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.assets().newestOf(user, video)));
    }

    private int show(RenderJob job, Texts texts) {
        out().println(String.join(
                "\t",
                job.jobId(),
                job.videoId(),
                "r" + job.revision(),
                job.status().name(),
                job.step() == null ? "-" : job.step().name(),
                job.progress() + " %",
                job.error().map(texts::of).orElse(""),
                job.priority().name()));
        return ExitCode.OK;
    }

    private int show(VideoAsset asset) {
        out().println(String.join(
                "\t",
                asset.videoAssetId(),
                asset.videoUrl(),
                asset.subtitleUrl(),
                asset.thumbnailUrl(),
                Double.toString(asset.durationSec())));
        return ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
