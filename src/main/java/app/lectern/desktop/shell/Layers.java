package app.lectern.desktop.shell;

import app.lectern.desktop.parts.Ui;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What lies over a screen: toasts, and one modal layer at a time, from which the focus cannot leave. */
final class Layers {
    private static final Duration APPEARS = Duration.millis(200);
    private static final Duration APPEARS_STILL = Duration.millis(80);

    private final StackPane base = new StackPane();
    private final StackPane modal = Ui.shown(Ui.styled(new StackPane(), "scrim"), false);
    private final StackPane root = new StackPane(base, modal);
    private final ChangeListener<@Nullable Node> trap = (_, _, owner) -> keepFocus(owner);
    private @Nullable Node before;
    private boolean firm;

    Layers() {
        modal.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        modal.setOnMouseClicked(event -> {
            if (modal.equals(event.getTarget()) && !firm) {
                close();
            }
        });
    }

    /** Shows a screen under the layers. */
    void show(Parent screen) {
        close();
        base.getChildren().setAll(screen);
    }

    /** Lays something over the screen that does not stop it from being used. */
    void lay(Node node, Insets margin) {
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
        StackPane.setMargin(node, margin);
        root.getChildren().add(1, node);
        appear(node);
    }

    /** Takes away what {@link #lay} laid. */
    void drop(Node node) {
        root.getChildren().remove(node);
    }

    /**
     * Opens a layer in place of the one that is open.
     *
     * @param firm whether a click beside it leaves it open
     */
    void open(Region layer, Pos where, boolean firm) {
        close();
        Scene scene = root.getScene();
        before = scene.getFocusOwner();
        this.firm = firm;
        StackPane.setAlignment(layer, where);
        if (StackPane.getMargin(layer) == null) {
            StackPane.setMargin(layer, new Insets(24));
        }
        Node shadow = shadowOf(layer);
        modal.getChildren().setAll(shadow, layer);
        Ui.shown(modal, true);
        // what dims the window is there at once: to fade all of the window in takes the processor long
        appear(shadow);
        appear(layer);
        scene.focusOwnerProperty().addListener(trap);
        Focus.begin(layer).ifPresent(Node::requestFocus);
    }

    /** A shadow of its own is drawn once; one of the layer's would be drawn anew with every letter typed in it. */
    private static Region shadowOf(Region layer) {
        Region shadow = Ui.styled(new Region(), "layer-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
        layer.boundsInParentProperty()
                .addListener((_, _, bounds) -> shadow.resizeRelocate(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
        return shadow;
    }

    /** Closes the layer that is open; the focus goes back to where it was. */
    void close() {
        if (!isOpen()) {
            return;
        }
        root.getScene().focusOwnerProperty().removeListener(trap);
        Ui.shown(modal, false);
        modal.getChildren().clear();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    boolean isOpen() {
        return modal.isVisible();
    }

    /** The layer that is open. */
    Optional<Node> layer() {
        return isOpen() ? Optional.of(modal.getChildren().getLast()) : Optional.empty();
    }

    private void keepFocus(@Nullable Node owner) {
        if (owner == null || !Focus.inside(owner, modal)) {
            layer().flatMap(Focus::first).ifPresent(Node::requestFocus);
        }
    }

    private void appear(Node node) {
        boolean still =
                root.getScene() != null && root.getScene().getPreferences().isReducedMotion();
        FadeTransition fade = new FadeTransition(still ? APPEARS_STILL : APPEARS, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    Parent root() {
        return root;
    }
}
