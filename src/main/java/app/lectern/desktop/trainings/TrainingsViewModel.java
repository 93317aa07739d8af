package app.lectern.desktop.trainings;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.service.CategoryService;
import app.lectern.service.EducationService;
import app.lectern.service.TrainingEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The trainings and categories, and the commands that change them. */
public final class TrainingsViewModel {
    /**
     * What the page shows.
     *
     * @param zone the zone in which last days end
     */
    public record Shown(List<TrainingEntry> trainings, List<String> categories, String zone) {
        public Shown {
            trainings = List.copyOf(trainings);
            categories = List.copyOf(categories);
        }
    }

    private final Studio studio;
    private final EducationService educations;
    private final CategoryService categories;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), ""));
    private final StringProperty notice = new SimpleStringProperty("");
    /** One change after another, in the order they were asked for. */
    private final ExecutorService changes =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    public TrainingsViewModel(Studio studio) {
        this.studio = studio;
        this.educations = studio.lectern().educations();
        this.categories = studio.lectern().categories();
        refresh();
    }

    /** Reads everything anew. */
    public void refresh() {
        change(() -> {}, () -> {});
    }

    /** Whether this person looks after trainings. */
    public static boolean isFor(User user) {
        return user.has(Role.ADMIN);
    }

    /** Adds or changes a training, then tells {@code done}; a refusal is told in {@link #notice}. */
    public void save(Education education, Runnable done) {
        change(() -> educations.save(studio.user(), education), done);
    }

    /** Makes a new training with drafts of an old one's videos, then tells {@code done}. */
    public void reissue(Education old, String newId, String newTitle, LocalDate newValidUntil, Runnable done) {
        change(
                () -> studio.lectern()
                        .reissues()
                        .reissue(studio.user(), old.educationId(), newId, newTitle, newValidUntil),
                done);
    }

    /** Lets last days end in another zone, then tells {@code done}. */
    public void zone(String zone, Runnable done) {
        change(() -> educations.setZone(studio.user(), zone), done);
    }

    /** Adds a category, then tells {@code done}. */
    public void add(String category, Runnable done) {
        change(() -> categories.add(studio.user(), category), done);
    }

    /** Renames a category, then tells {@code done}. */
    public void rename(String category, String newName, Runnable done) {
        change(() -> categories.rename(studio.user(), category, newName), done);
    }

    /** Removes a category. */
    public void remove(String category) {
        change(() -> categories.remove(studio.user(), category), () -> {});
    }

    /** Puts a category before the one that it follows. */
    public void moveUp(String category) {
        List<String> order = new ArrayList<>(shown.get().categories());
        int place = order.indexOf(category);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
            change(() -> categories.order(studio.user(), order), () -> {});
        }
    }

    /** Tells that a date could not be read. */
    public void badDate() {
        notice.set(studio.words().of("trainings.bad-date"));
    }

    private void change(Runnable change, Runnable done) {
        notice.set("");
        Fx.work(
                changes,
                () -> {
                    change.run();
                    return read();
                },
                read -> {
                    shown.set(read);
                    done.run();
                },
                e -> notice.set(studio.words().failure(e)));
    }

    private Shown read() {
        User user = studio.user();
        return new Shown(
                educations.entries(user),
                categories.categories(user),
                educations.zone(user).getId());
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Lets the last changes end. */
    public void close() {
        changes.shutdown();
    }
}
