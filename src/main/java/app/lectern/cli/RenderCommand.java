package app.lectern.cli;

import app.lectern.Composer;
import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.render.Aspect;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.VideoComposer;
import app.lectern.script.ScriptReading;
import app.lectern.service.JobWithAsset;
import app.lectern.service.SlideCheck;
import app.lectern.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern render}: one script file to video, subtitles and thumbnail in a folder. Without {@code --workspace} the
 * work is done in a workspace of its own that is removed at the end. Ends 0, 1 for a failed render, 2 for bad input,
 * 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(name = "render", description = "Renders a script file: video, subtitles, transcript and thumbnail.")
final class RenderCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "SCRIPT.json", description = "The script file.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private Path out;

    @Option(
            names = "--quality",
            paramLabel = "540p|720p|1080p|4k",
            description = "Picture size; 540p is a draft. Default: 1080p.")
    private String quality = Quality.HD_1080.id();

    @Option(names = "--fps", paramLabel = "25|30", description = "Frames a second. Default: 25.")
    private int frameRate = VideoFormat.FRAME_RATES.getFirst();

    @Option(names = "--aspect", paramLabel = "16:9|9:16|1:1", description = "Proportions. Default: 16:9.")
    private String aspect = Aspect.WIDE.id();

    @Option(
            names = "--composer",
            paramLabel = "ffmpeg|jcodec",
            description = "What makes the video. jcodec needs no FFmpeg, but stores sound uncompressed."
                    + " Default: ffmpeg.")
    private Composer composer = Composer.FFMPEG;

    @Option(names = "--slides", description = "Also write the slides as drawn, DIR/slides/scene-0001.png and on.")
    private boolean slides;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        VideoFormat format = format();
        tellOfSound();
        return switch (ScriptFile.read(file, common.slides())) {
            case ScriptReading.Refused refused -> refuse(refused);
            case ScriptReading.Accepted accepted -> {
                Path folder = file.toAbsolutePath().getParent();
                new FindingPrinter(common.texts())
                        .print(
                                err(),
                                file,
                                new SlideCheck(common.slides())
                                        .findings(accepted.script(), folder, format.aspect(), new CancellationToken()));
                yield render(accepted, format);
            }
        };
    }

    private void tellOfSound() {
        if (composer != Composer.FFMPEG
                && composer.availability() instanceof VideoComposer.Availability.Available able
                && able.sound() != null) {
            err().println(common.texts().of(able.sound()));
        }
    }

    private VideoFormat format() {
        Optional<Quality> size = Quality.ofId(quality);
        Optional<Aspect> shape = Aspect.ofId(aspect);
        if (size.isEmpty() || shape.isEmpty() || !VideoFormat.FRAME_RATES.contains(frameRate)) {
            String asked = quality + " " + frameRate + " " + aspect;
            throw new ParameterException(spec.commandLine(), common.texts().of("cli.quality", asked));
        }
        return new VideoFormat(size.get(), shape.get(), frameRate);
    }

    private int refuse(ScriptReading.Refused refused) {
        FindingPrinter printer = new FindingPrinter(common.texts());
        printer.print(err(), file, refused.findings());
        if (json) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("status", "REFUSED");
            answer.put("findings", printer.json(refused.findings()));
            spec.commandLine().getOut().println(Json.of(answer));
        }
        return ExitCode.BAD_INPUT;
    }

    private int render(ScriptReading.Accepted accepted, VideoFormat format) throws Exception {
        boolean own = common.workspace == null;
        Path root = own ? Files.createTempDirectory("lectern-render-") : common.workspace;
        // closed last: the program's end waits until nothing is left behind
        try (Interruption interruption = new Interruption()) {
            try (Lectern lectern = common.open(config(root))) {
                return render(lectern, interruption, accepted, format);
            } finally {
                if (own) {
                    RenderPipeline.removeFolder(root);
                }
            }
        }
    }

    private LecternConfig config(Path root) {
        return LecternConfig.of(new Workspace(root), common.locale())
                .withVoicesOf(common.workspaceOrDefault())
                .withComposer(composer);
    }

    private int render(Lectern lectern, Interruption interruption, ScriptReading.Accepted accepted, VideoFormat format)
            throws InterruptedException, IOException, RenderStepException {
        ProgressLine progress = new ProgressLine(err(), common.texts());
        RenderRun run = new RenderRun(lectern, interruption, progress::show);
        User user = user(lectern);
        Path folder = file.toAbsolutePath().getParent();
        JobWithAsset ended;
        try {
            ended = run.render(
                    user,
                    user,
                    VideoId.ofFileName(String.valueOf(file.getFileName())),
                    accepted.json(),
                    folder,
                    format);
        } catch (RefusedException e) {
            err().println("lectern: " + common.texts().of(e.text()));
            return ExitCode.FAILED;
        }
        progress.end();
        Map<String, Path> files = Map.of();
        if (ended.asset() != null && !interruption.isInterrupted()) {
            files = new OutputFolder(out, lectern.finishedFiles()).deliver(ended.asset());
            if (slides) {
                writeSlides(lectern.slides(), accepted, format, folder);
            }
        }
        return answer(ended, files, lectern.renders().voices(user, ended.job().jobId()));
    }

    /** In a workspace of its own nobody else works. */
    private User user(Lectern lectern) {
        return common.workspace == null
                ? common.identity().local(lectern).orElseThrow()
                : common.identity().of(lectern);
    }

    private void writeSlides(SlideRenderer renderer, ScriptReading.Accepted accepted, VideoFormat format, Path folder)
            throws IOException, RenderStepException {
        Path target = Files.createDirectories(out.resolve("slides"));
        for (int i = 0; i < accepted.script().scenes().size(); i++) {
            var slide = renderer.draw(
                    new SlideRenderer.Request(accepted.script(), i, folder, format.width(), format.height()));
            ImageIO.write(
                    slide.image(),
                    "png",
                    target.resolve("scene-%04d.png".formatted(i + 1)).toFile());
        }
    }

    private int answer(JobWithAsset ended, Map<String, Path> files, List<SceneVoice> voices) {
        RenderJob job = ended.job();
        Texts texts = common.texts();
        if (json) {
            spec.commandLine().getOut().println(Json.of(json(ended, files, voices)));
        } else {
            files.values().forEach(path -> spec.commandLine().getOut().println(path));
        }
        if (job.status() == RenderJobStatus.SUCCEEDED && !files.isEmpty()) {
            return ExitCode.OK;
        }
        if (job.status() == RenderJobStatus.FAILED) {
            err().println("lectern: " + job.error().map(texts::of).orElse(""));
            return ExitCode.FAILED;
        }
        err().println("lectern: " + texts.of("job.canceled"));
        return ExitCode.CANCELED;
    }

    private Map<String, @Nullable Object> json(JobWithAsset ended, Map<String, Path> files, List<SceneVoice> voices) {
        RenderJob job = ended.job();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("job_id", job.jobId());
        answer.put("video_id", job.videoId());
        answer.put("script_id", job.scriptId());
        answer.put("status", job.status().name());
        answer.put("step", job.step() == null ? null : job.step().name());
        answer.put("progress", job.progress());
        answer.put("error_message", job.error().map(common.texts()::of).orElse(null));
        answer.put(
                "voices",
                voices.stream()
                        .map(one -> Map.of(
                                "scene", one.scene() + 1,
                                "engine", one.voice().engine(),
                                "version", one.voice().version(),
                                "voice", one.voice().voice()))
                        .toList());
        answer.put("duration_sec", ended.asset() == null ? null : ended.asset().durationSec());
        Map<String, String> paths = new LinkedHashMap<>();
        files.forEach((name, path) -> paths.put(name, path.toString()));
        answer.put("files", paths);
        return answer;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
