package app.lectern.cli;

import app.lectern.domain.script.Finding;
import app.lectern.script.ScriptReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern check}: says what is wrong with a script. Ends 0, or 2 when it cannot be used. */
@NullUnmarked // picocli fills the fields
@Command(name = "check", description = "Checks a script file and lists everything that is wrong with it.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "SCRIPT.json", description = "The script file.")
    private Path file;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        ScriptReading reading = ScriptFile.read(file);
        FindingPrinter printer = new FindingPrinter(common.texts());
        boolean accepted = reading instanceof ScriptReading.Accepted;
        List<Finding> findings = findings(reading);
        if (json) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("file", file.toString());
            answer.put("valid", accepted);
            answer.put("findings", printer.json(findings));
            spec.commandLine().getOut().println(Json.of(answer));
        } else {
            printer.print(spec.commandLine().getErr(), file, findings);
            if (reading instanceof ScriptReading.Accepted good) {
                int scenes = good.script().scenes().size();
                spec.commandLine().getOut().println(common.texts().of("cli.valid", file.toString(), scenes));
            }
        }
        return accepted ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    /** A script that can be used is drawn too. */
    private List<Finding> findings(ScriptReading reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading instanceof ScriptReading.Accepted good) {
            findings.addAll(
                    SlideCheck.findings(good.script(), file.toAbsolutePath().getParent()));
        }
        return findings;
    }
}
