package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.editor.ValueChoice;
import app.lectern.desktop.parts.Ui;
import app.lectern.service.RenderCapacity;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The choice of how many renders run at once, with the number that suits the machine. */
final class ConcurrencyBox {
    private final Words words;
    private final ConcurrencyViewModel model;
    /** Empty until it is known what is in force. */
    private final HBox root = Ui.row(0);

    ConcurrencyBox(Words words, ConcurrencyViewModel model) {
        this.words = words;
        this.model = model;
        model.known().subscribe(this::show);
    }

    private void show(ConcurrencyViewModel.@Nullable Known known) {
        if (known == null) {
            return;
        }
        RenderCapacity capacity = known.capacity();
        ComboBox<Integer> box = new ValueChoice<>(
                        IntStream.rangeClosed(1, RenderCapacity.MOST).boxed().toList(),
                        jobs -> words.of(
                                jobs == capacity.proposed() ? "renders.at-once-proposed" : "renders.at-once-n", jobs),
                        model::choose)
                .box(words.of("renders.at-once"));
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setValue(known.concurrent());
        box.setDisable(!model.mayChoose());
        box.setTooltip(new Tooltip(
                words.of("renders.at-once-how", capacity.cores(), capacity.memoryMegabytes(), capacity.proposed())));
        boolean keyboard =
                !root.getChildren().isEmpty() && root.getChildren().getFirst().isFocused();
        root.getChildren().setAll(box);
        if (keyboard) {
            box.requestFocus();
        }
    }

    Node root() {
        return root;
    }
}
