package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What stands where videos would: nothing made yet, or nothing found. Both say what to do next. */
final class EmptyLibrary {
    private static final double READING = 460;

    private EmptyLibrary() {}

    static Node nothingYet(Words words, Runnable create, Runnable sample) {
        HBox ways = Ui.row(
                8,
                Ui.button(words.of("library.new"), Feather.PLUS, create),
                Ui.button(words.of("library.sample"), Feather.PLAY, sample));
        ways.setAlignment(Pos.CENTER);
        return box(Feather.BOOK_OPEN, words.of("library.empty"), words.of("library.empty-how"), ways);
    }

    static Node nothingFound(Words words, Runnable showAll) {
        HBox ways = Ui.row(8, Ui.button(words.of("library.show-all"), Feather.LAYERS, showAll));
        ways.setAlignment(Pos.CENTER);
        return box(Feather.SEARCH, words.of("library.nothing-found"), words.of("library.nothing-found-how"), ways);
    }

    private static Node box(Feather icon, String what, String how, Node ways) {
        Label told = Ui.wrapped(how, "t-muted");
        told.setTextAlignment(TextAlignment.CENTER);
        told.setAlignment(Pos.CENTER);
        Ui.most(told, READING);
        VBox box = Ui.column(12, Ui.icon(icon, "ic-xl", "t-muted"), Ui.text(what, "t-title"), told, ways);
        box.setAlignment(Pos.CENTER);
        // the list's edge at the left has its like at the right, so that the middle is the window's; and somewhat above
        // it
        box.setPadding(new Insets(24, 2 * 24 - LibraryCell.EDGE, 120, 24));
        return box;
    }
}
