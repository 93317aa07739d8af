package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A row that shows one video after the other, its facts in columns. */
final class LineButton extends Button {
    private static final double COVER = 80;
    private static final double STATE = 8.5;
    private static final double LENGTH = 6;
    private static final double WHO = 9;
    private static final double WHEN = 8;
    /** Room that a title has before others beside it have some. */
    private static final double TITLE = 14;

    /** The slide and the gaps, px. */
    private static final double REST = 170;

    private final Studio studio;
    private final CoverView cover;
    private final Label title = Ui.title("", "t-strong");
    private final Label length = Ui.text("", "t-dense", "t-muted");
    private final Label who = Ui.text("", "t-dense", "t-muted");
    private final Label when = Ui.text("", "t-dense", "t-muted");
    private final HBox state = Ui.row(0);
    private final HBox translated = Ui.row(0);
    private final StackPane mark = Marks.selected();

    private String by = "";

    LineButton(Studio studio, Covers covers) {
        this.studio = studio;
        who.setMinWidth(0);
        Ui.tip(who, () -> by);
        this.cover = CoverView.small(covers, COVER);
        getStyleClass().setAll("library-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        HBox row = Ui.row(
                12,
                new StackPane(cover.root(), mark),
                Ui.wide(title),
                translated,
                em(state, STATE),
                em(length, LENGTH),
                em(who, WHO),
                em(when, WHEN));
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        widthProperty().subscribe(this::fit);
        title.fontProperty().subscribe(this::fit);
    }

    private void fit() {
        double room = (getWidth() - REST) / title.getFont().getSize() - STATE - WHEN - TITLE;
        Ui.shown(length, room >= LENGTH);
        Ui.shown(who, room >= LENGTH + WHO);
    }

    /** As wide as so many letters, whatever the text size. */
    private static <T extends Region> T em(T node, double letters) {
        node.setStyle(
                "-fx-min-width: %sem; -fx-pref-width: %sem; -fx-max-width: %sem;".formatted(letters, letters, letters));
        return node;
    }

    /** Shows a video. */
    void show(VideoCard card, CardSelection selection, CardActions actions) {
        Words words = studio.words();
        boolean over = card.state() == VideoState.EXPIRED;
        setUserData(card);
        cover.show(card.entry().script(), over);
        title.setText(card.title());
        title.pseudoClassStateChanged(Marks.OVER, over);
        state.getChildren().setAll(card.state().chip(words));
        String language = TranslationChip.word(words, card);
        translated.getChildren().setAll(language.isEmpty() ? List.of() : List.of(TranslationChip.of(language)));
        length.setText(CardWords.length(words, card));
        who.setText(card.changedBy());
        by = CardWords.changedBy(words, card);
        when.setText(Times.ago(words, studio.lectern().config().clock(), card.changedAt()));
        Marks.mark(this, mark, card, selection);
        setAccessibleText(CardWords.name(words, card));
        setAccessibleHelp(CardWords.spoken(words, card));
        setOnAction(_ -> actions.open(card.videoId()));
    }

    /** Lets its slide go. */
    void clear() {
        cover.show(null, false);
    }
}
