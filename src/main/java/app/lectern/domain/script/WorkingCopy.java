package app.lectern.domain.script;

import java.time.Instant;

/**
 * What somebody has written of a script and not saved yet.
 *
 * @param baseSha256 the kept text that it began from
 * @param json may be incomplete
 */
public record WorkingCopy(String scriptId, String userId, String baseSha256, String json, Instant savedAt) {}
