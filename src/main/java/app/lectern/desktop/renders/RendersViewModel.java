package app.lectern.desktop.renders;

import app.lectern.desktop.Background;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.script.ScriptPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The jobs and what can be done with them. */
public final class RendersViewModel {
    private final Studio studio;
    private final Background background;
    private final RenderListReader reader;
    private final ObservableList<ListedJob> jobs = FXCollections.observableArrayList();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> inTheWay = new SimpleObjectProperty<>();
    private final Runnable endWatch;
    private boolean reading;
    private boolean again;

    RendersViewModel(Studio studio, Background background) {
        this.studio = studio;
        this.background = background;
        this.reader = new RenderListReader(studio);
        this.endWatch = studio.watches().onMove(_ -> refresh());
        refresh();
    }

    /** Reads the jobs anew; however often it is asked for, one reading at most is under way. */
    public void refresh() {
        again = reading;
        if (!reading) {
            reading = true;
            Map<String, Duration> left = left();
            background.work(() -> reader.read(left), this::show, this::fail);
        }
    }

    private Map<String, Duration> left() {
        Map<String, Duration> left = new HashMap<>();
        for (RenderWatchService watch : studio.watches().active()) {
            watch.left().ifPresent(time -> left.put(watch.job().jobId(), time));
        }
        return left;
    }

    private void show(List<ListedJob> read) {
        if (!jobs.equals(read)) {
            jobs.setAll(read);
        }
        loaded.set(true);
        readAgain();
    }

    private void readAgain() {
        reading = false;
        if (again) {
            refresh();
        }
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
        readAgain();
    }

    private void act(Callable<?> act, RenderJob job) {
        notice.set("");
        inTheWay.set(null);
        background.work(act, _ -> refresh(), e -> {
            boolean isInTheWay = JobInTheWay.isIt(e);
            // in the window a video is known by its title, not by its id
            notice.set(
                    isInTheWay
                            ? studio.words().of("renders.in-the-way")
                            : studio.words().failure(e));
            inTheWay.set(isInTheWay ? job.videoId() : null);
            refresh();
        });
    }

    /** Cancels a job in the background. */
    public void cancel(RenderJob job) {
        act(() -> studio.lectern().renders().cancel(studio.user(), job.jobId()), job);
    }

    /** Asks for a failed or cancelled render again; what is kept of it is not made again. */
    public void retry(RenderJob job) {
        act(() -> studio.lectern().renders().retry(studio.user(), job.jobId()), job);
    }

    /** Publishes what a finished job made. */
    public void publish(RenderJob job, String note) {
        act(() -> studio.lectern().publishing().publish(studio.user(), job.jobId(), note), job);
    }

    /** Lets a waiting job run earlier (by -1) or later (by 1). */
    void move(ListedJob.Job waiting, int by) {
        List<ListedJob.Job> line = in(ListedJob.Part.WAITING);
        int to = waiting.place() - 1 + by;
        if (waiting.part() == ListedJob.Part.WAITING && to >= 0 && to < line.size()) {
            int before = by < 0 ? to : to + 1;
            moveBefore(waiting, before < line.size() ? line.get(before) : null);
        }
    }

    /** Lets a waiting job run right before another; null puts it at the end of the line. */
    void moveBefore(ListedJob.Job waiting, ListedJob.@Nullable Job next) {
        if (next == null || !next.jobId().equals(waiting.jobId())) {
            String nextId = next == null ? null : next.jobId();
            RenderJob job = waiting.row().job();
            act(
                    () -> {
                        studio.lectern().renderLine().move(studio.user(), job.jobId(), nextId);
                        return true;
                    },
                    job);
        }
    }

    /** Makes a waiting job more or less urgent. */
    void prioritise(RenderJob job, RenderPriority priority) {
        act(() -> studio.lectern().renderLine().prioritise(studio.user(), job.jobId(), priority), job);
    }

    /** The jobs of a part, in their order. */
    List<ListedJob.Job> in(ListedJob.Part part) {
        return jobs.stream()
                .filter(ListedJob.Job.class::isInstance)
                .map(ListedJob.Job.class::cast)
                .filter(job -> job.part() == part)
                .toList();
    }

    /** Shows the video's newest result; of a draft that draft. */
    public void open(RenderJob job) {
        studio.navigator().go(Place.Preview.of(job));
    }

    /** Goes to the field of the script that a failure is about. */
    public void repair(RenderJob job, ScriptPlace place) {
        studio.navigator().go(new Place.Editor(job.videoId(), place.sceneId(), place.field()));
    }

    /** Whether this person may ask for renders and publish them. */
    public boolean mayRender() {
        return studio.user().has(Role.REVIEWER);
    }

    /** Whether this person may change the order of those that wait, and how many run at once. */
    public boolean mayOrder() {
        return mayRender() || studio.user().has(Role.ADMIN);
    }

    public Instant now() {
        return studio.lectern().config().clock().instant();
    }

    /** The list as it is read; a job's progress is told by its watch. */
    ObservableList<ListedJob> jobs() {
        return jobs;
    }

    public BooleanProperty loaded() {
        return loaded;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** The video whose unfinished job was in the way of what did not work; null when none was. */
    public ObjectProperty<@Nullable String> inTheWay() {
        return inTheWay;
    }

    /** Stops listening. */
    public void close() {
        endWatch.run();
    }
}
