package app.lectern.cli;

import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.text.Texts;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be said of a render that is asked for. */
@NullUnmarked // picocli fills the fields
final class JobOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--quality",
            paramLabel = "FORMAT",
            defaultValue = "1080p",
            description = "Such as 720p, 1080p30, 4k, 720p-9x16. Default: ${DEFAULT-VALUE}.")
    private String quality;

    @Option(
            names = "--priority",
            paramLabel = "urgent|normal|low",
            defaultValue = "normal",
            description = "What is taken up first. Default: normal.")
    private RenderPriority priority;

    /** @throws ParameterException when there is no such quality */
    VideoFormat format(Texts texts) {
        return VideoFormat.ofId(quality)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), texts.of("cli.quality", quality)));
    }

    RenderPriority priority() {
        return priority;
    }
}
