package app.lectern.desktop.signin;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** A field under its name. */
public final class Field {
    private Field() {}

    /** The field, named to those who see and to those who do not. */
    public static VBox of(Words words, String key, TextInputControl field) {
        field.setAccessibleText(words.of(key));
        return Ui.wide(Ui.column(4, Ui.text(words.of(key), "field-label"), field));
    }
}
