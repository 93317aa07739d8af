package app.lectern;

import app.lectern.queue.RenderQueue;
import app.lectern.service.DueSweep;
import app.lectern.service.EducationService;
import app.lectern.service.ExpirySweep;
import app.lectern.service.PeriodicTask;
import app.lectern.store.TrainingEnds;
import java.time.Clock;
import java.time.Duration;

/** What tells of last days, of trainings and of reviews, as long as the workspace is open. */
record Reminders(PeriodicTask trainings, PeriodicTask reviews) implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    static Reminders of(Stores stores, EducationService educations, RenderQueue queue, Clock clock) {
        ExpirySweep trainings = new ExpirySweep(
                new TrainingEnds(stores.database()),
                stores.trainings(),
                stores.workspace(),
                educations,
                stores.jobs(),
                queue,
                clock);
        DueSweep reviews = new DueSweep(stores.plans(), stores.trainings(), stores.workspace(), clock);
        return new Reminders(
                new PeriodicTask("expiry-sweep", PAUSE, trainings::sweep),
                new PeriodicTask("due-sweep", PAUSE, reviews::sweep));
    }

    void start() {
        trainings.start();
        reviews.start();
    }

    @Override
    public void close() {
        trainings.close();
        reviews.close();
    }
}
