package app.lectern.desktop.parts;

import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How far some work is that somebody waits for, and the button that ends it; in sight only while it goes on. */
public final class WorkBar {
    private WorkBar() {}

    /**
     * The bar of one kind of work. Owned by the window's thread.
     *
     * @param what what is done, in words
     * @param going whether it goes on
     * @param share how much is done, 0 to 1; asked in every frame while it goes on
     * @param end the button that ends it
     */
    public static Node of(String what, ObservableBooleanValue going, DoubleSupplier share, Button end) {
        ProgressBar bar = Ui.wide(new ProgressBar(0));
        bar.setAccessibleText(what);
        AnimationTimer shown = new AnimationTimer() {
            @Override
            public void handle(long now) {
                bar.setProgress(share.getAsDouble());
            }
        };
        VBox box = Ui.column(8, Ui.text(what, "t-dense", "t-muted"), Ui.row(8, bar, end));
        going.subscribe(goes -> {
            Ui.shown(box, goes);
            if (goes) {
                shown.start();
            } else {
                shown.stop();
            }
        });
        return box;
    }
}
