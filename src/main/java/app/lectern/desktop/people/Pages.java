package app.lectern.desktop.people;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.account.Role;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the pages about people are made of. */
final class Pages {
    private static final double WIDTH = 920;

    private Pages() {}

    static Node page(Node... parts) {
        VBox page = new VBox(16, parts);
        page.setPadding(new Insets(16, 24, 24, 24));
        HBox.setHgrow(Ui.most(page, WIDTH), Priority.ALWAYS);
        return Ui.scroll(new HBox(page));
    }

    static VBox card(Words words, Feather icon, String title, String how, Node... parts) {
        VBox text =
                Ui.column(2, Ui.text(words.of(title), "t-section"), Ui.wrapped(words.of(how), "t-dense", "t-muted"));
        VBox card = Ui.styled(new VBox(12, new HBox(12, Ui.icon(icon, "ic-lg", "t-muted"), Ui.wide(text))), "card");
        card.getChildren().addAll(parts);
        card.setPadding(new Insets(16));
        return card;
    }

    /** Shows words while there are some. */
    static Node notice(ObservableValue<String> said, Feather icon, String tone) {
        VBox box = Ui.shown(new VBox(), false);
        said.addListener((_, _, now) -> {
            box.getChildren().clear();
            Ui.shown(box, !now.isEmpty());
            if (!now.isEmpty()) {
                box.getChildren().add(Ui.hint(icon, now, tone));
            }
        });
        return box;
    }

    static String role(Words words, Role role) {
        return words.of("role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String roles(Words words, Set<Role> roles) {
        return roles.stream().sorted().map(role -> role(words, role)).collect(Collectors.joining(", "));
    }
}
