package app.lectern.desktop.drafting;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a model proposes, scene by scene, to be accepted or left. */
final class OfferPane {
    private final Words words;
    private final DraftingViewModel model;
    private final VBox findings = Ui.column(4);
    private final ListView<OfferedRow> list = new ListView<>();
    private final CheckBox all;
    private final Label count = Ui.text("", "t-dense", "t-muted");
    private final Button apply;
    private final VBox root;

    OfferPane(Words words, DraftingViewModel model) {
        this.words = words;
        this.model = model;
        this.all = new CheckBox(words.of("drafting.accept-all"));
        this.apply = Ui.button(words.of("drafting.apply"), Feather.CHECK, model::apply, "accent");
        list.getStyleClass().addAll("rows", "plain-rows");
        list.setAccessibleText(words.of("drafting.offered"));
        list.setCellFactory(_ -> new OfferedCell(words, model));
        list.setOnKeyPressed(event -> {
            OfferedRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                int place = row.scene().place();
                model.take(place, !model.taken().get().contains(place));
                event.consume();
            }
        });
        all.setOnAction(_ -> model.takeAll(all.isSelected()));
        all.setMinWidth(CheckBox.USE_PREF_SIZE);
        Button discard = Ui.button(words.of("drafting.discard"), Feather.TRASH_2, model::back);
        BothEnds decide = new BothEnds(Ui.row(12, all, count), Ui.row(12, discard, apply));
        decide.setPadding(new Insets(8, 0, 16, 0));
        root = Ui.column(8, findings, Ui.grow(list), decide);
        model.offer().subscribe(this::show);
        model.taken().addListener(_ -> ready());
    }

    private void show(DraftingViewModel.@Nullable Offer offer) {
        findings.getChildren().clear();
        if (offer == null) {
            list.getItems().clear();
            return;
        }
        findings.getChildren()
                .add(Ui.row(
                        6,
                        Ui.icon(Feather.CPU, "ic-sm", "t-muted"),
                        Ui.wide(Ui.wrapped(words.of("drafting.by", offer.asked().model()), "t-dense", "t-muted"))));
        offer.proposal()
                .findings()
                .forEach(finding -> findings.getChildren().add(Ui.wrapped(words.of(finding), "t-dense")));
        list.getItems().setAll(OfferedRow.of(offer.proposal(), offer.comparison()));
        list.scrollTo(0);
        ready();
    }

    private void ready() {
        int there = list.getItems().size();
        int taken = model.taken().get().size();
        apply.setDisable(taken == 0);
        all.setIndeterminate(taken > 0 && taken < there);
        all.setSelected(there > 0 && taken == there);
        count.setText(words.of("drafting.count", taken, there));
    }

    void focus() {
        list.requestFocus();
    }

    Node root() {
        return root;
    }
}
