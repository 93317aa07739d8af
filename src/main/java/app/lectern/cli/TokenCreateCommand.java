package app.lectern.cli;

import app.lectern.service.CreatedToken;
import app.lectern.service.TokenService;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern token create}: a bearer token for a program. Its secret alone is on standard output. */
@NullUnmarked // picocli fills the fields
@Command(name = "create", description = "Makes a bearer token with which a program acts for a person.")
final class TokenCreateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PERSON", description = "For whom the program acts.")
    private String person;

    @Option(names = "--label", paramLabel = "WORDS", description = "What it is for.")
    private String label = "";

    @Option(names = "--days", paramLabel = "1-366", description = "How long it is valid. Default: 90.")
    private int days = TokenService.USUAL_DAYS;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> {
            CreatedToken created = lectern.tokens().create(user, person, label, days);
            spec.commandLine().getOut().println(created.secret());
            spec.commandLine()
                    .getErr()
                    .println(common.texts()
                            .of(
                                    "cli.token-created",
                                    created.token().tokenId(),
                                    created.token().expiresAt().toString()));
        });
    }
}
