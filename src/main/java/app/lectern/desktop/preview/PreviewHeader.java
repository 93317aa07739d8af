package app.lectern.desktop.preview;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.service.LibraryEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which video it is, and what can be done with it. */
final class PreviewHeader {
    private static final double BYTES_PER_MB = 1_000_000;
    /** Widths by the size of letters: below them the reason goes, then facts, then the words of buttons. */
    private static final double REASON_EM = 96;

    private static final double FACTS_EM = 76;

    private static final double WORDS_EM = 62;
    /** The size of letters at text of 100 %, px. */
    private static final double EM = 14;

    private final Studio studio;
    private final Words words;
    private final PreviewViewModel model;
    private final HBox root = Ui.header();
    private final HBox state = Ui.row(0);
    private final Label alone;
    private List<Node> spared = List.of();
    private List<Button> buttons = List.of();

    PreviewHeader(Studio studio, PreviewViewModel model) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.alone = Ui.firm(words.of("preview.no-earlier"), "t-dense", "t-muted");
        root.setMinWidth(0);
        root.widthProperty().addListener(_ -> fit());
        // it grows with the text
        root.heightProperty().addListener(_ -> fit());
        root.getChildren().setAll(back(), Ui.text(words.of("preview.title"), "t-section"));
    }

    private Node back() {
        return Ui.iconButton(Feather.ARROW_LEFT, words.of("preview.to-renders"), model::back);
    }

    /** Names a video that cannot be watched. */
    void show(LibraryEntry entry) {
        buttons = List.of();
        spared = List.of();
        root.getChildren()
                .setAll(
                        back(),
                        Ui.title(entry.video().title(), "t-section"),
                        VideoState.of(entry).chip(words),
                        Ui.gap());
    }

    /** Tells the state of the video that is watched anew. */
    void showState(Result result) {
        VideoState now =
                result.isDraft() ? VideoState.DRAFT : result.isPublished() ? VideoState.PUBLISHED : VideoState.DONE;
        state.getChildren().setAll(now.chip(words));
    }

    /** Names a video that is watched. */
    void show(WatchDesk desk) {
        Result result = desk.result();
        showState(result);
        Label facts = Ui.firm(facts(result), "t-dense", "t-muted");
        List<Node> path = path(result);
        spared = new ArrayList<>(path);
        spared.add(facts);
        Button compare = button("preview.compare", Feather.COLUMNS, desk::toggleCompare);
        compare.setDisable(result.earlier() == null);
        desk.comparing().addListener((_, _, on) -> {
            compare.setText(words.of(on ? "preview.compare-end" : "preview.compare"));
            compare.setAccessibleText(compare.getText());
        });
        buttons = List.of(
                button("preview.to-script", Feather.EDIT_3, model::openScript),
                compare,
                button("publish.ask", Feather.SEND, desk::togglePublish),
                button("preview.export", Feather.DOWNLOAD, desk::toggleExport));
        buttons.getLast().getStyleClass().add("accent");
        root.getChildren().setAll(back());
        root.getChildren().addAll(path);
        root.getChildren().addAll(Ui.title(result.entry().video().title(), "t-section"), state, facts, Ui.gap());
        if (result.earlier() == null) {
            root.getChildren().add(alone);
        }
        root.getChildren().addAll(buttons);
        fit();
    }

    private List<Node> path(Result result) {
        return result.entry().education() == null
                ? List.of()
                : List.of(
                        Ui.title(result.entry().education().title(), "t-muted"),
                        Ui.icon(Feather.CHEVRON_RIGHT, "ic-sm", "t-muted"));
    }

    private String facts(Result result) {
        String when = Times.ago(
                words, studio.lectern().config().clock(), result.asset().createdAt());
        String size = words.of("preview.megabytes", result.files().bytes() / BYTES_PER_MB);
        return result.job() == null
                ? when + " · " + size
                : words.of("preview.revision", result.job().revision()) + " · " + when + " · " + size;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = Ui.button(words.of(key), icon, action);
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        return button;
    }

    private void fit() {
        int percent = studio.settings().choices().get().textPercent();
        double em = root.getWidth() * 100 / (EM * percent);
        Ui.shown(alone, em >= REASON_EM);
        spared.forEach(node -> Ui.shown(node, em >= FACTS_EM));
        buttons.forEach(
                button -> button.setContentDisplay(em >= WORDS_EM ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    HBox root() {
        return root;
    }
}
