package app.lectern.desktop.library;

import app.lectern.desktop.Frames;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.importing.ImportDesk;
import app.lectern.desktop.importing.ImportPane;
import app.lectern.desktop.importing.ImportPreviewViewModel;
import app.lectern.desktop.importing.VideoTarget;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.imported.FileKind;
import atlantafx.base.controls.CustomTextField;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Trainings with their videos, as cards or as lines. */
public final class LibraryView implements Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Words words;
    private final LibraryViewModel model;
    private final ImportViewModel imports;
    private final VideoTarget target;
    private final ImportPreviewViewModel preview;
    private final LibraryList list;
    private final LibraryFilters filters;
    private final SelectionBar selection;
    private final TitleForm title;
    private final LanguageForm language;
    private final CustomTextField search;
    private final HBox header;
    private final VBox notices = Ui.column(8);
    /** The videos come some frames after what is above them. */
    private @Nullable Frames coming;

    private final StackPane center = new StackPane();
    private final StackPane content;

    public LibraryView(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new LibraryViewModel(studio, Fx.window());
        this.imports = new ImportViewModel(studio, model::open, model::refresh);
        ImportDesk desk = ImportDesk.of(studio);
        this.target = new VideoTarget(
                desk,
                Fx.window(),
                studio.notices(),
                words,
                taken -> model.open(taken.script().videoId()));
        this.preview = new ImportPreviewViewModel(desk, target, Fx.window(), words);
        LibraryActions actions = new LibraryActions(model, this::rename, this::translate);
        this.list = new LibraryList(studio, actions);
        this.filters = new LibraryFilters(words, model);
        LibraryMenu menu = new LibraryMenu(words, model, list.selection(), actions);
        menu.listenTo(list.node());
        this.selection = new SelectionBar(words, list.selection(), actions, menu);
        this.title = new TitleForm(words);
        this.language = new LanguageForm(words);
        this.search = search();
        this.header = header(layouts());
        VBox above = new VBox(12, filters.root(), title.root(), language.root(), selection.root(), notices);
        above.setPadding(new Insets(0, 24, 0, LibraryCell.EDGE));
        VBox page = new VBox(12, above, Ui.grow(center));
        page.setPadding(new Insets(16, 0, 0, 24 - LibraryCell.EDGE));
        this.content = Ui.styled(new StackPane(page), "library");
        list.onSelection(selection::update);
        acceptDrops();
        addKeys();
        preview.reading().file().subscribe(this::showPreview);
        Observable[] changes = {model.shown(), model.loaded(), model.notice(), imports.results()};
        for (Observable change : changes) {
            change.addListener(_ -> rebuild());
        }
        list.asLines(studio.settings().choices().get().lines());
    }

    private CustomTextField search() {
        CustomTextField field = new CustomTextField();
        field.setPromptText(words.of("library.search"));
        field.setAccessibleText(words.of("library.search"));
        field.setLeft(Ui.icon(Feather.SEARCH, "t-muted"));
        field.getStyleClass().add("library-search");
        field.textProperty()
                .addListener(
                        (_, _, text) -> model.query().set(model.query().get().searching(text)));
        return field;
    }

    private HBox layouts() {
        boolean lines = studio.settings().choices().get().lines();
        ToggleButton cards = Ui.toggle(words.of("library.cards"), Feather.GRID, !lines, "segment");
        ToggleButton rows = Ui.toggle(words.of("library.lines"), Feather.LIST, lines, "segment");
        cards.setOnAction(_ -> choose(cards, rows, false));
        rows.setOnAction(_ -> choose(cards, rows, true));
        HBox box = Ui.styled(new HBox(cards, rows), "segments");
        box.setMaxHeight(HBox.USE_PREF_SIZE);
        return box;
    }

    private void choose(ToggleButton cards, ToggleButton rows, boolean lines) {
        cards.setSelected(!lines);
        rows.setSelected(lines);
        studio.settings().choose(studio.settings().choices().get().withLines(lines));
        list.asLines(lines);
    }

    private HBox header(HBox layouts) {
        return Ui.header(
                Ui.firm(words.of("library.title"), "t-title"),
                Ui.gap(),
                Ui.row(0, search),
                layouts,
                Ui.button(words.of("library.import"), Feather.UPLOAD, this::chooseFile),
                Ui.button(words.of("library.new"), Feather.PLUS, this::askNew, "accent"));
    }

    private void acceptDrops() {
        content.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        content.setOnDragDropped(event -> {
            take(event.getDragboard().getFiles());
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.consume();
        });
    }

    private void addKeys() {
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                model.undo();
                event.consume();
            } else if (FIND.match(event)) {
                search.requestFocus();
                event.consume();
            }
        });
    }

    /** Asks for script files and takes them in. */
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("library.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.of("library.files"),
                        Stream.concat(FileKind.endings().stream(), Stream.of("lectern"))
                                .map(ending -> "*." + ending)
                                .toList()));
        List<File> files = chooser.showOpenMultipleDialog(content.getScene().getWindow());
        if (files != null) {
            take(files);
        }
    }

    /** The pane is built for the first file. */
    private void showPreview(@Nullable Path file) {
        if (file != null && content.getChildren().size() == 1) {
            Node pane = new ImportPane(
                            words, preview, studio.pictures(), ImportPane.videoField(words, target), "importing.keep")
                    .root();
            pane.visibleProperty().bind(preview.reading().file().isNotNull());
            content.getChildren().add(pane);
        }
    }

    /** Takes in the file with which Lectern was opened. */
    public void take(Path file) {
        take(List.of(file.toFile()));
    }

    /** Into the training that is looked at, if one is. One file of another program is looked at before it is kept. */
    private void take(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        String training = model.query().get().trainingOrNull();
        if (paths.size() == 1 && FileKind.of(paths.getFirst()).orElse(FileKind.SCRIPT) != FileKind.SCRIPT) {
            target.train(training);
            preview.open(paths.getFirst());
        } else if (!paths.isEmpty()) {
            imports.take(paths, training);
        }
    }

    /** Asks for the title of a new video. */
    public void askNew() {
        title.askNew(model.trainings(), model.query().get().trainingOrNull(), model::create);
    }

    private void rename(String videoId) {
        title.askName(model.card(videoId).title(), (name, _) -> model.rename(videoId, name));
    }

    private void translate(String videoId) {
        language.ask(model.card(videoId).title(), tag -> model.translate(videoId, tag));
    }

    private void rebuild() {
        notices.getChildren().clear();
        if (!model.notice().get().isEmpty()) {
            notices.getChildren()
                    .add(Ui.hint(Feather.ALERT_OCTAGON, model.notice().get(), "danger"));
        }
        if (!imports.results().get().isEmpty()) {
            notices.getChildren().add(ImportReport.of(words, imports, model));
        }
        if (!model.loaded().get()) {
            return;
        }
        if (model.isAllOver()) {
            notices.getChildren().add(Ui.hint(Feather.SLASH, words.of("library.all-over"), "warning"));
        }
        Ui.shown(notices, !notices.getChildren().isEmpty());
        filters.update();
        Ui.shown(filters.root(), !model.isEmpty());
        list.show(model.shown().get());
        if (coming == null) {
            coming = Frames.inTurn(filters::addBoxes, this::showMiddle);
        } else {
            showMiddle();
        }
    }

    private void showMiddle() {
        Node middle = middle();
        // what is taken out and put back is styled anew with all that is in it
        if (!center.getChildren().equals(List.of(middle))) {
            center.getChildren().setAll(middle);
        }
    }

    private Node middle() {
        if (model.isEmpty()) {
            return EmptyLibrary.nothingYet(words, this::askNew, imports::takeSample);
        }
        if (model.shown().get().isEmpty()) {
            return EmptyLibrary.nothingFound(words, this::showAll);
        }
        return list.node();
    }

    private void showAll() {
        model.query().set(LibraryQuery.ALL.sortedBy(model.query().get().sorting()));
        search.clear();
    }

    @Override
    public Node header() {
        return header;
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
    public void close() {
        if (coming != null) {
            coming.stop();
        }
        preview.close();
        list.close();
        model.close();
    }
}
