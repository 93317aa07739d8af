package app.lectern.domain.render;

import java.time.Instant;

/** Who approved a script, and when. */
public record Approval(String by, Instant at) {}
