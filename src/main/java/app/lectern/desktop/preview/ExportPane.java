package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.WorkBar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which files to take out of the video, and where to. */
final class ExportPane {
    private final Words words;
    private final ExportViewModel model;
    private final LmsFields options;
    private final ExportKinds kinds;
    private final TextField folder = new TextField();
    private final Button start;
    private final Label wrong = Ui.wrapped("", "t-dense", "t-danger");
    private final VBox question = Ui.column(8);
    private final VBox root;

    ExportPane(Words words, Result result, ExportViewModel model, Runnable close) {
        this.words = words;
        this.model = model;
        start = Ui.wide(Ui.button(words.of("export.start"), Feather.DOWNLOAD, this::start, "accent"));
        start.setWrapText(true);
        start.setMinWidth(0);
        start.setMinHeight(Button.USE_PREF_SIZE);
        options = new LmsFields(words, model.quiz());
        kinds = new ExportKinds(words, result, options.root());
        options.onChange(this::ready);
        kinds.onChange(this::ready);
        folder.setAccessibleText(words.of("export.folder"));
        root = Ui.column(
                12,
                Ui.row(
                        8,
                        Ui.text(words.of("export.title"), "t-section"),
                        Ui.gap(),
                        Ui.iconButton(Feather.X, words.of("problem.close"), close, "small")),
                Ui.grow(Ui.scroll(kinds.root())),
                Ui.text(words.of("export.folder"), "field-label"),
                Ui.row(8, Ui.wide(folder), Ui.iconButton(Feather.FOLDER, words.of("export.choose"), this::choose)),
                wrong,
                start,
                question,
                progress());
        Ui.styled(root, "surface", "pane-right", "transcript");
        root.setPadding(new Insets(16));
        model.wrongFolder().addListener(_ -> ready());
        // a folder that somebody has named meanwhile stays
        Fx.work(
                ExportPane::usualFolder,
                usual -> {
                    if (folder.getText().isEmpty()) {
                        folder.setText(usual);
                    }
                },
                _ -> {});
        model.question().addListener((_, _, asked) -> ask(asked));
        ask(model.question().get());
        ready();
    }

    private static String usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).toString();
    }

    private void ready() {
        boolean none = kinds.chosen().isEmpty();
        boolean share = options.options().isPresent();
        String lost = model.wrongFolder().get();
        start.setDisable(none || !share || model.running().get());
        String bad = share ? words.of("export.no-folder", lost) : words.of("export.bad-share");
        wrong.setText(none ? words.of("export.none") : bad);
        Ui.shown(wrong, none || !share || !lost.isEmpty());
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.of("export.folder"));
        File initial = new File(folder.getText());
        if (initial.isDirectory()) {
            chooser.setInitialDirectory(initial);
        }
        File picked = chooser.showDialog(root.getScene().getWindow());
        if (picked != null) {
            folder.setText(picked.toString());
        }
    }

    private void start() {
        try {
            options.options().ifPresent(model::options);
            model.export(kinds.chosen(), Path.of(folder.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            model.wrongFolder().set(e.getInput());
        }
    }

    private void ask(ExportViewModel.@Nullable Question asked) {
        question.getChildren().clear();
        if (asked != null) {
            question.getChildren()
                    .addAll(
                            Ui.hint(
                                    Feather.ALERT_TRIANGLE,
                                    words.of("export.there", String.join("\n", asked.names())),
                                    "warning"),
                            Ui.button(
                                    words.of("export.keep-both"),
                                    Feather.COPY,
                                    () -> model.answer(ExportViewModel.Answer.KEEP_BOTH)),
                            Ui.row(
                                    8,
                                    Ui.button(
                                            words.of("export.replace"),
                                            Feather.REFRESH_CW,
                                            () -> model.answer(ExportViewModel.Answer.REPLACE)),
                                    Ui.button(words.of("action.cancel"), Feather.X, model::drop, "flat")));
        }
        Ui.shown(question, asked != null);
    }

    private Node progress() {
        model.running().addListener(_ -> ready());
        Button cancel = Ui.button(words.of("export.cancel"), Feather.X, model::cancel, "small");
        return WorkBar.of(words.of("export.running"), model.running(), model::share, cancel);
    }

    VBox root() {
        return root;
    }
}
