package app.lectern.cli;

import app.lectern.domain.account.AccessToken;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern token list}: one's own bearer tokens, for an ADMIN everybody's, a line each. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists bearer tokens: number, person, label, end, last use, state.")
final class TokenListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> {
            Instant now = Instant.now();
            lectern.tokens().list(user).forEach(token -> print(token, now));
        });
    }

    private void print(AccessToken token, Instant now) {
        String state = token.revokedAt() != null
                ? "cli.token-revoked"
                : token.isValid(now) ? "cli.token-valid" : "cli.token-over";
        String used = token.lastUsedAt() == null ? "-" : token.lastUsedAt().toString();
        spec.commandLine()
                .getOut()
                .println(String.join(
                        "\t",
                        token.tokenId(),
                        token.userId(),
                        token.label(),
                        token.expiresAt().toString(),
                        used,
                        common.texts().of(state)));
    }
}
