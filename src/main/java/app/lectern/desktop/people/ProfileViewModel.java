package app.lectern.desktop.people;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.User;
import app.lectern.service.TokenService;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One's own password, sessions and tokens. */
public final class ProfileViewModel {
    private record Read(boolean hasPassword, String here, List<AccessToken> sessions, List<AccessToken> tokens) {}

    private final Studio studio;
    private final ObservableList<AccessToken> sessions = FXCollections.observableArrayList();
    private final ObservableList<AccessToken> tokens = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper hasPassword = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper success = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper secret = new ReadOnlyStringWrapper("");
    private String here = "";

    public ProfileViewModel(Studio studio) {
        this.studio = studio;
        refresh();
    }

    /** Sessions that go on, the newest first. */
    public ObservableList<AccessToken> sessions() {
        return sessions;
    }

    /** Bearer tokens that are valid, the newest first. */
    public ObservableList<AccessToken> tokens() {
        return tokens;
    }

    /** Whether an old password has to be given. */
    public ReadOnlyBooleanProperty hasPassword() {
        return hasPassword.getReadOnlyProperty();
    }

    /** What was wrong, in words; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was done, in words; empty when nothing was. */
    public ReadOnlyStringProperty success() {
        return success.getReadOnlyProperty();
    }

    /** The secret of the token that was made last; empty when there is none to show. */
    public ReadOnlyStringProperty secret() {
        return secret.getReadOnlyProperty();
    }

    /** Whether a session is this window's. */
    public boolean isHere(AccessToken session) {
        return session.tokenId().equals(here);
    }

    /** Changes the password; the window's own session goes on. */
    public void changePassword(String old, String chosen, String repeated) {
        if (!chosen.equals(repeated)) {
            success.set("");
            problem.set(studio.words().of("password.differ"));
            return;
        }
        work(
                () -> {
                    lectern()
                            .passwords()
                            .change(user(), old, chosen, studio.signedIn().session());
                    return "";
                },
                "password.changed");
    }

    /** Makes a token for oneself, for the usual number of days. */
    public void createToken(String label) {
        work(
                () -> lectern()
                        .tokens()
                        .create(user(), user().userId(), label, TokenService.USUAL_DAYS)
                        .secret(),
                "token.made");
    }

    /** Takes a token back, or ends a session. */
    public void revoke(AccessToken token) {
        work(
                () -> {
                    lectern().tokens().revoke(user(), token.tokenId());
                    return "";
                },
                token.kind() == AccessToken.Kind.SESSION ? "session.ended" : "token.revoked");
    }

    private void work(Callable<String> work, String doneKey) {
        problem.set("");
        success.set("");
        Fx.work(
                work,
                made -> {
                    secret.set(made);
                    success.set(studio.words().of(doneKey));
                    refresh();
                },
                e -> problem.set(studio.words().failure(e)));
    }

    private void refresh() {
        Fx.work(
                this::read,
                read -> {
                    here = read.here();
                    hasPassword.set(read.hasPassword());
                    sessions.setAll(read.sessions());
                    tokens.setAll(read.tokens());
                },
                e -> problem.set(studio.words().failure(e)));
    }

    private Read read() {
        String session = studio.signedIn().session();
        boolean has = lectern().people().list(user()).stream()
                .anyMatch(person -> person.userId().equals(user().userId()) && person.hasPassword());
        return new Read(
                has,
                session == null ? "" : lectern().tokens().sessionId(session).orElse(""),
                lectern().tokens().sessions(user()),
                lectern().tokens().own(user()));
    }

    User user() {
        return studio.user();
    }

    private Lectern lectern() {
        return studio.lectern();
    }
}
