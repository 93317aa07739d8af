package app.lectern.domain.script;

import java.time.Instant;

/** Who sent a script back, when and why. */
public record Rejection(String by, Instant at, String reason) {}
