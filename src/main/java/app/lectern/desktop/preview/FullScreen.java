package app.lectern.desktop.preview;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.settings.Appearance;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** The player alone on the whole screen, until Esc. */
final class FullScreen {
    private final Studio studio;
    private final VBox home;
    private final VBox player;
    private final StackPane room = Ui.styled(new StackPane(), "full-screen");
    private @Nullable Stage stage;
    private int place;

    /**
     * The player's place in the window.
     *
     * @param home the box that it comes from and goes back to
     */
    FullScreen(Studio studio, VBox home, VBox player) {
        this.studio = studio;
        this.home = home;
        this.player = player;
    }

    void toggle() {
        if (isOn()) {
            leave();
        } else {
            enter();
        }
    }

    private boolean isOn() {
        return room.getChildren().contains(player);
    }

    private void enter() {
        Stage whole = stage == null ? made() : stage;
        stage = whole;
        place = home.getChildren().indexOf(player);
        home.getChildren().remove(player);
        room.getChildren().setAll(player);
        whole.setFullScreen(true);
        whole.show();
    }

    private Stage made() {
        Stage whole = new Stage(StageStyle.UNDECORATED);
        whole.initOwner(home.getScene().getWindow());
        Scene scene = new Scene(room);
        new Appearance(scene, studio.settings());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        whole.setScene(scene);
        whole.setTitle(studio.words().of("preview.full-screen"));
        whole.setFullScreenExitHint("");
        whole.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        whole.setOnHidden(_ -> bringBack());
        return whole;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else {
            studio.actions().press(event);
        }
    }

    void leave() {
        if (stage != null) {
            stage.hide();
        }
    }

    private void bringBack() {
        if (isOn()) {
            room.getChildren().clear();
            home.getChildren().add(Math.min(place, home.getChildren().size()), player);
        }
    }
}
