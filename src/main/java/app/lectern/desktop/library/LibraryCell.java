package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is in sight of the list: its cards and lines are used again for other videos while it scrolls. */
final class LibraryCell extends ListCell<LibraryRow> {
    /** Between cards, px. */
    static final double GAP = 16;
    /** Left of everything, so that the ring around a card is not cut off, px. */
    static final double EDGE = 6;

    private static final double EMPTY_HEIGHT = 280;

    private final Studio studio;
    private final Covers covers;
    private final CardSelection selection;
    private final CardActions actions;
    private final DoubleSupplier cardWidth;
    private final List<CardButton> cards = new ArrayList<>();
    private final HBox cardRow = Ui.row(GAP);
    private final VBox group = new VBox();
    private final VBox rows = new VBox(group, cardRow);
    private @Nullable LineButton line;

    LibraryCell(Studio studio, Covers covers, CardSelection selection, CardActions actions, DoubleSupplier cardWidth) {
        this.studio = studio;
        this.covers = covers;
        this.selection = selection;
        this.actions = actions;
        this.cardWidth = cardWidth;
        cardRow.setPadding(new Insets(EDGE, 0, GAP - EDGE, 0));
        setPadding(new Insets(0, GAP, 0, EDGE));
        setPrefWidth(0);
        // all stay in the cell, since what is taken out and put back is styled anew
        setGraphic(rows);
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        // low empty ones would fill the window by the dozen, and each would become a row with all its cards
        setPrefHeight(empty ? EMPTY_HEIGHT : USE_COMPUTED_SIZE);
        show(empty ? null : row);
    }

    /** Shows the same row anew, since the selection has changed. */
    void again() {
        show(isEmpty() ? null : getItem());
    }

    private void show(@Nullable LibraryRow row) {
        Ui.shown(group, row instanceof LibraryRow.Group);
        Ui.shown(cardRow, row instanceof LibraryRow.Cards);
        showCards(row instanceof LibraryRow.Cards beside ? beside.cards() : List.of());
        showLine(row instanceof LibraryRow.Line one ? one.card() : null);
        if (row instanceof LibraryRow.Group one) {
            group.getChildren().setAll(GroupHead.of(studio, one));
        }
    }

    private void showLine(@Nullable VideoCard card) {
        if (line == null && card != null) {
            line = new LineButton(studio, covers);
            rows.getChildren().add(line);
        }
        if (line == null) {
            return;
        }
        Ui.shown(line, card != null);
        if (card == null) {
            line.clear();
        } else {
            line.show(card, selection, actions);
        }
    }

    private void showCards(List<VideoCard> beside) {
        while (cards.size() < beside.size()) {
            CardButton card = new CardButton(studio, covers);
            cards.add(card);
            cardRow.getChildren().add(card);
        }
        for (int i = 0; i < cards.size(); i++) {
            CardButton card = cards.get(i);
            Ui.shown(card, i < beside.size());
            if (i < beside.size()) {
                card.show(beside.get(i), cardWidth.getAsDouble(), selection, actions);
            } else {
                card.clear();
            }
        }
    }
}
