package app.lectern.domain.script;

import java.time.Instant;

/** Who approved a script, and when. */
public record Approval(String by, Instant at) {}
