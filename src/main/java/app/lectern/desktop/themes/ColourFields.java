package app.lectern.desktop.themes;

import static app.lectern.domain.theme.ColorRole.*;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.HexColor;
import app.lectern.domain.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The colours of a theme, each to be chosen by eye or written. */
final class ColourFields {
    private static final Map<String, List<ColorRole>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("themes.colours-text", List.of(PAPER, SURFACE, INK, MUTED, LINE, TINT));
        GROUPS.put("themes.colours-accent", List.of(ACCENT, ON_ACCENT, ACCENT_SOFT, SECOND, THIRD));
        GROUPS.put("themes.colours-section", List.of(SECTION, ON_SECTION, SECTION_ACCENT));
        GROUPS.put("themes.colours-verdict", List.of(GOOD, GOOD_SOFT, BAD, BAD_SOFT, WARN, WARN_SOFT));
        GROUPS.put("themes.colours-code", List.of(CODE_PAPER, CODE_INK));
    }

    private final Words words;
    private final ThemeEdit edit;
    private final VBox root = Ui.column(16);
    private boolean following;

    ColourFields(Words words, ThemeEdit edit) {
        this.words = words;
        this.edit = edit;
        GROUPS.forEach((key, roles) -> {
            VBox group = Ui.column(8, Ui.text(words.of(key), "field-label"));
            roles.forEach(
                    role -> group.getChildren().addAll(field(role), FormField.problem(edit, ThemeEdit.field(role))));
            root.getChildren().add(group);
        });
    }

    private Node field(ColorRole role) {
        String name = words.of("theme.color." + role.id());
        ColorPicker picker = Ui.styled(new ColorPicker(), "swatch-picker");
        picker.setAccessibleText(words.of("themes.pick", name));
        TextField hex = Ui.styled(new TextField(), "hex");
        hex.setAccessibleText(name);
        hex.textProperty().addListener((_, _, text) -> tell(() -> edit.colour(role, text)));
        picker.valueProperty().addListener((_, _, colour) -> tell(() -> hex.setText(hexOf(colour))));
        edit.theme().addListener((_, _, theme) -> show(role, theme, picker, hex));
        Label label = Ui.wide(Ui.title(name));
        label.setLabelFor(hex);
        return Ui.row(8, picker, label, hex);
    }

    private void tell(Runnable change) {
        if (!following) {
            change.run();
        }
    }

    private void show(ColorRole role, @Nullable Theme theme, ColorPicker picker, TextField hex) {
        boolean before = following;
        following = true;
        try {
            String now = theme == null ? "" : HexColor.of(role.of(theme.palette()));
            // what is being written is not rewritten
            if (!hex.isFocused() || before) {
                hex.setText(now);
            }
            picker.setValue(theme == null ? Color.TRANSPARENT : Color.web(now));
        } finally {
            following = before;
        }
    }

    private static String hexOf(Color colour) {
        return HexColor.of(
                new java.awt.Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue()));
    }

    Node root() {
        return root;
    }
}
