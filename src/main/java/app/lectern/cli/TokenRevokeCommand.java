package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern token revoke}: takes a token back, at once. */
@NullUnmarked // picocli fills the fields
@Command(name = "revoke", description = "Takes a bearer token back, at once.")
final class TokenRevokeCommand extends ServiceCommand {
    @Parameters(paramLabel = "ID", description = "The token's number, as 'list' tells it.")
    private String tokenId;

    @Override
    void run(Lectern lectern, User user) {
        lectern.tokens().revoke(user, tokenId);
    }
}
