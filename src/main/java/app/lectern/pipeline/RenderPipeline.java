package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.JobLog;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Approval;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.script.ScriptReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one render job through the seven steps. Safe for use by many threads, each with its own job. */
public final class RenderPipeline {
    /** What the steps work with. */
    public record Engines(
            Narrator narrator,
            Subtitler subtitler,
            Function<Script, SubtitleRules> subtitleRules,
            SlideRenderer slides,
            CaptionRenderer captions,
            Soundtracks soundtracks,
            ThumbnailWriter thumbnails,
            VideoComposer composer,
            VideoProber prober,
            AssetStorage storage) {}

    /**
     * Where a run works.
     *
     * @param work every run makes its own folder in it and removes it at the end
     * @param pictures the folder of a script's pictures by its script_id
     */
    public record Folders(Path work, Function<String, @Nullable Path> pictures) {}

    /** Who approved a script, by its script_id; empty for one that nobody approved. */
    @FunctionalInterface
    public interface Approvals {
        /** The approval of a script. */
        Optional<Approval> of(String scriptId);
    }

    private static final Logger LOG = LoggerFactory.getLogger(RenderPipeline.class);

    private final List<PipelineStep> steps;
    private final RenderJobs jobs;
    private final AssetStorage storage;
    private final Folders folders;
    private final JobLog log;
    private final Clock clock;

    /** A pipeline that works with these engines. */
    public RenderPipeline(
            Engines engines,
            RenderJobs jobs,
            JobLog log,
            Folders folders,
            Approvals approvals,
            Clock clock,
            Supplier<String> ids) {
        this.log = log;
        this.clock = clock;
        this.steps = List.of(
                new ValidateScriptStep(new ScriptReader(engines.slides()::themes), engines.soundtracks()),
                new GenerateTtsStep(engines.narrator(), jobs),
                new GenerateSubtitleStep(engines.subtitler(), engines.subtitleRules()),
                new RenderSlidesStep(engines.slides(), engines.captions(), engines.composer(), engines.thumbnails()),
                new ComposeVideoStep(engines.composer(), engines.prober(), approvals),
                new UploadAssetsStep(engines.storage()),
                new FinalizeStep(jobs, clock, ids));
        this.jobs = jobs;
        this.storage = engines.storage();
        this.folders = folders;
    }

    /**
     * Runs a job that is RUNNING. After any ending but success nothing of it is left on disk or in the storage.
     *
     * @param job its attempt is the one that may write
     * @param token cancelled when the job is no longer wanted
     */
    public RenderOutcome run(RenderJob job, CancellationToken token, StepListener listener) {
        Path folder = folders.work().resolve(job.jobId() + "-" + job.attempt());
        RenderLines lines = new RenderLines(log, job, clock);
        RenderContext context =
                new RenderContext(job, folder, folders.pictures().apply(job.scriptId()), token, listener, lines::write);
        if (job.attempt() > 1) {
            // an attempt that died in the middle of its upload left half a file
            discard(job);
        }
        RenderOutcome outcome = runSteps(context, folder, lines);
        lines.ended(outcome);
        if (!(outcome instanceof RenderOutcome.Succeeded) && ownsFiles(job)) {
            discard(job);
        }
        removeFolder(folder);
        return outcome;
    }

    /**
     * What the storage holds belongs to the latest attempt: an older one that still ran must not remove it, nor one that
     * has SUCCEEDED without being told, because the connection broke.
     */
    private boolean ownsFiles(RenderJob job) {
        try {
            return jobs.find(job.jobId())
                    .filter(now -> now.attempt() == job.attempt() && now.status() != RenderJobStatus.SUCCEEDED)
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.warn("Job {}: nobody knows whose its files are; they stay", job.jobId(), e);
            return false;
        }
    }

    /** Removes what a job that has not succeeded left in the storage. */
    public void discard(RenderJob job) {
        String prefix = RenderContext.assetPrefix(job);
        try {
            storage.deleteAll(prefix);
        } catch (IOException e) {
            LOG.warn("Could not remove {} from the storage", prefix, e);
        }
    }

    private RenderOutcome runSteps(RenderContext context, Path folder, RenderLines lines) {
        RenderStep current = RenderStep.VALIDATE_SCRIPT;
        try {
            Files.createDirectories(folder);
            for (PipelineStep step : steps) {
                current = step.step();
                LOG.info("Begins with {}", current);
                context.progress(current, 0);
                lines.begun(current);
                step.run(context);
                lines.done(current);
                if (current != RenderStep.FINALIZE) {
                    context.progress(current, 1);
                }
            }
            return new RenderOutcome.Succeeded(context.asset());
        } catch (CancellationException e) {
            return new RenderOutcome.Canceled();
        } catch (RenderStepException | IOException | RuntimeException | Error e) {
            // a cancel may show as any failure: the program's end takes what a step needs from under it
            return context.token().isCanceled() ? new RenderOutcome.Canceled() : failed(context, current, e);
        }
    }

    private static RenderOutcome failed(RenderContext context, RenderStep step, Throwable e) {
        return switch (e) {
            case RenderStepException known -> new RenderOutcome.Failed(step, known.text(), known.place(), e);
            case StorageException storage -> new RenderOutcome.Failed(step, storage.text(), null, e);
            case IOException disk -> new RenderOutcome.Failed(step, DiskTrouble.of(context.folder(), disk), null, e);
            default -> {
                LOG.error("Render job {} failed in {}", context.job().jobId(), step, e);
                yield new RenderOutcome.Failed(step, Message.of("render.unexpected", e.toString()), null, e);
            }
        };
    }

    /** Removes a run's folder with all in it; what cannot be removed is removed when the workspace is opened next. */
    public static void removeFolder(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            LOG.warn("Could not remove {}", folder, e);
        }
    }
}
