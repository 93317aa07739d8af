package app.lectern.desktop;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.util.Set;

/** People for window tests. */
final class TestUsers {
    /** May do everything. */
    static final User EVERYTHING = new User("모두", Set.of(Role.values()));

    private TestUsers() {}
}
