package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.player.VideoPlayer;
import app.lectern.domain.subtitle.Cue;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The dark part of the screen: picture, subtitles and the bar below. */
final class PlayerDeck {
    private final Steering steering;
    private final List<Cue> cues;
    private final SubtitleLayer subtitles;
    private final ObjectProperty<SubtitleStyle> style = new SimpleObjectProperty<>(SubtitleStyle.USUAL);
    private final StackPane screen = new StackPane();
    private final StackPane poster;
    private final Transport transport;
    private final VBox root;

    PlayerDeck(Words words, Result result, Steering steering, Runnable fullScreen) {
        this.steering = steering;
        this.cues = result.subtitles().cues();
        subtitles = new SubtitleLayer(
                result.format().width() / (double) result.format().height());
        poster = poster(result);
        transport = new Transport(words, steering, new SubtitleMenu(words, style), fullScreen);
        screen.setMinSize(0, 0);
        screen.setPrefSize(0, 0);
        screen.setOnMouseClicked(event -> clicked(event, fullScreen));
        root = Ui.styled(new VBox(Ui.grow(screen), transport.root()), "player");
        style.addListener((_, _, now) -> subtitles.style(now));
        steering.seconds().addListener(_ -> showCue());
        steering.touched().addListener((_, _, touched) -> Ui.shown(poster, !touched));
    }

    /** What stands for the video until it is played. */
    private static StackPane poster(Result result) {
        ImageView view =
                new ImageView(new Image(result.files().thumbnail().toUri().toString(), true));
        StackPane mark = Ui.styled(new StackPane(Ui.icon(Feather.PLAY, "ic-xl")), "poster-mark");
        mark.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        StackPane pane = new StackPane(Picture.fitted(view, 0), mark);
        pane.setMouseTransparent(true);
        return pane;
    }

    private void clicked(MouseEvent event, Runnable fullScreen) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                fullScreen.run();
            } else {
                steering.playOrPause();
            }
        }
    }

    /**
     * Shows another player's pictures, of which the last has the subtitles.
     *
     * @param head what stands above them; null for nothing
     */
    void show(VideoPlayer player, int pictures, @Nullable Node head) {
        subtitles.sideBySide(pictures);
        Ui.shown(poster, pictures == 1 && !steering.touched().get());
        screen.getChildren().setAll(player.picture(), poster, subtitles);
        root.getChildren().setAll(screen, transport.root());
        if (head != null) {
            root.getChildren().addFirst(head);
        }
        transport.focus();
        showCue();
    }

    private void showCue() {
        long millis = (long) (steering.seconds().get() * 1000);
        subtitles.show(cues.stream()
                .filter(cue -> cue.startMillis() <= millis && millis < cue.endMillis())
                .map(Cue::text)
                .findFirst()
                .orElse(""));
    }

    /** Shows the subtitles or hides them. */
    void toggleSubtitles() {
        style.set(style.get().withShown(!style.get().shown()));
    }

    VBox root() {
        return root;
    }
}
