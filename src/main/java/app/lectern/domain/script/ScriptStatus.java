package app.lectern.domain.script;

/** The approval state of a script. */
public enum ScriptStatus {
    DRAFT,
    APPROVED,
    REJECTED
}
