package app.lectern.cli;

import app.lectern.cli.MachineCheck.Result;
import app.lectern.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern doctor}: what this machine has. Ends 0, or 1 when something that every render needs is missing. */
@NullUnmarked // picocli fills the fields
@Command(name = "doctor", description = "Says what this machine has and what to do about what it lacks.")
final class DoctorCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        Texts texts = common.texts();
        List<Result> results = new MachineCheck(common.workspaceOrDefault()).results();
        for (Result result : results) {
            String mark = texts.of("doctor." + result.state().name().toLowerCase(java.util.Locale.ROOT));
            spec.commandLine()
                    .getOut()
                    .println("%-10s %s: %s".formatted(mark, texts.of(result.what()), texts.of(result.finding())));
        }
        boolean able = results.stream().noneMatch(result -> result.state() == MachineCheck.State.MISSING);
        return able ? ExitCode.OK : ExitCode.FAILED;
    }
}
