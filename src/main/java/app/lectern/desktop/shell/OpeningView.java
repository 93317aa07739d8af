package app.lectern.desktop.shell;

import app.lectern.WorkspaceDamagedException;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.pipeline.StorageException;
import app.lectern.store.DatabaseUnreachableException;
import app.lectern.store.WorkspaceInUseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window while no workspace is open. */
final class OpeningView {
    private static final double CARD = 560;

    /** The words for what happened, and for what to do. */
    private record Way(String happened, String out) {}

    private OpeningView() {}

    /** While the workspace is opened or let go. */
    static Parent busy(Words words, String key) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(220);
        VBox box = new VBox(
                16,
                Ui.icon(Feather.BOOK_OPEN, "ic-xl", "t-accent"),
                Ui.text(words.of("app.name"), "t-title"),
                Ui.text(words.of(key), "t-muted"),
                bar);
        box.setAlignment(Pos.CENTER);
        return Ui.styled(new StackPane(box), "canvas");
    }

    /** When it could not be opened: what happened, what was kept, what to do. */
    static Parent failed(Words words, Exception failure, Runnable retry, Runnable quit) {
        Way way = switch (failure) {
            case WorkspaceInUseException _ -> new Way("opening.in-use", "opening.do-in-use");
            case WorkspaceDamagedException e ->
                new Way("opening.damaged", e.backup().isEmpty() ? "opening.do-damaged-none" : "opening.do-damaged");
            case DatabaseUnreachableException _ -> new Way("opening.unreachable", "opening.do-unreachable");
            default -> new Way("opening.failed", "opening.do-failed");
        };
        String what = failure instanceof StorageException known
                ? words.of(known.text())
                : words.of(way.happened(), String.valueOf(failure.getMessage()));
        Button again = Ui.button(words.of("action.retry"), Feather.REFRESH_CW, retry, "accent");
        again.setDefaultButton(true);
        HBox actions = Ui.row(
                8,
                Ui.button(words.of("opening.copy"), Feather.COPY, () -> copy(failure), "flat"),
                Ui.gap(),
                Ui.button(words.of("opening.quit"), null, quit),
                again);
        VBox card = Ui.styled(
                new VBox(
                        16,
                        Ui.wrapped(words.of("opening.title"), "t-title"),
                        part(words, "opening.happened", what),
                        part(words, "opening.kept", words.of("opening.kept-all")),
                        part(words, "opening.do", words.of(way.out(), backupOf(failure))),
                        actions),
                "card");
        card.setPadding(new Insets(24));
        card.setMaxSize(CARD, VBox.USE_PREF_SIZE);
        return Ui.styled(new StackPane(card), "canvas");
    }

    private static String backupOf(Exception failure) {
        return failure instanceof WorkspaceDamagedException damaged
                ? damaged.backup().map(Path::toString).orElse("")
                : "";
    }

    private static VBox part(Words words, String key, String text) {
        return Ui.column(4, Ui.text(words.of(key), "field-label"), Ui.wrapped(text));
    }

    private static void copy(Exception failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        ClipboardContent content = new ClipboardContent();
        content.putString(details.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
