package app.lectern;

import app.lectern.pipeline.CancellationToken;
import app.lectern.service.BackupService;
import app.lectern.service.PeriodicTask;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of a workspace, and the one that comes every day. */
final class Backups implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final BackupService service;
    private final Clock clock;
    private final CancellationToken closing = new CancellationToken();
    private final PeriodicTask daily = new PeriodicTask("daily-backup", PAUSE, this::backUp);

    /** Nothing is backed up in the first minute: a start has better things to do. */
    private final Instant earliest;

    private boolean failed;

    Backups(BackupService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.earliest = clock.instant().plus(PAUSE);
    }

    BackupService service() {
        return service;
    }

    void start() {
        daily.start();
    }

    private void backUp() {
        if (clock.instant().isBefore(earliest)) {
            return;
        }
        try {
            service.daily(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), closing);
            failed = false;
        } catch (CancellationException _) {
            LOG.info("Today's backup is made when the workspace is opened next");
        } catch (IOException | RuntimeException e) {
            // it is tried every minute, and said once
            if (!failed) {
                LOG.warn("Today's backup could not be made; it is tried again", e);
            }
            failed = true;
        }
    }

    @Override
    public void close() {
        closing.cancel();
        daily.close();
    }
}
