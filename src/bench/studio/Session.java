import java.util.List;
import java.util.Random;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** What a person does in two minutes, again and again until they are over. */
final class Session {
    private static final String SENTENCE = "받는 사람을 두 번 확인하고 보냅니다.";

    private final Desk desk;
    private final Watchdog watchdog;
    private final EditorSpeed editor;
    private final Random random = new Random(11);

    Session(Desk desk, Watchdog watchdog) {
        this.desk = desk;
        this.watchdog = watchdog;
        this.editor = new EditorSpeed(desk);
    }

    void run(long seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        List<Step> steps = List.of(this::library, this::write, this::scenes, this::find, this::elsewhere);
        for (int i = 0; System.nanoTime() < end; i++) {
            steps.get(i % steps.size()).run();
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private void library() throws Exception {
        watchdog.doing("library");
        press(KeyCode.DIGIT1, true);
        desk.until(() -> {}, () -> desk.field("library.search").isPresent());
        pause(1_000);
        watchdog.doing("search");
        focus("library.search");
        say("개인정보");
        pause(600);
        focus("library.search");
        Desk.act(() -> desk.fieldThere("library.search").clear());
        say(FullLibrary.LONG_TITLE);
        desk.until(() -> {}, () -> desk.button(FullLibrary.LONG_TITLE).isPresent());
        pause(800);
        watchdog.doing("open");
        Desk.act(() -> desk.fire(FullLibrary.LONG_TITLE));
        desk.until(() -> {}, () -> desk.preview().map(view -> view.getImage()).isPresent());
        pause(1_500);
    }

    private void write() throws Exception {
        watchdog.doing("type");
        editor.goTo(20 + random.nextInt(900));
        focus("editor.narration");
        Desk.act(() -> desk.fieldThere("editor.narration").end());
        say(SENTENCE);
        focus("editor.scene-title");
        say("새 제목");
        focus("editor.on-screen");
        say("두 번 확인");
        pause(1_500);
        watchdog.doing("undo");
        for (int i = 0; i < 6; i++) {
            press(KeyCode.Z, true);
            pause(150);
        }
    }

    private void scenes() throws Exception {
        watchdog.doing("switch scenes");
        Desk.act(() -> desk.sceneList().orElseThrow().requestFocus());
        for (int i = 0; i < 15; i++) {
            press(i % 5 == 4 ? KeyCode.PAGE_DOWN : KeyCode.DOWN, false);
            pause(120);
        }
        watchdog.doing("add, move, delete scenes");
        press(KeyCode.N, true);
        pause(500);
        for (int i = 0; i < 3; i++) {
            Desk.act(() -> desk.keys.press(KeyCode.UP, false, true));
            pause(300);
        }
        Desk.act(() -> desk.sceneList().orElseThrow().requestFocus());
        press(KeyCode.DELETE, false);
        pause(500);
        watchdog.doing("split and join");
        editor.goTo(random.nextInt(900));
        focus("editor.narration");
        TextInputControl narration = desk.fieldThere("editor.narration");
        Desk.act(() -> narration.positionCaret(narration.getLength() / 2));
        Desk.act(() -> desk.fire(desk.words.of("scene.split-here")));
        pause(700);
        press(KeyCode.Z, true);
        pause(500);
        watchdog.doing("choose many scenes");
        ListView<Object> list = desk.sceneList().orElseThrow();
        Desk.act(() -> list.getSelectionModel().selectAll());
        pause(500);
        Desk.act(() -> list.getSelectionModel().clearAndSelect(10));
        pause(500);
    }

    private void find() throws Exception {
        watchdog.doing("find");
        press(KeyCode.H, true);
        pause(400);
        say("거부할");
        pause(600);
        watchdog.doing("replace");
        focus("find.replacement");
        say("물리칠");
        Desk.act(() -> desk.fire(desk.words.of("find.replace-all")));
        pause(1_000);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.Z, true);
        pause(1_000);
    }

    private void elsewhere() throws Exception {
        watchdog.doing("settings");
        press(KeyCode.DIGIT5, true);
        pause(1_200);
        watchdog.doing("palette");
        press(KeyCode.K, true);
        pause(1_000);
        say("개인");
        pause(500);
        press(KeyCode.ESCAPE, false);
        pause(300);
        watchdog.doing("back to the editor");
        press(KeyCode.DIGIT2, true);
        desk.until(() -> {}, () -> desk.preview().map(view -> view.getImage()).isPresent());
        pause(1_500);
    }

    private void press(KeyCode code, boolean shortcut) throws Exception {
        Desk.act(() -> desk.keys.press(code, shortcut, false));
    }

    private void focus(String field) throws Exception {
        Desk.act(() -> desk.fieldThere(field).requestFocus());
    }

    /** Types as an input method does, letter by letter of each syllable. */
    private void say(String words) throws Exception {
        String before = "";
        for (char c : words.toCharArray()) {
            if (c < '가' || c > '힣') {
                commit(before);
                before = "";
                Desk.act(() -> desk.keys.type(String.valueOf(c)));
                pause(90);
                continue;
            }
            for (String step : Keys.steps(c)) {
                String committed = before;
                Desk.act(() -> desk.keys.compose(committed, step));
                before = "";
                pause(80);
            }
            before = String.valueOf(c);
        }
        commit(before);
    }

    private void commit(String syllable) throws Exception {
        if (!syllable.isEmpty()) {
            Desk.act(() -> desk.keys.compose(syllable, ""));
        }
    }

    private void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
