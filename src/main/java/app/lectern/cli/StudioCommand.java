package app.lectern.cli;

import app.lectern.desktop.Opening;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern studio}: the window. */
@NullUnmarked // picocli fills the fields
@Command(name = "studio", description = "Opens the studio window.")
final class StudioCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A project or script that is taken in once the window is open.")
    @Nullable
    private Path file;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Goes through all screens of a workspace with one lesson and ends: for packaging.")
    private boolean rehearse;

    @Override
    public Integer call() {
        return StudioStart.open(common, spec.commandLine().getErr(), opening());
    }

    private Opening opening() {
        if (rehearse) {
            return new Opening.Rehearsed();
        }
        return file == null ? new Opening.Usual() : new Opening.WithFile(file.toAbsolutePath());
    }
}
