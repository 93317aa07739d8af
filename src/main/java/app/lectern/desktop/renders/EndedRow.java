package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A job that was finished or cancelled. */
final class EndedRow implements JobLine {
    /** All that its chips depend on. */
    private record Standing(
            boolean finished,
            boolean draft,
            boolean watchable,
            @Nullable PublicationState published) {
        static Standing of(JobRow row, boolean finished) {
            return new Standing(finished, row.job().format().draft(), row.asset() != null, row.published());
        }
    }

    private final Words words;
    private final RendersViewModel model;
    private final PublishForm publish;
    private final JobPictures pictures;
    private final Clock clock;
    private final ObjectProperty<@Nullable ObservableValue<@Nullable Image>> picture = new SimpleObjectProperty<>();
    private final Label title = Ui.title("", "t-strong");
    private final Label facts = Ui.title("", "t-dense", "t-muted");
    private final HBox chips = Ui.row(12);
    private final Label when = Ui.firm("", "t-dense", "t-muted");
    private final Button publishing;
    private final Button open;
    private final Button retry;
    private final Label denied;
    private final Button log;
    private final VBox root;
    private @Nullable JobRow row;
    private @Nullable Standing shown;

    EndedRow(
            Words words,
            RendersViewModel model,
            PublishForm publish,
            JobPictures pictures,
            Clock clock,
            Consumer<RenderJob> showLog) {
        this.words = words;
        this.model = model;
        this.publish = publish;
        this.pictures = pictures;
        this.clock = clock;
        publishing = button(words.of("publish.ask"), Feather.SEND, publish::at);
        open = button(words.of("action.open-result"), Feather.PLAY, model::open);
        retry = button(words.of("action.retry"), Feather.REFRESH_CW, model::retry);
        denied = Ui.firm(words.of("renders.retry-denied"), "t-dense", "t-muted");
        log = Ui.iconButton(Feather.FILE_TEXT, "", () -> job().ifPresent(showLog), "small");
        HBox line = Ui.row(
                12,
                Thumbnail.of(picture.flatMap(image -> image), 56, 3),
                title,
                Ui.wide(facts),
                chips,
                when,
                publishing,
                open,
                retry,
                denied,
                log);
        line.setPadding(new Insets(6, 12, 6, 14));
        root = new VBox(line);
    }

    private Button button(String text, Feather icon, Consumer<RenderJob> act) {
        return Ui.button(text, icon, () -> job().ifPresent(act), "flat", "small");
    }

    private Optional<RenderJob> job() {
        return Optional.ofNullable(row).map(JobRow::job);
    }

    @Override
    public Region show(ListedJob.Job listed) {
        JobRow now = listed.row();
        RenderJob job = now.job();
        row = now;
        picture.set(pictures.of(job));
        title.setText(now.title());
        facts.setText(JobWords.facts(words, now, model.now()));
        when.setText(Times.ago(words, clock, job.finishedAt() == null ? job.createdAt() : job.finishedAt()));
        publishing.setAccessibleText(words.of("publish.ask-of", now.title()));
        log.setAccessibleText(words.of("renders.log-of", now.title()));
        showStanding(Standing.of(now, listed.part() == ListedJob.Part.DONE));
        showForm(job);
        JobLine.frame(root, listed);
        return root;
    }

    private void showStanding(Standing now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        chips.getChildren().setAll(now.finished() ? chips(now) : List.of());
        Ui.shown(chips, now.finished());
        boolean mayPublish = model.mayRender() && !now.draft() && now.published() != PublicationState.ACTIVE;
        Ui.shown(publishing, now.finished() && now.watchable() && mayPublish);
        Ui.shown(open, now.finished() && now.watchable());
        Ui.shown(retry, !now.finished() && model.mayRender());
        Ui.shown(denied, !now.finished() && !model.mayRender());
    }

    private List<Node> chips(Standing now) {
        Label state = now.draft() || now.published() == null
                ? (now.draft() ? VideoState.DRAFT : VideoState.DONE).chip(words)
                : PublicationChip.of(words, now.published());
        return now.watchable() ? List.of(state) : List.of(state, VideoState.EXPIRED.chip(words));
    }

    /** Another form's row may be where this one's was: the form goes with its job. */
    private void showForm(RenderJob job) {
        if (publish.isAt(job)) {
            publish.under(root);
        } else if (root.getChildren().size() > 1) {
            root.getChildren().remove(1);
        }
    }
}
