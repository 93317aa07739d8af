package app.lectern.domain.account;

/** What a person may do; one person may have several roles. */
public enum Role {
    AUTHOR,
    REVIEWER,
    ADMIN
}
