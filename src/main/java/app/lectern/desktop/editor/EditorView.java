package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.ActionGroup;
import app.lectern.desktop.desk.DeskTools;
import app.lectern.desktop.drafting.DraftingView;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Finding;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One script as it is written: its scenes, the chosen slide as the video shows it, what is spoken, what comes next. */
public final class EditorView implements Screen {
    private final Words words;
    private final EditorViewModel model;
    private final EditorHeader header;
    private final SlideStage stage;
    private final NarrationView narration;
    private final SceneList scenes;
    private final PropertiesPane properties;
    private final RecordingViewModel recording;
    private final RecordingPane recordingPane;
    private final CheckViewModel check;
    private final SidePane side;
    private final EditorPanes panes;
    private final DeskTools tools;
    private final EditorKeys keys;
    private final SourcePane source;
    private final SceneImport importing;
    private final @Nullable String first;
    private final @Nullable String firstField;
    private @Nullable DraftingView drafting;

    /**
     * The editor of a video's script.
     *
     * @param sceneId the scene to begin at; null for the first
     * @param field the field to begin at, by its name in script files; null for none
     */
    public EditorView(Studio studio, @Nullable String videoId, @Nullable String sceneId, @Nullable String field) {
        this.first = sceneId;
        this.firstField = field;
        this.words = studio.words();
        this.model = new EditorViewModel(studio, videoId);
        EditorActions actions = new EditorActions(words, model);
        SceneListViewModel sceneList = model.sceneList();
        this.header = new EditorHeader(studio, model, actions);
        this.stage = new SlideStage(words, studio.pictures().preview());
        this.scenes = new SceneList(studio, model, sceneList, this::chooseFile);
        this.importing = new SceneImport(studio, model, sceneList, this::cover);
        importing.acceptDropsOn(scenes.root());
        this.narration = new NarrationView(words, model.narration(), splitButton(sceneList), listenButton());
        this.source = new SourcePane(words, model.translation(), narration.root());
        this.recording = new RecordingViewModel(
                studio,
                model::lessonNow,
                () -> model.writing().spot().get().scene(),
                model.saving()::save,
                model.reading()::refresh);
        this.recordingPane = new RecordingPane(words, recording);
        PropertiesViewModel own = model.properties();
        LayoutField layout =
                new LayoutField(words, studio.pictures()::live, model::laidOut, this::shownScene, own::layout);
        ThemeField theme = new ThemeField(studio, model.writing());
        QuestionViewModel asked = new QuestionViewModel(model.writing());
        PassMarkField passMark = new PassMarkField(words, asked, model.writing());
        this.properties = new PropertiesPane(
                words,
                own,
                new QuestionPane(words, asked),
                layout,
                new VBox(16, recordingPane.root(), theme.root(), passMark.root()));
        this.check = new CheckViewModel(studio);
        this.tools = new DeskTools(
                studio,
                videoId == null ? "" : videoId,
                new EditorScript(model, this::lengthKnown),
                Fx.window(),
                this::cover,
                narration::focus);
        this.side = new SidePane(words, properties.root(), checks(), tools.history());
        this.panes = new EditorPanes(
                stage,
                source,
                scenes,
                tools,
                properties,
                side.root(),
                header.drawer().selectedProperty(),
                () -> studio.settings().choices().get().textPercent());
        Node notices = new NoticeBar(words, model, studio.lectern().config().clock()).root();
        panes.root().setTop(new VBox(notices, tools.findBar()));
        if (!model.hasVideo()) {
            panes.root().setCenter(EmptyEditor.of(words, model::openLibrary));
        }
        follow();
        keys = keys(actions, sceneList);
    }

    private void follow() {
        model.writing().beforeMoving(() -> {
            narration.settle();
            properties.settle();
        });
        model.lesson().addListener((_, _, lesson) -> opened(lesson));
        model.writing().document().addListener(_ -> show());
        model.writing().spot().addListener(_ -> show());
        model.writing().writable().addListener(_ -> show());
        model.translation().source().addListener(_ -> {
            show();
            scenes.refresh();
            showHeader();
        });
        model.translation().languages().addListener(_ -> showHeader());
        model.listening().speaking().addListener((_, _, speaking) -> {
            if (!speaking) {
                show();
                scenes.refresh();
            }
        });
        tools.playing().spoken().addListener((_, _, spoken) -> narration.mark(spoken));
        tools.playing().slide().addListener((_, _, state) -> stage.show(state));
        model.drafting().isOpen().addListener((_, _, open) -> showDrafting(open));
        tools.listenWhile(panes.root());
        panes.narrow().addListener(_ -> showHeader());
    }

    private EditorKeys keys(EditorActions actions, SceneListViewModel sceneList) {
        EditorKeys keys = new EditorKeys(model, sceneList, () -> narration.composing() || properties.composing());
        keys.put("editor.send", ActionGroup.REVIEW, Feather.SEND, "Shortcut+Enter", actions::openSendForm);
        keys.put("action.next-finding", ActionGroup.EDIT, Feather.ALERT_TRIANGLE, "F8", () -> {
            Finding finding = model.nextFinding();
            if (finding != null) {
                go(finding);
            }
        });
        keys.put(
                "action.scene-translated",
                ActionGroup.EDIT,
                Feather.CHECK,
                "Shortcut+Shift+D",
                model.translation()::finish);
        keys.put(
                "action.next-untranslated",
                ActionGroup.EDIT,
                Feather.CHEVRONS_RIGHT,
                "Shortcut+Shift+M",
                model.translation()::next);
        keys.listenOn(panes.root());
        keys.put("drafting.open", ActionGroup.EDIT, Feather.CPU, "", model.drafting()::open);
        // their keys are the tools' own
        keys.put("action.play-here", ActionGroup.PLAY, Feather.PLAY, "F5", tools::play);
        keys.put("action.find", ActionGroup.EDIT, Feather.SEARCH, "Shortcut+F", tools::find);
        keys.put("action.import-scenes", ActionGroup.EDIT, Feather.UPLOAD, "", this::chooseFile);
        return keys;
    }

    private void chooseFile() {
        importing.choose(panes.root().getScene().getWindow());
    }

    private Button splitButton(SceneListViewModel sceneList) {
        Button button = Ui.button(words.of("scene.split-here"), Feather.SCISSORS, sceneList::split, "small", "flat");
        button.disableProperty().bind(model.writing().writable().not());
        button.setAccessibleText(words.of("scene.split-here"));
        return button;
    }

    private Button listenButton() {
        Button button = Ui.button(words.of("voices.listen"), Feather.HEADPHONES, model.listening()::listen, "small");
        button.setAccessibleText(words.of("voices.listen"));
        button.disableProperty().bind(model.listening().speaking());
        return button;
    }

    private Node checks() {
        FindingsPane findings = new FindingsPane(
                words,
                model.findings(),
                () -> {
                    Finding next = model.nextFinding();
                    if (next != null) {
                        go(next);
                    }
                },
                this::go);
        CheckPane speech = new CheckPane(words, check, model::lessonNow, model::show);
        VBox box = new VBox(8, Ui.grow(Ui.scroll(findings.root())), Ui.line(), Ui.grow(speech.root()));
        box.setPadding(new Insets(16, 8, 0, 16));
        return box;
    }

    private void go(Finding finding) {
        if (finding.sceneIndex() >= 0) {
            model.show(finding.sceneIndex());
        }
        goToField(finding.field());
    }

    private void goToField(String field) {
        if (field.equals("text") || field.isEmpty()) {
            narration.focus();
        } else {
            side.showProperties();
            properties.focus(field);
        }
    }

    private void opened(@Nullable Lesson lesson) {
        if (lesson == null) {
            return;
        }
        showHeader();
        if (panes.putUp(this::goToFirstField)) {
            showFirst();
        }
        tools.refresh();
        show();
    }

    private void showHeader() {
        Lesson lesson = model.lesson().get();
        if (lesson != null) {
            header.show(lesson, panes.narrow().get());
        }
    }

    private void showFirst() {
        ScriptDocument document = model.writing().document().get();
        int scene = document == null || first == null ? -1 : document.indexOf(first);
        if (scene >= 0) {
            model.show(scene);
        }
    }

    private void goToFirstField() {
        if (firstField != null) {
            goToField(firstField);
        }
    }

    private void cover(@Nullable Node cover) {
        panes.cover(cover);
    }

    /** Built when it is opened first. */
    private void showDrafting(boolean open) {
        if (!open) {
            panes.cover(null);
            narration.focus();
            return;
        }
        if (drafting == null) {
            drafting = new DraftingView(words, model.drafting(), model::openModelSettings);
        }
        panes.cover(drafting.root());
        drafting.focus();
    }

    private void show() {
        ScriptDocument document = model.writing().document().get();
        SceneDocument scene = model.writing().scene();
        if (document == null || scene == null || model.lesson().get() == null) {
            return;
        }
        Spot spot = model.writing().spot().get();
        boolean writable = model.writing().writable().get();
        scenes.show(document, spot);
        stage.show(model.source(), spot.scene());
        narration.show(scene, spot.caret(), writable, document.language());
        source.show(scene);
        properties.show(scene, writable);
        recordingPane.refresh();
        tools.written();
    }

    private int shownScene() {
        return model.writing().spot().get().scene();
    }

    private void lengthKnown() {
        show();
        scenes.refresh();
    }

    @Override
    public Node header() {
        return header.root();
    }

    @Override
    public Node content() {
        return panes.root();
    }

    @Override
    public List<Action> actions() {
        return keys.actions();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        panes.close();
        tools.close();
        importing.close();
        check.close();
        recording.close();
        model.close();
    }
}
