package app.lectern.domain.render;

import app.lectern.domain.Message;
import java.util.List;

/** What happened while jobs ran, for people to read. Safe for use by many threads. */
public interface JobLog {
    /** Adds a line now. A line that cannot be kept is lost; the render goes on. */
    void write(String jobId, Message text);

    /** The lines of a job, the oldest first; empty when there are none. */
    List<JobLogLine> read(String jobId);
}
