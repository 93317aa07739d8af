package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every render job: running, failed, waiting, finished, cancelled; beside them the log of one. */
public final class RendersView implements Screen {
    /** At text of 100 %: where the window is narrower, the log takes the place of the list. */
    private static final double NARROW = 900;

    private final Studio studio;
    private final Words words;
    private final RendersViewModel model;
    private final JobLogViewModel log;
    private final JobLogPane logPane;
    private final PublishForm publish;
    private final JobLines lines;
    private final ListView<ListedJob> list = new ListView<>();
    private final Set<JobCell> shownCells = Collections.newSetFromMap(new WeakHashMap<>());
    private final ToggleButton logToggle;
    private final HBox header;
    private final VBox notices = new VBox(8);
    private final StackPane middle = new StackPane();
    private final BorderPane content = new BorderPane();
    /** The job to keep chosen while the list changes, by its id or that of its video. */
    private @Nullable String chosenJob;

    private @Nullable String wantedVideo;

    /** @param videoId the video whose newest job is shown first; null for none */
    public RendersView(Studio studio, @Nullable String videoId) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new RendersViewModel(studio, Fx.window());
        this.log = new JobLogViewModel(studio, Fx.window());
        this.wantedVideo = videoId;
        this.publish = new PublishForm(words, model, () -> shownCells.forEach(JobCell::again));
        this.lines = new JobLines(studio, model, publish, this::showLog);
        this.logPane = new JobLogPane(words, log, studio.lectern().config().clock(), this::closeLog);
        this.logToggle = Ui.toggle(words.of("log.open"), Feather.FILE_TEXT, false, "segment");
        logToggle.setOnAction(_ -> toggleLog());
        ConcurrencyBox concurrency = new ConcurrencyBox(words, new ConcurrencyViewModel(studio, Fx.window()));
        this.header = Ui.header(Ui.text(words.of("renders.title"), "t-title"), Ui.gap(), concurrency.root(), logToggle);
        buildList();
        notices.setPadding(new Insets(0, 24, 0, 24));
        content.setTop(notices);
        content.setCenter(middle);
        middle.setMinSize(0, 0);
        content.widthProperty().addListener(_ -> arrange());
        model.jobs().addListener((Observable _) -> show());
        model.loaded().addListener(_ -> show());
        model.notice().addListener(_ -> showNotice());
        model.inTheWay().addListener(_ -> showNotice());
        show();
    }

    private void buildList() {
        list.getStyleClass().add("renders-list");
        list.setAccessibleText(words.of("renders.title"));
        list.setCellFactory(_ -> {
            JobCell cell = new JobCell(lines, publish, model);
            shownCells.add(cell);
            return cell;
        });
        new JobKeys(model, this::showLog).listenTo(list);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item instanceof ListedJob.Job job) {
                chosenJob = job.jobId();
                followChoice(job.row());
            }
        });
    }

    /** An open log is that of the chosen job. */
    private void followChoice(JobRow row) {
        RenderJob shown = log.job().get();
        if (logToggle.isSelected()
                && (shown == null || !shown.jobId().equals(row.job().jobId()))) {
            log.show(row.job(), row.title());
        }
    }

    private void show() {
        boolean none = model.loaded().get() && model.jobs().isEmpty();
        middle.getChildren().setAll(none ? empty() : list);
        String keep = chosenJob;
        if (!list.getItems().equals(model.jobs())) {
            list.getItems().setAll(model.jobs());
            choose(keep);
        }
        if (wantedVideo != null && !model.jobs().isEmpty()) {
            find(wantedVideo);
            wantedVideo = null;
        }
        arrange();
    }

    private void choose(@Nullable String jobId) {
        list.getSelectionModel().clearSelection();
        for (ListedJob listed : list.getItems()) {
            if (listed instanceof ListedJob.Job job && job.jobId().equals(jobId)) {
                list.getSelectionModel().select(listed);
                list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
            }
        }
    }

    /** Chooses the first listed job of a video and brings it into sight. */
    private void find(String videoId) {
        for (ListedJob listed : list.getItems()) {
            if (listed instanceof ListedJob.Job job && job.videoId().equals(videoId)) {
                choose(job.jobId());
                list.scrollTo(Math.max(0, list.getItems().indexOf(listed) - 1));
                list.requestFocus();
                return;
            }
        }
    }

    private Node empty() {
        VBox box = Ui.column(
                8,
                Ui.icon(Feather.FILM, "ic-xl", "t-muted"),
                Ui.text(words.of("renders.empty"), "t-section"),
                Ui.wrapped(words.of("renders.empty-how"), "t-muted"));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(24));
        return box;
    }

    private void showNotice() {
        notices.getChildren().clear();
        String text = model.notice().get();
        if (text.isEmpty()) {
            return;
        }
        HBox hint = Ui.hint(Feather.ALERT_OCTAGON, text, "danger");
        hint.setAlignment(Pos.CENTER_LEFT);
        String video = model.inTheWay().get();
        if (video != null) {
            hint.getChildren()
                    .add(Ui.button(words.of("renders.to-job"), Feather.CHEVRON_RIGHT, () -> find(video), "small"));
        }
        VBox.setMargin(hint, new Insets(16, 0, 0, 0));
        notices.getChildren().setAll(hint);
    }

    private void showLog(RenderJob job) {
        String title = model.jobs().stream()
                .filter(listed ->
                        listed instanceof ListedJob.Job one && one.jobId().equals(job.jobId()))
                .map(listed -> ((ListedJob.Job) listed).row().title())
                .findFirst()
                .orElse(job.videoId());
        chosenJob = job.jobId();
        log.show(job, title);
        logToggle.setSelected(true);
        choose(job.jobId());
        arrange();
        logPane.first().requestFocus();
    }

    private void toggleLog() {
        if (!logToggle.isSelected()) {
            closeLog();
            return;
        }
        model.jobs().stream()
                .filter(listed -> listed instanceof ListedJob.Job job
                        && (chosenJob == null || job.jobId().equals(chosenJob)))
                .map(ListedJob.Job.class::cast)
                .findFirst()
                .ifPresentOrElse(job -> showLog(job.row().job()), this::closeLog);
    }

    private void closeLog() {
        logToggle.setSelected(false);
        log.show(null, "");
        arrange();
        list.requestFocus();
    }

    private void arrange() {
        boolean open = logToggle.isSelected();
        double width =
                content.getWidth() * 100 / studio.settings().choices().get().textPercent();
        boolean narrow = width > 0 && width < NARROW;
        content.setRight(open && !narrow ? logPane.root() : null);
        content.setCenter(open && narrow ? logPane.root() : middle);
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public boolean show(Place place) {
        if (place instanceof Place.Renders renders) {
            if (renders.videoId() != null) {
                find(renders.videoId());
            }
            return true;
        }
        return false;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        shownCells.forEach(JobCell::close);
        log.leave();
        model.close();
    }
}
