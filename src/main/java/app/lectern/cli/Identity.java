package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.store.RememberedSession;
import app.lectern.text.Texts;
import java.io.IOException;
import java.util.Optional;

/**
 * Says who gives a command: whom the token in {@value #TOKEN} lets in, else whose session is remembered, else the one
 * person of a workspace who needs no password.
 */
final class Identity {
    /** The environment variable with a bearer token, or with what {@code lectern sign-in} printed. */
    static final String TOKEN = "LECTERN_TOKEN";

    private final Surroundings surroundings;
    private final Texts texts;

    Identity(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /**
     * Who acts.
     *
     * @throws CommandFailedException in words, when somebody has to sign in first
     */
    User of(Lectern lectern) {
        Optional<String> token = surroundings.variable(TOKEN);
        if (token.isPresent()) {
            return ofToken(lectern, token.get().strip());
        }
        return remembered(lectern)
                .or(() -> local(lectern))
                .orElseThrow(() -> new CommandFailedException(texts.of("cli.sign-in-first")));
    }

    private User ofToken(Lectern lectern, String token) {
        return lectern.tokens()
                .authenticate(token)
                .or(() -> session(lectern, token))
                .orElseThrow(() -> new CommandFailedException(texts.of("cli.token-refused", TOKEN)));
    }

    private Optional<User> remembered(Lectern lectern) {
        try {
            return session(lectern).read().flatMap(secret -> session(lectern, secret));
        } catch (IOException e) {
            throw new CommandFailedException(texts.of("cli.session-unreadable", Reason.of(e)), e);
        }
    }

    private static Optional<User> session(Lectern lectern, String secret) {
        try {
            return Optional.of(lectern.signIns().resume(secret));
        } catch (RefusedException e) {
            if (e.reason() != ReasonCode.UNAUTHENTICATED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** The person who needs no password; made where there is nobody yet. */
    Optional<User> local(Lectern lectern) {
        if (lectern.people().isEmpty() && lectern.people().mode() == WorkspaceMode.SINGLE) {
            return Optional.of(lectern.people().first(surroundings.osUser(), "").user());
        }
        return lectern.signIns().withoutPassword();
    }

    /** The session that is remembered for a workspace. */
    RememberedSession session(Lectern lectern) {
        return new RememberedSession(
                surroundings.sessions(), lectern.config().workspace().root());
    }
}
