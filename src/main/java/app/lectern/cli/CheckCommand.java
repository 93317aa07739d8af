package app.lectern.cli;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.script.ScriptReading;
import app.lectern.service.SlideCheck;
import app.lectern.service.SpeechCheck;
import app.lectern.subtitle.QualityCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern check}: says what is wrong with a script, its slides, its speech and its subtitles. Ends 0, 2 when it
 * cannot be used, 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(
        name = "check",
        description = "Checks a script file, draws and speaks it, and lists everything that is wrong with it.")
final class CheckCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "SCRIPT.json", description = "The script file.")
    private Path file;

    @Option(names = "--quick", description = "Do not speak the script, and so do not judge its subtitles.")
    private boolean quick;

    @Option(
            names = "--csv",
            paramLabel = "FILE.csv",
            description = "Also write what is wrong with the subtitles as CSV.")
    private Path csv;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    private final List<Finding> findings = new ArrayList<>();
    private final List<CueFinding> cues = new ArrayList<>();
    private int subtitles;

    @Override
    public Integer call() throws IOException, RenderStepException {
        ScriptReading reading = ScriptFile.read(file, common.slides());
        findings.addAll(reading.findings());
        if (reading instanceof ScriptReading.Accepted accepted) {
            try (Interruption interruption = new Interruption()) {
                CancellationToken token = new CancellationToken();
                interruption.onInterrupt(token::cancel);
                look(accepted.script(), token);
            } catch (CancellationException e) {
                spec.commandLine().getErr().println("lectern: " + common.texts().of("cli.check-canceled"));
                return ExitCode.CANCELED;
            }
        }
        boolean usable = findings.stream().noneMatch(Finding::isError);
        tell(reading, usable);
        return usable ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    /** A script that can be used is drawn and spoken too. */
    private void look(Script script, CancellationToken token) throws IOException, RenderStepException {
        Path folder = file.toAbsolutePath().getParent();
        findings.addAll(new SlideCheck(common.slides()).findings(script, folder, Aspect.WIDE, token));
        if (quick) {
            return;
        }
        SpeechCheck check = common.speech().check(script, folder, token);
        findings.addAll(check.findings());
        cues.addAll(check.cues());
        subtitles = check.track().cues().size();
        if (csv != null) {
            Files.writeString(csv, QualityCsv.writeForExcel(check.cues(), common.texts()::of));
        }
    }

    private void tell(ScriptReading reading, boolean usable) {
        FindingPrinter printer = new FindingPrinter(common.texts());
        if (json) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("file", file.toString());
            answer.put("valid", usable);
            answer.put("findings", printer.json(findings));
            answer.put("cues", subtitles);
            answer.put("cue_findings", printer.cueJson(cues));
            spec.commandLine().getOut().println(Json.of(answer));
            return;
        }
        printer.print(spec.commandLine().getErr(), file, findings);
        printer.printCues(spec.commandLine().getErr(), file, cues);
        if (usable && reading instanceof ScriptReading.Accepted good) {
            int scenes = good.script().scenes().size();
            spec.commandLine().getOut().println(common.texts().of("cli.valid", file.toString(), scenes));
            if (!quick) {
                spec.commandLine().getOut().println(common.texts().of("cli.subtitles", subtitles, cues.size()));
            }
        }
    }
}
