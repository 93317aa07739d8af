import app.lectern.desktop.parts.Thumbnail;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

/** Opening, choosing scenes and typing in the editor. */
final class EditorSpeed {
    private static final String LETTERS = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호";
    private static final long THINKING_MILLIS = 70;
    private static final long REST_MILLIS = 700;
    /** Strokes without a rest. */
    private static final int RUN = 12;
    /** A slide without words of its own shows the beginning of what is said. */
    private static final int WITHIN_HEADING = 3;

    private final Desk desk;
    private final Random random = new Random(7);

    EditorSpeed(Desk desk) {
        this.desk = desk;
    }

    /** Looks a script up in the library, to be opened. */
    void lookUp(String title) throws Exception {
        Desk.act(() -> desk.keys.shortcut(KeyCode.DIGIT1));
        desk.until(() -> {}, () -> desk.field("library.search").isPresent());
        desk.until(
                () -> desk.fieldThere("library.search").setText(title),
                () -> desk.button(title).isPresent());
        Thread.sleep(1_000);
    }

    /** Opens it by its card; the first of {@code rounds} and one does not count. */
    void open(String title, int rounds, Measured words, Measured pictures) throws Exception {
        for (int i = 0; i <= rounds; i++) {
            lookUp(title);
            Took took = desk.until(() -> desk.fire(title), this::isOpen);
            Took drawn = took.plus(desk.until(() -> {}, this::hasSmallPictures));
            if (i > 0) {
                words.add(took);
                pictures.add(drawn);
            }
        }
    }

    /** Scene list, preview and properties of the first scene. */
    private boolean isOpen() {
        ListView<Object> list = desk.sceneList().orElse(null);
        return list != null
                && desk.scene.getRoot().lookup(".scene-row") != null
                && desk.preview().map(ImageView::getImage).isPresent()
                && desk.field("editor.scene-title")
                        .map(TextInputControl::getText)
                        .orElse("")
                        .startsWith("수집")
                && desk.field("editor.narration")
                        .map(TextInputControl::getText)
                        .orElse("")
                        .startsWith("개인");
    }

    private boolean hasSmallPictures() {
        return desk.scene.getRoot().lookupAll(".scene-row").stream()
                .filter(Node::isVisible)
                .allMatch(row -> Desk.find(
                                row,
                                one -> one instanceof Thumbnail small
                                        && small.imageProperty().get() != null)
                        .isPresent());
    }

    /** Goes through scenes by the arrow key. */
    void choose(int rounds, Measured words, Measured pictures) throws Exception {
        Desk.act(() -> desk.sceneList().orElseThrow().requestFocus());
        for (int i = -5; i < rounds; i++) {
            ListView<Object> list = desk.sceneList().orElseThrow();
            int next = Desk.onFx(() -> list.getSelectionModel().getSelectedIndex()) + 1;
            Image before = Desk.onFx(() -> desk.preview().orElseThrow().getImage());
            String text = (next + 1) + "번째 장면의 글입니다.";
            TextInputControl narration = desk.fieldThere("editor.narration");
            Took took = desk.until(
                    () -> desk.keys.press(KeyCode.DOWN),
                    () -> narration.getText().endsWith(text));
            Took drawn = took.plus(
                    desk.until(() -> {}, () -> desk.preview().orElseThrow().getImage() != before));
            if (i >= 0) {
                words.add(took);
                pictures.add(drawn);
            }
            think();
        }
    }

    void goTo(int scene) throws Exception {
        ListView<Object> list = desk.sceneList().orElseThrow();
        Desk.act(() -> {
            list.scrollTo(Math.max(0, scene - 2));
            list.getSelectionModel().clearAndSelect(scene);
        });
        Thread.sleep(1_500);
    }

    /** Types into a field, where every stroke changes the slide. */
    void type(String field, int rounds, Measured shown) throws Exception {
        TextInputControl control = desk.fieldThere(field);
        Desk.act(() -> {
            control.requestFocus();
            control.positionCaret(field.equals("editor.narration") ? WITHIN_HEADING : control.getLength());
        });
        for (int i = -10; i < rounds; i++) {
            // a slide full of one field's letters is no slide of a lesson
            if (i % RUN == 0) {
                Desk.act(() -> {
                    for (int k = 0; k < (control.getCaretPosition() > RUN ? RUN : 0); k++) {
                        desk.keys.press(KeyCode.BACK_SPACE);
                    }
                });
                Thread.sleep(REST_MILLIS);
            }
            Took took = stroke();
            if (i >= 0) {
                shown.add(took);
            }
            think();
        }
    }

    private Took stroke() throws Exception {
        ImageView preview = desk.preview().orElseThrow();
        Image before = Desk.onFx(preview::getImage);
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return desk.until(() -> desk.keys.type(letter), () -> preview.getImage() != before);
    }

    private void think() throws InterruptedException {
        Thread.sleep(THINKING_MILLIS + random.nextInt(60));
    }

    /** How wide the preview is drawn, pixels. */
    int previewWidth() throws Exception {
        return (int)
                (double) Desk.onFx(() -> desk.preview().orElseThrow().getImage().getWidth());
    }
}
