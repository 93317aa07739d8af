package app.lectern.desktop.library;

import app.lectern.desktop.parts.Ui;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** How a card or row shows that it is selected, that the keyboard stands on it, that its training is over. */
final class Marks {
    static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private Marks() {}

    /** A check mark: nothing is said by colour alone. */
    static StackPane selected() {
        StackPane mark = Ui.styled(new StackPane(Ui.icon(Feather.CHECK, "ic-sm")), "select-mark");
        mark.setMouseTransparent(true);
        return mark;
    }

    static void mark(Node node, Node check, VideoCard card, CardSelection selection) {
        boolean selected = selection.isSelected(card.videoId());
        Ui.select(node, selected);
        Ui.shown(check, selected);
        node.pseudoClassStateChanged(HERE, selection.isHere(card.videoId()));
        node.pseudoClassStateChanged(OVER, card.entry().expired());
    }
}
