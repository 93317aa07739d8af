package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
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
    private final ToggleButton all;
    private final Map<VideoState, ToggleButton> byState = new EnumMap<>(VideoState.class);
    private final TrainingBox training;
    private final HBox root;

    LibraryFilters(Words words, LibraryViewModel model) {
        this.words = words;
        this.model = model;
        this.training = new TrainingBox(words, words.of("library.all-trainings"), true);
        training.onChosen(id -> model.query().set(model.query().get().of(id)));
        all = filter(null, Feather.LAYERS);
        states.getChildren().add(all);
        for (VideoState state : VideoState.values()) {
            byState.put(state, filter(state, state.icon()));
        }
        states.getChildren().addAll(byState.values());
        // a row of chips tells its height only when it knows its width
        states.widthProperty().addListener((_, _, width) -> states.setPrefWrapLength(width.doubleValue()));
        root = Ui.row(12, Ui.wide(states));
        root.setAlignment(Pos.TOP_LEFT);
        // the chips in the middle of the boxes, which are higher
        states.setPadding(new Insets(3, 0, 0, 0));
    }

    /** Puts up the trainings and the order too, once: boxes to choose from are slow where Java is still cold. */
    void addBoxes() {
        root.getChildren().addAll(training.node(), sorting());
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
        long videos = counts.values().stream().mapToLong(n -> n).sum();
        show(all, words.of("library.all"), videos, chosen == null);
        byState.forEach((state, button) -> {
            long count = counts.getOrDefault(state, 0L);
            show(button, state.word(words), count, state == chosen);
            Ui.shown(button, count > 0 || state == chosen);
        });
        training.offer(model.trainings(), model.query().get().trainingId());
    }

    private static void show(ToggleButton button, String word, long count, boolean chosen) {
        button.setText(word + "  " + count);
        button.setSelected(chosen);
    }

    private ToggleButton filter(@Nullable VideoState state, Feather icon) {
        ToggleButton button = Ui.toggle("", icon, false, "filter");
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.query().set(model.query().get().in(state));
        });
        return button;
    }

    Node root() {
        return root;
    }
}
