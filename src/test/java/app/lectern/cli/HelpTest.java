package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What every command says of itself. */
@Execution(ExecutionMode.CONCURRENT)
class HelpTest {
    @Test
    void helpIsAskedForBesideWhatElseIsMissing() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = LecternCommand.run(
                Surroundings.ofThisProcess(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "script",
                "reject",
                "--help");
        assertThat(exitCode).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).startsWith("Usage: lectern script reject").contains("--reason=TEXT");
    }

    @Test
    void everyCommandAndAllItTakesAreExplained() {
        forEach(LecternCommand.line(Surroundings.ofThisProcess()), command -> {
            assertThat(command.optionsMap()).as(command.qualifiedName()).containsKey("--help");

            assertThat(command.commandLine().getUsageMessage())
                    .startsWith("Usage: " + command.qualifiedName())
                    .doesNotContain("''", "%n");
            assertThat(command.usageMessage().description())
                    .as(command.qualifiedName())
                    .allSatisfy(HelpTest::isASentence);
            command.args().forEach(argument -> explained(command, argument));
        });
    }

    private static void explained(CommandSpec command, ArgSpec argument) {
        String where = command.qualifiedName() + " " + argument;
        assertThat(argument.description()).as(where).isNotEmpty().allSatisfy(HelpTest::isASentence);
        assertThat(argument.paramLabel())
                .as(where)
                .matches(label -> argument.arity().max() == 0 || !label.startsWith("<"));
    }

    private static void isASentence(String text) {
        assertThat(text).endsWith(".").matches("(?s)[\\p{Lu}0-9(/$].*|[a-z]+, .*");
    }

    private static void forEach(CommandLine line, Consumer<CommandSpec> work) {
        work.accept(line.getCommandSpec());
        new LinkedHashSet<>(line.getSubcommands().values()).forEach(below -> forEach(below, work));
    }
}
