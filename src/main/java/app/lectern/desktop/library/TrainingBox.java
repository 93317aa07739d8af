package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.domain.education.Education;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among the trainings. */
final class TrainingBox {
    /**
     * A choice.
     *
     * @param id null where nothing is chosen; empty for videos of no training
     */
    private record Choice(@Nullable String id, String words) {}

    private static final double WIDTH = 260;

    private final Words words;
    private final String nothing;
    private final boolean withNone;
    private final ComboBox<Choice> box = new ComboBox<>();
    private Consumer<@Nullable String> chosen = _ -> {};
    private boolean offering;

    /** Offers trainings and, under this word, none. */
    TrainingBox(Words words, String nothing) {
        this(words, nothing, false);
    }

    /** The same; {@code withNone} offers videos of no training as a choice of its own. */
    TrainingBox(Words words, String nothing, boolean withNone) {
        this.words = words;
        this.nothing = nothing;
        this.withNone = withNone;
        box.setAccessibleText(words.of("library.training"));
        box.setMaxWidth(WIDTH);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public @Nullable Choice fromString(String text) {
                return null;
            }
        });
        box.valueProperty().addListener((_, _, choice) -> {
            if (!offering && choice != null) {
                chosen.accept(choice.id());
            }
        });
    }

    /** Offers these trainings and chooses one; what is not among them chooses nothing. */
    void offer(List<Education> trainings, @Nullable String now) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, nothing));
        if (withNone) {
            choices.add(new Choice("", words.of("library.no-training")));
        }
        trainings.forEach(one -> choices.add(new Choice(one.educationId(), one.title())));
        offering = true;
        if (!choices.equals(box.getItems())) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(choice -> choice.id() != null && choice.id().equals(now))
                .findFirst()
                .orElse(choices.getFirst()));
        offering = false;
    }

    /** Tells what a person chooses. */
    void onChosen(Consumer<@Nullable String> listener) {
        chosen = listener;
    }

    @Nullable
    String chosen() {
        Choice choice = box.getValue();
        return choice == null ? null : choice.id();
    }

    ComboBox<?> node() {
        return box;
    }
}
