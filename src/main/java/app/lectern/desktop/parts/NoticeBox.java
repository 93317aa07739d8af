package app.lectern.desktop.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a page says what did not work. */
public final class NoticeBox {
    private NoticeBox() {}

    /** Shows words as long as there are any. */
    public static Node of(ObservableValue<String> words) {
        VBox box = Ui.shown(new VBox(), false);
        words.addListener((_, _, now) -> {
            box.getChildren().clear();
            Ui.shown(box, !now.isEmpty());
            if (!now.isEmpty()) {
                box.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, now, "danger"));
            }
        });
        return box;
    }
}
