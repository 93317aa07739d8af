package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The videos as cards or as lines; only what is in sight is built and drawn. */
final class LibraryList {
    private static final double NARROWEST_CARD = 248;
    private static final int MOST_COLUMNS = 8;
    /** How much of a larger text's growth a card follows. */
    private static final double GROWTH = 0.7;

    private static final double BAR = 18;

    private final Studio studio;
    private final CardSelection selection;
    private final Covers covers;
    private final GrowingRows rows = new GrowingRows();
    private final ListView<LibraryRow> list = new ListView<>(rows.shown());
    private final Set<LibraryCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private List<VideoCard> cards = List.of();
    private boolean asLines;
    private Runnable selectionChanged = () -> {};

    LibraryList(Studio studio, CardActions actions) {
        this.studio = studio;
        this.covers = new Covers(studio);
        this.selection = new CardSelection(this::mark);
        list.getStyleClass().add("library-list");
        list.setAccessibleText(studio.words().of("library.title"));
        list.setCellFactory(_ -> {
            LibraryCell cell = new LibraryCell(studio, covers, selection, actions, this::cardWidth);
            cells.add(cell);
            return cell;
        });
        list.widthProperty().addListener(_ -> layOut());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        new LibraryKeys(this, selection, actions).listenTo(list);
    }

    /** With Ctrl a card is selected, with Shift all up to it; without, pressing opens it. */
    private void press(MouseEvent event) {
        VideoCard card = cardAt(event.getTarget() instanceof Node node ? node : null);
        if (card == null) {
            return;
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!selection.isSelected(card.videoId())) {
                selection.none();
                selection.stand(card.videoId());
            }
        } else if (event.isShortcutDown()) {
            selection.toggle(card.videoId());
            event.consume();
        } else if (event.isShiftDown()) {
            selection.extendTo(card.videoId());
            event.consume();
        }
    }

    private @Nullable VideoCard cardAt(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getUserData() instanceof VideoCard card) {
                return card;
            }
        }
        return null;
    }

    /** Shows other videos, or the same in another order. */
    void show(List<VideoCard> next) {
        cards = next;
        boolean same = !layRows();
        selection.over(next.stream().map(VideoCard::videoId).toList());
        if (same) {
            mark();
        } else {
            selectionChanged.run();
        }
    }

    /** Shows lines instead of cards, or cards instead of lines. */
    void asLines(boolean lines) {
        asLines = lines;
        layOut();
    }

    private void layOut() {
        layRows();
        mark();
    }

    /** Tells whether the rows are others now; those the list shows by itself. How wide they are is known once it stands. */
    private boolean layRows() {
        return list.getWidth() > 0 && rows.show(LibraryRow.of(cards, columns()));
    }

    private void mark() {
        cells.forEach(LibraryCell::again);
        selectionChanged.run();
    }

    /** How many cards stand beside each other; 0 for lines. */
    int columns() {
        if (asLines) {
            return 0;
        }
        int most = (int) ((width() + LibraryCell.GAP) / (narrowest() + LibraryCell.GAP));
        return Math.clamp(most, 1, MOST_COLUMNS);
    }

    private double narrowest() {
        double scale = studio.settings().choices().get().textPercent() / 100.0;
        return NARROWEST_CARD * Math.max(1, 1 + (scale - 1) * GROWTH);
    }

    private double cardWidth() {
        int columns = Math.max(1, columns());
        return Math.floor((width() - LibraryCell.GAP * (columns - 1)) / columns);
    }

    private double width() {
        return list.getWidth() - list.getInsets().getLeft() - list.getInsets().getRight() - LibraryCell.EDGE - BAR;
    }

    /** Brings the row of a video into sight. */
    void bringIntoSight(String videoId) {
        rows.finish();
        for (int i = 0; i < rows.shown().size(); i++) {
            boolean here = LibraryRow.cards(rows.shown().get(i)).stream()
                    .anyMatch(card -> card.videoId().equals(videoId));
            if (here) {
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    /** Tells whenever another selection may be shown. */
    void onSelection(Runnable listener) {
        selectionChanged = listener;
    }

    CardSelection selection() {
        return selection;
    }

    ListView<LibraryRow> node() {
        return list;
    }

    void close() {
        rows.stop();
        covers.close();
    }
}
