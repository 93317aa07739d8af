package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.User;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;

/** {@code lectern token list}: one's own bearer tokens, for an ADMIN everybody's, a line each. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists bearer tokens: number, person, label, end, last use, state.")
final class TokenListCommand extends ServiceCommand {
    @Override
    void run(Lectern lectern, User user) {
        Instant now = Instant.now();
        lectern.tokens().list(user).forEach(token -> print(token, now));
    }

    private void print(AccessToken token, Instant now) {
        String state = token.revokedAt() != null
                ? "cli.token-revoked"
                : token.isValid(now) ? "cli.token-valid" : "cli.token-over";
        String used = token.lastUsedAt() == null ? "-" : token.lastUsedAt().toString();
        print(String.join(
                "\t",
                token.tokenId(),
                token.userId(),
                token.label(),
                token.expiresAt().toString(),
                used,
                words(state)));
    }
}
