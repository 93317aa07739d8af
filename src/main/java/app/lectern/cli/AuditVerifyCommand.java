package app.lectern.cli;

import app.lectern.service.HistoryProof;
import app.lectern.store.History;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern audit verify}: ends 0 when the history is whole, 1 when it is not, 2 for a bad note. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "verify",
        description =
                "Proves that no line of the history was changed, taken out or put in, and that every approved text"
                        + " is the one that was approved.")
final class AuditVerifyCommand implements Callable<Integer> {
    private static final Pattern NOTE = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--noted",
            paramLabel = "LINE:HASH",
            description = "An end that an earlier run printed: proves that nothing up to there was written anew.")
    private String noted;

    @Override
    public Integer call() throws Exception {
        History.Head note = null;
        if (noted != null) {
            Matcher matcher = NOTE.matcher(noted);
            if (!matcher.matches()) {
                err().println("lectern: " + common.texts().of("audit.bad-note", noted));
                return ExitCode.BAD_INPUT;
            }
            note = new History.Head(Long.parseLong(matcher.group(1)), matcher.group(2));
        }
        return verify(note);
    }

    private int verify(History.@Nullable Head note) throws Exception {
        return common.call((lectern, user) -> {
            HistoryProof proof = lectern.history().verify(user, note);
            if (proof.isIntact()) {
                out().println(common.texts().of("audit.intact", proof.lines(), proof.lines() + ":" + proof.lastHash()));
                return ExitCode.OK;
            }
            proof.findings().forEach(finding -> out().println(common.texts().of(finding)));
            err().println("lectern: "
                    + common.texts().of("audit.not-intact", proof.findings().size()));
            return ExitCode.FAILED;
        });
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
