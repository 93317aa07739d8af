package app.lectern.desktop.signin;

import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import org.jspecify.annotations.Nullable;

/** How somebody comes into an open workspace. */
public sealed interface Entrance {
    /**
     * They are known.
     *
     * @param session the secret of their session; null when they needed none
     */
    record SignedIn(User user, @Nullable String session) implements Entrance {
        /** Without the secret. */
        @Override
        public String toString() {
            return "SignedIn[" + user.userId() + "]";
        }
    }

    /**
     * Nobody was ever here.
     *
     * @param name what the operating system calls the person
     */
    record FirstStart(String name) implements Entrance {}

    /**
     * They must sign in.
     *
     * @param why what is wrong with the remembered session; null when there is nothing to tell
     */
    record SignIn(@Nullable Message why) implements Entrance {}
}
