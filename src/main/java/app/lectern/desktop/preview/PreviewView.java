package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A finished video: player, subtitles, transcript that follows; or why there is none to see. */
public final class PreviewView implements Screen {
    private static final double WIDEST_EM = 38;

    private final Studio studio;
    private final Words words;
    private final PreviewViewModel model;
    private final PreviewHeader header;
    private final BorderPane content = new BorderPane();
    private @Nullable WatchDesk desk;
    private boolean closed;

    /** @param jobId the job whose result is shown; null for the video's newest result */
    public PreviewView(Studio studio, String videoId, @Nullable String jobId) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new PreviewViewModel(studio, Fx.window(), videoId, jobId);
        this.header = new PreviewHeader(studio, model);
        model.state().addListener((_, _, state) -> {
            if (!closed) {
                show(state);
            }
        });
        model.refresh();
    }

    private void show(PreviewState state) {
        switch (state) {
            case PreviewState.Opening _ -> {}
            case PreviewState.Ready ready -> watch(ready.result());
            case PreviewState.Locked locked -> {
                header.show(locked.entry());
                tell(Feather.LOCK, words.of("preview.locked"), locked.reason(), toScript());
            }
            case PreviewState.Unrendered unrendered -> {
                header.show(unrendered.entry());
                boolean running = unrendered.entry().activeJob() != null;
                tell(
                        Feather.FILM,
                        words.of(running ? "preview.rendering" : "preview.unrendered"),
                        words.of(running ? "preview.rendering-how" : "preview.unrendered-how"),
                        running
                                ? Ui.button(words.of("action.renders"), Feather.FILM, model::back, "accent")
                                : toScript());
            }
            case PreviewState.Lost lost -> {
                header.show(lost.entry());
                tell(
                        Feather.ALERT_OCTAGON,
                        words.of("preview.lost"),
                        words.of("preview.lost-how", lost.file()),
                        toScript());
            }
            case PreviewState.Failed failed ->
                tell(Feather.ALERT_OCTAGON, words.of("preview.failed"), failed.reason(), toScript());
        }
    }

    private Button toScript() {
        return Ui.button(words.of("preview.to-script"), Feather.EDIT_3, model::openScript, "accent");
    }

    private void tell(Feather icon, String title, String reason, Button act) {
        closeDesk();
        VBox box = Ui.column(
                12, Ui.icon(icon, "ic-xl", "t-muted"), Ui.text(title, "t-title"), Ui.wrapped(reason, "t-muted"), act);
        box.setAlignment(Pos.CENTER);
        box.setStyle("-fx-max-width: " + WIDEST_EM + "em;");
        content.setCenter(box);
    }

    /** What is watched goes on when only something beside it has changed. */
    private void watch(Result result) {
        WatchDesk shown = desk;
        if (shown != null
                && shown.result().asset().videoAssetId().equals(result.asset().videoAssetId())) {
            shown.update(result);
            header.showState(result);
            return;
        }
        closeDesk();
        WatchDesk next = new WatchDesk(studio, model, result, content);
        desk = next;
        header.show(next);
    }

    private void closeDesk() {
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    @Override
    public Node header() {
        return header.root();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return PreviewActions.of(step -> {
            if (desk != null) {
                step.accept(desk);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        closeDesk();
    }
}
