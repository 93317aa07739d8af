package app.lectern.domain.render;

import app.lectern.domain.Message;
import java.time.Instant;

/** One thing that happened while a job ran. */
public record JobLogLine(Instant at, Message text) {}
