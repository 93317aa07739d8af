package app.lectern.desktop.drafting;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.service.PreparedDraft;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that would be sent, and where it would go: agreed to or not. */
final class SentText {
    private final Words words;
    private final VBox where = new VBox();
    private final TextArea text = new TextArea();
    private final Button send;
    private final VBox root;

    SentText(Words words, DraftingViewModel model) {
        this.words = words;
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.of("drafting.sent"));
        text.getStyleClass().add("sent-text");
        send = Ui.button(words.of("drafting.send"), Feather.SEND, model::send, "accent");
        HBox buttons = Ui.row(8, Ui.gap(), Ui.button(words.of("drafting.back"), Feather.ARROW_LEFT, model::back), send);
        buttons.setPadding(new Insets(0, 0, 16, 0));
        root = Ui.column(12, Ui.text(words.of("drafting.sent"), "t-section"), where, Ui.grow(text), buttons);
        model.prepared().subscribe(this::show);
    }

    private void show(@Nullable PreparedDraft prepared) {
        where.getChildren().clear();
        if (prepared == null) {
            return;
        }
        where.getChildren()
                .add(
                        prepared.staysHere()
                                ? Ui.hint(
                                        Feather.HOME,
                                        words.of("drafting.stays", prepared.model(), prepared.address()),
                                        "success")
                                : Ui.hint(
                                        Feather.UPLOAD_CLOUD,
                                        words.of(
                                                prepared.isPrivate() ? "drafting.leaves" : "drafting.leaves-open",
                                                prepared.model(),
                                                prepared.address()),
                                        "warning"));
        text.setText(prepared.text());
    }

    void focus() {
        send.requestFocus();
    }

    Node root() {
        return root;
    }
}
