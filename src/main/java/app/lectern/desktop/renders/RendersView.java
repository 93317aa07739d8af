package app.lectern.desktop.renders;

import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every render job: running, failed, waiting, finished, cancelled. */
public final class RendersView implements Screen {
    private final Studio studio;
    private final Words words;
    private final RendersViewModel model;
    private final HBox header;
    private final VBox list = new VBox(12);
    private final Node content;
    private final PublishForm publish;
    private final List<LiveJobCard> live = new ArrayList<>();

    public RendersView(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new RendersViewModel(studio);
        this.publish = new PublishForm(words, model, this::rebuild);
        this.header = Ui.header(Ui.text(words.of("renders.title"), "t-title"));
        list.setPadding(new Insets(16, 24, 24, 24));
        list.getStyleClass().add("renders");
        content = Ui.scroll(list);
        Observable[] changes = {model.rows(), model.loaded(), model.notice()};
        for (Observable change : changes) {
            change.addListener(_ -> rebuild());
        }
    }

    private void rebuild() {
        live.forEach(LiveJobCard::close);
        live.clear();
        list.getChildren().clear();
        if (!model.notice().get().isEmpty()) {
            list.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, model.notice().get(), "danger"));
        }
        if (model.loaded().get() && model.rows().isEmpty()) {
            list.getChildren().add(empty());
            return;
        }
        cards("renders.running", model.in(RenderJobStatus.RUNNING), this::running);
        cards("renders.failed", model.newestOfVideoIn(RenderJobStatus.FAILED), this::failed);
        rows("renders.waiting", model.in(RenderJobStatus.PENDING).reversed(), this::waiting);
        rows("renders.done", model.in(RenderJobStatus.SUCCEEDED), this::done);
        rows("renders.canceled", model.newestOfVideoIn(RenderJobStatus.CANCELED), this::canceled);
    }

    private Node empty() {
        VBox box = Ui.column(
                8,
                Ui.icon(Feather.FILM, "ic-xl", "t-muted"),
                Ui.text(words.of("renders.empty"), "t-section"),
                Ui.wrapped(words.of("renders.empty-how"), "t-muted"));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(120, 24, 24, 24));
        return box;
    }

    private void cards(String key, List<JobRow> rows, Function<JobRow, Node> card) {
        if (!rows.isEmpty()) {
            list.getChildren().add(section(key, rows.size()));
            rows.forEach(row -> list.getChildren().add(card.apply(row)));
        }
    }

    private void rows(String key, List<JobRow> rows, Function<JobRow, Node> line) {
        if (rows.isEmpty()) {
            return;
        }
        VBox card = Ui.styled(new VBox(), "card");
        for (JobRow row : rows) {
            if (!card.getChildren().isEmpty()) {
                card.getChildren().add(Ui.line());
            }
            card.getChildren().add(line.apply(row));
        }
        list.getChildren().addAll(section(key, rows.size()), card);
    }

    private HBox section(String key, int count) {
        return Ui.row(8, Ui.text(words.of(key), "t-section"), Ui.text(String.valueOf(count), "count"));
    }

    private Node running(JobRow row) {
        RenderWatchService watch = studio.watches().of(row.job().jobId());
        if (watch == null) {
            return failed(row); // ended between the reading and now; the next reading puts it right
        }
        LiveJobCard card = new LiveJobCard(words, model, row, watch, picture(row, 128, 6));
        live.add(card);
        return card.root();
    }

    private Node failed(JobRow row) {
        RenderJob job = row.job();
        HBox head = Ui.row(16, picture(row, 128, 6), Ui.wide(names(row, facts(row))));
        if (job.status() == RenderJobStatus.FAILED) {
            head.getChildren().add(retry(job, "accent"));
        }
        StepRow steps = new StepRow(words);
        steps.show(job);
        VBox card = Ui.styled(new VBox(14, head, steps), "card");
        if (job.errorMessage() != null) {
            card.getStyleClass().add("card-failed");
            HBox reason = Ui.hint(Feather.ALERT_OCTAGON, job.errorMessage(), "danger");
            card.getChildren().add(reason);
        }
        card.setPadding(new Insets(14, 16, 14, 16));
        return card;
    }

    private Node retry(RenderJob job, String styleClass) {
        if (!model.mayRender()) {
            return Ui.firm(words.of("renders.retry-denied"), "t-dense", "t-muted");
        }
        return Ui.button(words.of("action.retry"), Feather.REFRESH_CW, () -> model.retry(job), styleClass);
    }

    private Node waiting(JobRow row) {
        return line(
                row,
                Ui.iconText(Feather.CLOCK, words.of("renders.waits"), "t-dense", "t-muted"),
                Ui.iconButton(
                        Feather.X, words.of("renders.cancel-of", row.title()), () -> model.cancel(row.job()), "small"));
    }

    private Node done(JobRow row) {
        List<Node> rest = new ArrayList<>();
        rest.add(publish.state(row));
        rest.add(when(row));
        if (row.asset() == null) {
            rest.add(VideoState.EXPIRED.chip(words));
        } else {
            publish.button(row).ifPresent(rest::add);
            rest.add(Ui.button(
                    words.of("action.open-result"), Feather.PLAY, () -> model.open(row.job()), "flat", "small"));
        }
        HBox line = line(row, rest.toArray(Node[]::new));
        return publish.isAt(row.job()) ? new VBox(line, publish.root()) : line;
    }

    private Node canceled(JobRow row) {
        return line(row, when(row), retry(row.job(), "flat"));
    }

    private HBox line(JobRow row, Node... rest) {
        HBox line = Ui.row(
                12,
                picture(row, 56, 3),
                Ui.title(row.title(), "t-strong"),
                Ui.wide(Ui.text(facts(row), "t-dense", "t-muted")));
        line.getChildren().addAll(rest);
        line.setPadding(new Insets(6, 12, 6, 14));
        return line;
    }

    private Node when(JobRow row) {
        RenderJob job = row.job();
        String ago = Times.ago(
                words,
                studio.lectern().config().clock(),
                job.finishedAt() == null ? job.createdAt() : job.finishedAt());
        return Ui.firm(ago, "t-dense", "t-muted");
    }

    private String facts(JobRow row) {
        RenderJob job = row.job();
        String facts = job.format().id();
        if (row.asset() != null) {
            facts += " · " + Times.clock(row.asset().durationSec());
        }
        if (job.status() == RenderJobStatus.SUCCEEDED) {
            facts += " · " + words.of("renders.took", Times.length(words, JobTime.elapsed(job, model.now())));
        }
        return facts;
    }

    static VBox names(JobRow row, String facts) {
        VBox names = Ui.column(3, Ui.title(row.title(), "t-section"));
        if (row.training() != null) {
            names.getChildren().add(Ui.title(row.training(), "t-dense", "t-muted"));
        }
        names.getChildren().add(Ui.text(facts, "t-caption", "t-muted"));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        return names;
    }

    private StackPane picture(JobRow row, double width, double radius) {
        SlideSource source = row.source();
        return Picture.fixed(
                source == null ? null : studio.pictures().slide(source, 0, (int) (2 * width)), width, radius);
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
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        live.forEach(LiveJobCard::close);
        model.close();
    }
}
