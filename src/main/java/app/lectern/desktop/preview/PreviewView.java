package app.lectern.desktop.preview;

import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.subtitle.Cue;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A finished video: player, subtitles, transcript that follows. */
public final class PreviewView implements Screen {
    private static final double BYTES_PER_MB = 1_000_000;

    private final Studio studio;
    private final Words words;
    private final PreviewViewModel model;
    private final HBox header = Ui.header();
    private final BorderPane desk = new BorderPane();
    private final VBox notices = new VBox();
    private final StackPane screen = new StackPane();
    private final Label subtitle = Ui.text("", "subtitle");
    private @Nullable VideoPlayer player;
    private @Nullable Transcript transcript;
    private @Nullable Transport transport;
    private boolean closed;

    /** @param jobId the job whose result is shown; null for the video's newest result */
    public PreviewView(Studio studio, String videoId, @Nullable String jobId) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new PreviewViewModel(studio, videoId, jobId);
        header.getChildren()
                .addAll(
                        Ui.iconButton(Feather.ARROW_LEFT, words.of("preview.to-renders"), model::back),
                        Ui.text(words.of("preview.title"), "t-section"));
        notices.setPadding(new Insets(0, 0, 12, 0));
        Ui.shown(notices, false);
        subtitle.setTextAlignment(TextAlignment.CENTER);
        // on the picture itself, above the black band that a tall window leaves below it
        subtitle.translateYProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> -Math.max(0, (screen.getHeight() - screen.getWidth() * 9 / 16) / 2),
                        screen.widthProperty(),
                        screen.heightProperty()));
        model.result().addListener((_, _, result) -> show(result));
        model.notice().addListener((_, _, notice) -> desk.setCenter(failed(notice)));
    }

    private Node failed(String notice) {
        VBox box = Ui.column(
                12,
                Ui.hint(Feather.ALERT_OCTAGON, notice, "danger"),
                Ui.button(words.of("preview.to-script"), Feather.EDIT_3, model::openScript));
        box.setPadding(new Insets(24));
        return box;
    }

    private void show(@Nullable Result result) {
        if (result == null) {
            return;
        }
        showHeader(result);
        Transport steering = new Transport(words, result.asset().durationSec());
        transport = steering;
        transcript = new Transcript(words, result.subtitles(), this::seek);
        steering.subtitles()
                .selectedProperty()
                .addListener(_ -> showCue(result.subtitles().cues()));
        screen.setMinSize(0, 0);
        screen.setPrefSize(0, 0);
        VBox stage = Ui.styled(new VBox(Ui.grow(screen), steering.root()), "player");
        VBox left = new VBox(notices, Ui.grow(stage));
        left.setPadding(new Insets(16, 24, 16, 24));
        desk.setCenter(left);
        desk.setRight(transcript.root());
        desk.setOnKeyPressed(steering::onKey);
        closePlayer();
        Players.find(result.video(), result.asset().durationSec(), found -> use(found, result));
    }

    private void showHeader(Result result) {
        String size = words.of("preview.megabytes", result.bytes() / BYTES_PER_MB);
        String when = Times.ago(
                words, studio.lectern().config().clock(), result.asset().createdAt());
        header.getChildren()
                .setAll(
                        Ui.iconButton(Feather.ARROW_LEFT, words.of("preview.to-renders"), model::back),
                        Ui.title(result.entry().video().title(), "t-section"),
                        VideoState.DONE.chip(words),
                        Ui.firm(when + " · " + size, "t-dense", "t-muted"),
                        Ui.gap(),
                        Ui.button(words.of("preview.to-script"), Feather.EDIT_3, model::openScript));
    }

    private void use(VideoPlayer found, Result result) {
        if (closed || transport == null) {
            found.close();
            return;
        }
        closePlayer();
        player = found;
        StackPane.setAlignment(subtitle, Pos.BOTTOM_CENTER);
        StackPane.setMargin(subtitle, new Insets(0, 24, 24, 24));
        screen.getChildren().setAll(found.picture(), subtitle);
        transport.steer(found);
        found.seconds().addListener(_ -> showCue(result.subtitles().cues()));
        if (!found.hasSound()) {
            notices.getChildren().setAll(Ui.hint(Feather.VOLUME_X, words.of("preview.no-sound"), "warning"));
            Ui.shown(notices, true);
        }
        showCue(result.subtitles().cues());
    }

    private void showCue(List<Cue> cues) {
        int index = player == null
                ? -1
                : PreviewViewModel.cueAt(cues, player.seconds().get());
        boolean wanted = transport != null && transport.subtitles().isSelected();
        subtitle.setVisible(index >= 0 && wanted);
        if (index >= 0) {
            subtitle.setText(cues.get(index).text());
        }
        if (transcript != null) {
            transcript.follow(index);
        }
    }

    private void seek(double seconds) {
        if (player != null) {
            player.seek(seconds);
        }
    }

    private void closePlayer() {
        if (player != null) {
            player.close();
            player = null;
        }
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node content() {
        return desk;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        closed = true;
        closePlayer();
    }
}
