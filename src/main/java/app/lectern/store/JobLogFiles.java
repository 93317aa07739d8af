package app.lectern.store;

import app.lectern.domain.Message;
import app.lectern.domain.render.JobLog;
import app.lectern.domain.render.JobLogLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The logs of jobs as one file each, a JSON object a line. */
public final class JobLogFiles implements JobLog {
    private static final Logger LOG = LoggerFactory.getLogger(JobLogFiles.class);

    private final Path folder;
    private final Clock clock;

    /** @param folder made when the first line is written */
    public JobLogFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private Path file(String jobId) {
        return folder.resolve(jobId + ".jsonl");
    }

    @Override
    public synchronized void write(String jobId, Message text) {
        String line = MessageJson.write(text)
                .put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .toString();
        try {
            Files.createDirectories(folder);
            Files.writeString(file(jobId), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("A line of the log of job {} is lost: {}", jobId, line, e);
        }
    }

    @Override
    public List<JobLogLine> read(String jobId) {
        try {
            return Files.readAllLines(file(jobId)).stream()
                    .map(JobLogFiles::line)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            LOG.warn("The log of job {} cannot be read", jobId, e);
            return List.of();
        }
    }

    /** Empty for what a program that was killed left half written. */
    private static Optional<JobLogLine> line(String json) {
        try {
            JsonNode line = MessageJson.MAPPER.readTree(json);
            return Optional.of(new JobLogLine(Instant.parse(line.path("at").asString()), MessageJson.read(line)));
        } catch (JacksonException | DateTimeParseException e) {
            LOG.info("A line of a log cannot be read: {}", json, e);
            return Optional.empty();
        }
    }
}
