package app.lectern.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern token revoke}: takes a token back, at once. */
@NullUnmarked // picocli fills the fields
@Command(name = "revoke", description = "Takes a bearer token back, at once.")
final class TokenRevokeCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "ID", description = "The token's number, as 'list' tells it.")
    private String tokenId;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> lectern.tokens().revoke(user, tokenId));
    }
}
