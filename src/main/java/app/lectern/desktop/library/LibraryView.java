package app.lectern.desktop.library;

import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import atlantafx.base.controls.CustomTextField;
import java.io.File;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Trainings with their videos as cards. */
public final class LibraryView implements Screen {
    private final Studio studio;
    private final Words words;
    private final LibraryViewModel model;
    private final HBox header;
    private final VBox page = new VBox(20);
    private final StackPane content = new StackPane(Ui.scroll(page));

    public LibraryView(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new LibraryViewModel(studio);
        this.header = Ui.header(
                Ui.text(words.of("library.title"), "t-title"),
                Ui.gap(),
                search(),
                Ui.button(words.of("library.import"), Feather.UPLOAD, this::chooseFile, "accent"));
        page.setPadding(new Insets(16, 24, 24, 24));
        acceptDrops();
        Observable[] changes = {model.shown(), model.loaded(), model.notice()};
        for (Observable change : changes) {
            change.addListener(_ -> rebuild());
        }
    }

    private Node search() {
        CustomTextField field = new CustomTextField();
        field.setPromptText(words.of("library.search"));
        field.setAccessibleText(words.of("library.search"));
        field.setLeft(Ui.icon(Feather.SEARCH, "t-muted"));
        field.setPrefWidth(320);
        model.search().bind(field.textProperty());
        HBox box = new HBox(field);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void acceptDrops() {
        content.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        content.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                model.take(files.getFirst().toPath());
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /** Asks for a script file and takes it in. */
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("library.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.of("library.json"), "*.json"));
        File file = chooser.showOpenDialog(content.getScene().getWindow());
        if (file != null) {
            model.take(file.toPath());
        }
    }

    private void rebuild() {
        page.getChildren().clear();
        if (!model.notice().get().isEmpty()) {
            page.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, model.notice().get(), "danger"));
        }
        if (!model.loaded().get()) {
            return;
        }
        if (model.count(null) == 0) {
            page.getChildren().add(empty());
            return;
        }
        page.getChildren().add(filters());
        if (model.shown().isEmpty()) {
            page.getChildren().add(Ui.wrapped(words.of("library.nothing-found"), "t-muted"));
        }
        VBox groups = Ui.column(24);
        model.trainings().forEach(training -> groups.getChildren().add(group(training)));
        page.getChildren().add(groups);
    }

    private Node empty() {
        VBox box = Ui.column(
                12,
                Ui.icon(Feather.BOOK_OPEN, "ic-xl", "t-muted"),
                Ui.text(words.of("library.empty"), "t-title"),
                Ui.wrapped(words.of("library.empty-how"), "t-muted"),
                Ui.button(words.of("library.sample"), Feather.PLAY, model::takeSample, "sample"));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(140, 24, 24, 24));
        return box;
    }

    private Node filters() {
        FlowPane row = new FlowPane(8, 8);
        row.getChildren().add(filter(null));
        for (VideoState state : VideoState.values()) {
            if (model.count(state) > 0 || model.state().get() == state) {
                row.getChildren().add(filter(state));
            }
        }
        return row;
    }

    private Node filter(@Nullable VideoState state) {
        String word = state == null ? words.of("library.all") : state.word(words);
        Feather icon = state == null ? Feather.LAYERS : state.icon();
        boolean on = model.state().get() == state;
        ToggleButton button = Ui.toggle(word + "  " + model.count(state), icon, on, "filter");
        button.setOnAction(_ -> {
            model.state().set(state);
            rebuild();
        });
        return button;
    }

    private Node group(String training) {
        List<VideoCard> cards = model.shown().stream()
                .filter(card -> LibraryViewModel.trainingOf(card).equals(training))
                .toList();
        FlowPane flow = new FlowPane(16, 16);
        cards.forEach(card -> flow.getChildren().add(new CardButton(studio, card, model::open)));
        return Ui.column(0, groupTitle(cards), flow);
    }

    private Node groupTitle(List<VideoCard> cards) {
        Education education = cards.getFirst().entry().education();
        String title = education == null ? words.of("library.no-training") : education.title();
        HBox head = Ui.styled(
                Ui.row(12, Ui.title(title, "t-section"), Ui.firm(words.of("library.videos", cards.size()), "count")),
                "group-title");
        if (education != null) {
            String until =
                    DateTimeFormatter.ofPattern(words.of("time.date-pattern")).format(education.validUntil());
            head.getChildren()
                    .add(Ui.iconText(Feather.CALENDAR, words.of("library.until", until), "t-dense", "t-muted"));
        }
        if (cards.getFirst().entry().expired()) {
            head.getChildren()
                    .addAll(VideoState.EXPIRED.chip(words), Ui.text(words.of("library.expired"), "t-dense", "t-muted"));
        }
        return head;
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
        model.close();
    }
}
