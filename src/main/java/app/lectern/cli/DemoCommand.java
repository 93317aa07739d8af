package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.Workspace;
import app.lectern.domain.Message;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.service.JobWithAsset;
import app.lectern.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern demo}: an author writes, a reviewer approves, a job renders, in a fresh workspace that is kept. */
@NullUnmarked // picocli fills the fields
@Command(name = "demo", description = "Plays the whole workflow on a Korean sample and says where everything lies.")
final class DemoCommand implements Callable<Integer>, WorksAlone {
    private static final String SAMPLE = "/app/lectern/samples/privacy-12.ko.json";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws Exception {
        Path root = common.workspace == null ? Files.createTempDirectory("lectern-demo-") : common.workspace;
        try (Interruption interruption = new Interruption();
                Lectern lectern = common.open(new Workspace(root))) {
            return play(lectern, interruption);
        }
    }

    private int play(Lectern lectern, Interruption interruption) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = common.texts();
        User author = User.of("author", Role.AUTHOR);
        User reviewer = User.of("reviewer", Role.REVIEWER);
        out.println(texts.of("cli.demo-begin", author.userId(), reviewer.userId()));
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), texts);
        RenderRun run = new RenderRun(lectern, interruption, progress::show);
        Path root = lectern.config().workspace().root();
        JobWithAsset ended = run.render(author, reviewer, "privacy-12", sample(), root, VideoFormat.HD_720);
        progress.end();
        if (ended.job().status() != RenderJobStatus.SUCCEEDED || ended.asset() == null) {
            String why = texts.of(ended.job().error().orElse(Message.of("job.canceled")));
            spec.commandLine().getErr().println("lectern: " + why);
            return ended.job().status() == RenderJobStatus.FAILED ? ExitCode.FAILED : ExitCode.CANCELED;
        }
        VideoAsset asset = ended.asset();
        out.println(texts.of("cli.demo-video", asset.durationSec(), path(asset.videoUrl())));
        out.println(texts.of("cli.demo-subtitles", path(asset.subtitleUrl())));
        out.println(texts.of("cli.demo-thumbnail", path(asset.thumbnailUrl())));
        out.println(texts.of("cli.demo-workspace", root.toString()));
        return ExitCode.OK;
    }

    private static String path(String url) {
        return Path.of(URI.create(url)).toString();
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
