package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.service.CreatedToken;
import app.lectern.service.TokenService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern token create}: a bearer token for a program. Its secret alone is on standard output. */
@NullUnmarked // picocli fills the fields
@Command(name = "create", description = "Makes a bearer token with which a program acts for a person.")
final class TokenCreateCommand extends ServiceCommand {
    @Parameters(paramLabel = "PERSON", description = "For whom the program acts.")
    private String person;

    @Option(names = "--label", paramLabel = "WORDS", description = "What it is for.")
    private String label = "";

    @Option(names = "--days", paramLabel = "1-366", description = "How long it is valid. Default: 90.")
    private int days = TokenService.USUAL_DAYS;

    @Override
    void run(Lectern lectern, User user) {
        CreatedToken created = lectern.tokens().create(user, person, label, days);
        print(created.secret());
        printAside(words(
                "cli.token-created",
                created.token().tokenId(),
                created.token().expiresAt().toString()));
    }
}
