import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/**
 * A step of packaging: the window's style sheet as JavaFX reads it soonest. Who builds for themselves has the readable one
 * alone: the binary one is taken only where the program is started with binary.css=true.
 */
final class StyleSheet {
    private static final String FOLDER = "target/classes/app/lectern/desktop/";

    public static void main(String[] args) throws IOException {
        Stylesheet.convertToBinary(new File(FOLDER + "lectern.css"), new File(FOLDER + "lectern.bss"));
    }
}
