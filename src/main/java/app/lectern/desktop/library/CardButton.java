package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card that shows one video after the other: its first slide, title, state, length and last change. */
final class CardButton extends Button {
    private static final CornerRadii CORNERS = new CornerRadii(9, 9, 0, 0, false);

    private final Studio studio;
    private final CoverView cover;
    private final Label title = Ui.title("", "t-strong");
    private final Label length = Ui.firm("", "t-caption", "t-muted");
    private final Label changed = Ui.text("", "t-caption", "t-muted");
    private final StackPane mark = Marks.selected();
    private final HBox facts = Ui.row(8);
    private String stateWord = "";
    private String by = "";

    CardButton(Studio studio, Covers covers) {
        this.studio = studio;
        this.cover = new CoverView(covers);
        getStyleClass().setAll("card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPadding(new Insets(1));
        setFocusTraversable(false);
        StackPane.setAlignment(mark, Pos.TOP_LEFT);
        StackPane.setMargin(mark, new Insets(8));
        changed.setMinWidth(0);
        Ui.tip(changed, () -> by);
        setGraphic(new VBox(new StackPane(cover.root(), mark), Ui.styled(new VBox(title, facts), "card-body")));
    }

    /** Shows a video. */
    void show(VideoCard card, double width, CardSelection selection, CardActions actions) {
        Words words = studio.words();
        boolean over = card.state() == VideoState.EXPIRED;
        setUserData(card);
        Ui.width(this, width);
        cover.root().size(width - 2, CORNERS);
        cover.show(card.entry().script(), over);
        title.setText(card.title());
        title.pseudoClassStateChanged(Marks.OVER, over);
        length.setText(CardWords.length(words, card));
        changed.setText(Times.ago(words, studio.lectern().config().clock(), card.changedAt()));
        by = CardWords.changedBy(words, card);
        showState(card, words);
        Marks.mark(this, mark, card, selection);
        setAccessibleText(CardWords.name(words, card));
        setAccessibleHelp(CardWords.spoken(words, card));
        setOnAction(_ -> actions.open(card.videoId()));
    }

    /** A chip that says the same already stays, in the same language: new nodes cost more than all the rest. */
    private void showState(VideoCard card, Words words) {
        VideoState state = card.state();
        String translated = TranslationChip.word(words, card);
        String word = state.word(words) + translated;
        if (!word.equals(stateWord)) {
            stateWord = word;
            // there is no room for more than two of them
            Label fact = translated.isEmpty() ? length : TranslationChip.of(translated);
            facts.getChildren().setAll(state.chip(words), fact, Ui.gap(), changed);
        }
    }

    /** Lets its slide go. */
    void clear() {
        cover.show(null, false);
    }
}
