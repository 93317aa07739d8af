package app.lectern;

import app.lectern.service.PasswordCheck;
import app.lectern.service.PasswordHashes;
import app.lectern.service.PasswordService;
import app.lectern.service.PeopleService;
import app.lectern.service.SignInService;
import app.lectern.service.TokenService;
import app.lectern.store.AccessTokens;
import app.lectern.store.Credentials;
import app.lectern.store.Database;
import app.lectern.store.History;
import app.lectern.store.People;
import app.lectern.store.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The services about people, which share their stores. */
record Accounts(PeopleService people, PasswordService passwords, SignInService signIns, TokenService tokens) {
    static Accounts of(
            Database database, WorkspaceSettings settings, Workspace workspace, Clock clock, Supplier<String> ids) {
        People people = new People(database);
        Credentials credentials = new Credentials(database);
        AccessTokens tokens = new AccessTokens(database);
        PasswordHashes hashes = new PasswordHashes();
        PasswordCheck check = new PasswordCheck(credentials, hashes, new History(database), clock);
        Path folder = workspace.root().getFileName();
        PasswordService passwords = new PasswordService(
                people, credentials, hashes, check, List.of("lectern", "렉턴", String.valueOf(folder)), clock);
        return new Accounts(
                new PeopleService(people, settings, passwords, clock),
                passwords,
                new SignInService(new SignInService.Stores(people, credentials, tokens, settings), check, clock, ids),
                new TokenService(people, tokens, clock, ids));
    }
}
