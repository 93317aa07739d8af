package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Finding;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.service.SpeechCheck;
import java.io.File;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a script's speech and subtitles lack, each with its scene and rule. */
final class CheckPane {
    private final Words words;
    private final CheckViewModel model;
    private final Supplier<@Nullable Lesson> lesson;
    private final IntConsumer choose;
    private final FindingRows rows = new FindingRows(8);
    private final VBox list = rows.list();
    private final Node root;

    /** @param choose shows a scene, from 0 */
    CheckPane(Words words, CheckViewModel model, Supplier<@Nullable Lesson> lesson, IntConsumer choose) {
        this.words = words;
        this.model = model;
        this.lesson = lesson;
        this.choose = choose;
        Button start = Ui.button(words.of("check.start"), Feather.CHECK_SQUARE, this::start);
        start.disableProperty().bind(model.busy());
        Button csv = Ui.button(words.of("check.csv"), Feather.DOWNLOAD, this::export);
        csv.disableProperty().bind(model.result().isNull());
        VBox box = new VBox(12, new FlowPane(8, 8, start, csv), Ui.grow(Ui.scroll(list)));
        box.setPadding(new Insets(16, 0, 16, 0));
        root = box;
        model.result().addListener((_, _, check) -> show(check));
        model.busy().addListener((_, _, busy) -> {
            if (busy) {
                list.getChildren().setAll(Ui.wrapped(words.of("check.busy"), "t-dense", "t-muted"));
            }
        });
        model.notice().addListener((_, _, notice) -> {
            if (!notice.isEmpty()) {
                list.getChildren().addFirst(Ui.hint(Feather.INFO, notice, "accent"));
            }
        });
        show(null);
    }

    private void start() {
        Lesson now = lesson.get();
        if (now != null) {
            model.check(now);
        }
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName("subtitles.csv");
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private void show(@Nullable SpeechCheck check) {
        list.getChildren().clear();
        if (check == null) {
            list.getChildren().add(Ui.wrapped(words.of("check.how"), "t-dense", "t-muted"));
            return;
        }
        check.findings().forEach(finding -> list.getChildren().add(row(finding)));
        check.cues().forEach(finding -> list.getChildren().add(row(finding)));
        int count = check.track().cues().size();
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Ui.hint(Feather.CHECK_CIRCLE, words.of("check.clean", count), "success"));
        } else {
            list.getChildren()
                    .addFirst(Ui.wrapped(
                            words.of("check.found", count, check.cues().size()), "t-dense", "t-muted"));
        }
    }

    private Node row(Finding finding) {
        boolean error = finding.isError();
        return row(
                error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                error ? "t-danger" : "t-warning",
                FindingPlace.of(words, finding),
                words.of(finding.message()),
                null,
                finding.sceneIndex());
    }

    private Node row(CueFinding finding) {
        String place =
                words.of("check.cue", finding.scene() + 1, finding.cue(), Times.clock(finding.startMillis() / 1000.0));
        return row(
                Feather.ALERT_TRIANGLE,
                "t-warning",
                place,
                words.of(finding.message()),
                finding.rule().source(),
                finding.scene());
    }

    private Node row(Feather icon, String tone, String place, String what, @Nullable String source, int scene) {
        Button row = rows.row(icon, tone, place, "t-muted", what, () -> choose.accept(scene));
        if (source != null) {
            row.setTooltip(new Tooltip(source));
        }
        return row;
    }

    Node root() {
        return root;
    }
}
