package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderPriority;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A job that waits in line. */
final class WaitingRow implements JobLine {
    private final Words words;
    private final RendersViewModel model;
    private final JobPictures pictures;
    private final ObjectProperty<@Nullable ObservableValue<@Nullable Image>> picture = new SimpleObjectProperty<>();
    private final Label place = Ui.firm("", "t-strong");
    private final Label title = Ui.title("", "t-strong");
    private final Label facts = Ui.title("", "t-dense", "t-muted");
    private final Label starts = Ui.iconText(Feather.CLOCK, "", "t-dense", "t-muted");
    private final Label priority = Ui.firm("", "chip");
    private final PriorityMenu urgency;
    private final Button earlier = button(Feather.ARROW_UP, job -> move(job, -1));
    private final Button later = button(Feather.ARROW_DOWN, job -> move(job, 1));
    private final Button cancel = button(Feather.X, this::cancel);
    private final VBox root;
    private ListedJob.@Nullable Job job;

    WaitingRow(Words words, RendersViewModel model, JobPictures pictures) {
        this.words = words;
        this.model = model;
        this.pictures = pictures;
        this.urgency = new PriorityMenu(words, this::prioritise);
        HBox line = Ui.row(
                12,
                Ui.icon(Feather.MENU, "t-muted"),
                place,
                Thumbnail.of(picture.flatMap(image -> image), 56, 3),
                title,
                priority,
                Ui.wide(facts),
                starts,
                urgency.button(),
                earlier,
                later,
                cancel);
        if (!model.mayOrder()) {
            line.getChildren().removeAll(line.getChildren().getFirst(), place, urgency.button(), earlier, later);
        }
        line.setPadding(new Insets(6, 12, 6, 14));
        root = new VBox(line);
    }

    private Button button(Feather icon, Consumer<ListedJob.Job> act) {
        return Ui.iconButton(
                icon,
                "",
                () -> {
                    if (job != null) {
                        act.accept(job);
                    }
                },
                "small");
    }

    private void move(ListedJob.Job waiting, int by) {
        model.move(waiting, by);
    }

    private void prioritise(RenderPriority chosen) {
        if (job != null && job.row().job().priority() != chosen) {
            model.prioritise(job.row().job(), chosen);
        }
    }

    private void cancel(ListedJob.Job waiting) {
        model.cancel(waiting.row().job());
    }

    @Override
    public Region show(ListedJob.Job now) {
        job = now;
        RenderJob render = now.row().job();
        String name = now.row().title();
        picture.set(pictures.of(render));
        place.setText(String.valueOf(now.place()));
        title.setText(name);
        show(render.priority());
        urgency.show(name, render.priority());
        facts.setText(JobWords.facts(words, now.row(), Instant.EPOCH));
        starts.setText(JobWords.starts(words, now.startsIn()));
        earlier.setAccessibleText(words.of("renders.earlier", name));
        later.setAccessibleText(words.of("renders.later", name));
        cancel.setAccessibleText(words.of("renders.cancel-of", name));
        earlier.setDisable(now.place() == 1);
        later.setDisable(now.last());
        JobLine.frame(root, now);
        return root;
    }

    /** What is as usual says nothing. */
    private void show(RenderPriority now) {
        boolean usual = now == RenderPriority.NORMAL;
        priority.setVisible(!usual);
        priority.setManaged(!usual);
        priority.setText(words.of("renders.priority." + now));
        List<String> styles = List.of("label", "chip", now == RenderPriority.URGENT ? "chip-warning" : "chip-neutral");
        if (!priority.getStyleClass().equals(styles)) {
            priority.getStyleClass().setAll(styles);
        }
    }
}
