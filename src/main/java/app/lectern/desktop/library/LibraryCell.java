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

    private final Studio studio;
    private final Covers covers;
    private final CardSelection selection;
    private final CardActions actions;
    private final DoubleSupplier cardWidth;
    private final List<CardButton> cards = new ArrayList<>();
    private final HBox cardRow = Ui.row(GAP);
    private final LineButton line;

    LibraryCell(Studio studio, Covers covers, CardSelection selection, CardActions actions, DoubleSupplier cardWidth) {
        this.studio = studio;
        this.covers = covers;
        this.selection = selection;
        this.actions = actions;
        this.cardWidth = cardWidth;
        this.line = new LineButton(studio, covers);
        cardRow.setPadding(new Insets(EDGE, 0, GAP - EDGE, 0));
        setPadding(new Insets(0, GAP, 0, EDGE));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        show(empty ? null : row);
    }

    /** Shows the same row anew, since the selection has changed. */
    void again() {
        show(isEmpty() ? null : getItem());
    }

    private void show(@Nullable LibraryRow row) {
        if (!(row instanceof LibraryRow.Line)) {
            line.clear();
        }
        showCards(row instanceof LibraryRow.Cards beside ? beside.cards() : List.of());
        switch (row) {
            case null -> setGraphic(null);
            case LibraryRow.Group group -> setGraphic(new VBox(GroupHead.of(studio, group)));
            case LibraryRow.Cards _ -> setGraphic(cardRow);
            case LibraryRow.Line one -> {
                line.show(one.card(), selection, actions);
                setGraphic(line);
            }
        }
    }

    private void showCards(List<VideoCard> beside) {
        while (cards.size() < beside.size()) {
            cards.add(new CardButton(studio, covers));
        }
        for (int i = 0; i < cards.size(); i++) {
            if (i < beside.size()) {
                cards.get(i).show(beside.get(i), cardWidth.getAsDouble(), selection, actions);
            } else {
                cards.get(i).clear();
            }
        }
        cardRow.getChildren().setAll(cards.subList(0, beside.size()));
    }
}
