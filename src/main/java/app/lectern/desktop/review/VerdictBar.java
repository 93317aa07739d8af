package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.compare.VersionWords;
import app.lectern.desktop.parts.NoteForm;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.SceneComment;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The verdict: which text it is about, why it can not be approved, and the buttons. */
final class VerdictBar {
    private final Words words;
    private final ReviewViewModel model;
    private final Label fingerprint = Ui.firm("", "fingerprint");
    private final Label why = Ui.wrapped("", "t-dense");
    private final Button toBlocking;
    private final Button draft;
    private final Button reject;
    private final Button approve;
    private final HBox buttons;
    private final VBox root;

    VerdictBar(Words words, ReviewViewModel model) {
        this.words = words;
        this.model = model;
        VerdictViewModel verdict = model.verdict();
        toBlocking = Ui.button(words.of("review.to-blocking"), Feather.ARROW_RIGHT, this::showBlocking, "link");
        draft = Ui.button(words.of("review.draft"), Feather.FILM, verdict::renderDraft);
        draft.setTooltip(new Tooltip(words.of("review.draft-how")));
        draft.disableProperty().bind(verdict.busy());
        reject = Ui.button(
                words.of("editor.reject"), Feather.CORNER_UP_LEFT, this::askReason, "danger", "button-outlined");
        approve = Ui.button(words.of("editor.approve"), Feather.CHECK, verdict::approve, "success");
        reject.disableProperty().bind(verdict.busy());
        buttons = Ui.row(8, reject, approve);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        why.setMinWidth(0);
        HBox reason = Ui.row(8, Ui.wide(why), toBlocking);
        HBox line = Ui.row(16, Ui.wide(text()), draft, buttons);
        root = Ui.styled(new VBox(8, reason, line), "surface", "pane-bottom");
        root.setPadding(new Insets(10, 16, 12, 20));
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.reviewed().subscribe(_ -> show());
        verdict.notice().addListener(_ -> show());
        verdict.busy().addListener(_ -> show());
    }

    private HBox text() {
        Label name = Ui.whole(words.of("review.fingerprint"), "t-caption", "t-muted");
        Button copy = Ui.iconButton(Feather.COPY, words.of("review.copy-fingerprint"), this::copy, "small");
        HBox text = Ui.row(6, Ui.icon(Feather.HASH, "ic-sm", "t-muted"), fingerprint, copy, name);
        text.setMinWidth(0);
        return text;
    }

    private void copy() {
        Reviewed now = model.reviewed().get();
        if (now != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(now.script().sha256());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void show() {
        Reviewed now = model.reviewed().get();
        Ui.shown(root, now != null);
        if (now == null) {
            return;
        }
        VerdictViewModel verdict = model.verdict();
        fingerprint.setText(VersionWords.fingerprint(now.script()));
        fingerprint.setTooltip(new Tooltip(now.script().sha256()));
        fingerprint.setAccessibleText(
                words.of("history.fingerprint", now.script().sha256()));
        String refused = verdict.notice().get();
        String told = refused.isEmpty() ? verdict.why() : refused;
        why.setText(told);
        boolean bad = !refused.isEmpty() || (verdict.mayDecide() && !told.isEmpty());
        why.getStyleClass().removeAll("t-danger", "t-muted");
        why.getStyleClass().add(bad ? "t-danger" : "t-muted");
        why.setGraphic(
                told.isEmpty()
                        ? null
                        : Ui.icon(bad ? Feather.ALERT_CIRCLE : Feather.INFO, "ic-sm", bad ? "t-danger" : "t-muted"));
        Ui.shown(why, !told.isEmpty());
        Ui.shown(toBlocking, verdict.mayDecide() && !verdict.blocking().isEmpty());
        Ui.shown(draft, verdict.mayRenderDraft());
        Ui.shown(buttons, verdict.mayDecide());
        approve.setDisable(!verdict.mayApprove() || verdict.busy().get());
    }

    private void showBlocking() {
        List<SceneComment> blocking = model.verdict().blocking();
        if (!blocking.isEmpty()) {
            model.show(blocking.getFirst());
        }
    }

    /** As the button does; where it cannot be pressed, what speaks against it is shown. */
    void approve() {
        if (model.verdict().mayApprove()) {
            approve.fire();
        } else {
            showBlocking();
        }
    }

    /** Asks why it is sent back. */
    void askReason() {
        if (model.verdict().mayDecide() && !reject.isDisabled()) {
            Button act =
                    Ui.button(words.of("editor.reject"), Feather.CORNER_UP_LEFT, () -> {}, "danger", "button-outlined");
            new NoteForm(
                            words.of("editor.reject-why"),
                            words.of("editor.reject-example"),
                            true,
                            act,
                            model.verdict()::reject)
                    .showAbove(reject);
        }
    }

    Region root() {
        return root;
    }
}
