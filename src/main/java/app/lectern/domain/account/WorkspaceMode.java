package app.lectern.domain.account;

/** Who works in a workspace. */
public enum WorkspaceMode {
    /** One person writes, approves and renders. */
    SINGLE,
    /** The four-eyes rule holds: nobody approves a text that they wrote last. */
    TEAM
}
