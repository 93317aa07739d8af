package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Cancels a job: at once while little of it is done, after a question once more than half of it is. */
public final class CancelButton extends HBox {
    private static final int HALF = 50;

    private final Words words;
    private final IntSupplier percent;
    private final Runnable cancel;
    private final String[] look;
    private final Button ask;

    /**
     * A button that asks where it stands.
     *
     * @param percent what is done of the job now
     * @param look the style classes of its buttons
     */
    public CancelButton(Words words, IntSupplier percent, Runnable cancel, String... look) {
        super(8);
        this.words = words;
        this.percent = percent;
        this.cancel = cancel;
        this.look = look;
        this.ask = Ui.button(words.of("action.cancel"), Feather.X, this::press, look);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(ask);
    }

    private void press() {
        if (percent.getAsInt() <= HALF) {
            cancel.run();
            return;
        }
        Button keep = Ui.button(words.of("renders.keep"), null, this::back, look);
        Button sure = Ui.button(words.of("renders.cancel-now"), Feather.X, cancel, look);
        sure.getStyleClass().addAll("danger", "button-outlined");
        sure.getStyleClass().remove("flat");
        getChildren()
                .setAll(
                        Ui.firm(words.of("renders.cancel-sure", percent.getAsInt()), "t-dense", "t-strong"),
                        keep,
                        sure);
        keep.requestFocus();
    }

    private void back() {
        reset();
        ask.requestFocus();
    }

    /** Takes an open question back. */
    void reset() {
        if (!getChildren().equals(List.of(ask))) {
            getChildren().setAll(ask);
        }
    }
}
