package app.lectern.domain.education;

import java.time.Instant;

/** A video that was taken out of every list, with who did so and when. Nothing of it is lost. */
public record RemovedVideo(Video video, String removedBy, Instant removedAt) {}
