package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The row above the videos: by state with how many there are, by training, and in which order. */
final class LibraryFilters {
    private final Words words;
    private final LibraryViewModel model;
    private final FlowPane states = new FlowPane(8, 8);
    private final TrainingBox training;
    private final HBox root;

    LibraryFilters(Words words, LibraryViewModel model) {
        this.words = words;
        this.model = model;
        this.training = new TrainingBox(words, words.of("library.all-trainings"), true);
        training.onChosen(id -> model.query().set(model.query().get().of(id)));
        // a row of chips tells its height only when it knows its width
        states.widthProperty().addListener((_, _, width) -> states.setPrefWrapLength(width.doubleValue()));
        root = Ui.row(12, Ui.wide(states), training.node(), sorting());
        root.setAlignment(Pos.TOP_LEFT);
    }

    private ComboBox<Sorting> sorting() {
        ComboBox<Sorting> box = new ComboBox<>();
        box.getItems().setAll(Sorting.values());
        box.setAccessibleText(words.of("library.sort"));
        box.setMinWidth(HBox.USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Sorting sorting) {
                return sorting == null ? "" : words.of(sorting.key());
            }

            @Override
            public @Nullable Sorting fromString(String text) {
                return null;
            }
        });
        box.setValue(model.query().get().sorting());
        box.valueProperty()
                .addListener(
                        (_, _, next) -> model.query().set(model.query().get().sortedBy(next)));
        return box;
    }

    /** Counts anew. */
    void update() {
        Map<VideoState, Long> counts = model.counts();
        VideoState chosen = model.query().get().state();
        states.getChildren()
                .setAll(filter(null, counts.values().stream().mapToLong(n -> n).sum(), chosen));
        for (VideoState state : VideoState.values()) {
            long count = counts.getOrDefault(state, 0L);
            if (count > 0 || state == chosen) {
                states.getChildren().add(filter(state, count, chosen));
            }
        }
        training.offer(model.trainings(), model.query().get().trainingId());
    }

    private ToggleButton filter(@Nullable VideoState state, long count, @Nullable VideoState chosen) {
        String word = state == null ? words.of("library.all") : state.word(words);
        Feather icon = state == null ? Feather.LAYERS : state.icon();
        ToggleButton button = Ui.toggle(word + "  " + count, icon, state == chosen, "filter");
        button.setOnAction(_ -> model.query().set(model.query().get().in(state)));
        return button;
    }

    Node root() {
        return root;
    }
}
