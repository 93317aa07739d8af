package app.lectern.store;

import java.util.Optional;

/**
 * A PostgreSQL server that several machines work on together.
 *
 * @param url a JDBC address such as {@code jdbc:postgresql://host/lectern?sslmode=verify-full}, without a password
 * @param user empty when the address names it, or the operating system does
 * @param password empty when the server asks for none
 */
public record DatabaseServer(String url, Optional<String> user, Optional<String> password) {
    /** What every address begins with. */
    public static final String SCHEME = "jdbc:postgresql://";

    /** Whether an address names a PostgreSQL server. */
    public static boolean isAddress(String url) {
        return url.startsWith(SCHEME) && url.length() > SCHEME.length();
    }

    /** Whether an address holds a password, which everybody could read in the list of processes. */
    public static boolean holdsPassword(String url) {
        return url.matches("(?i).*[?&](ssl)?password=.*") || url.matches(SCHEME + "[^/?]*@.*");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
