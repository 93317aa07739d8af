package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.desk.DeskTools;
import app.lectern.desktop.drafting.DraftingView;
import app.lectern.domain.script.Finding;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One script as it is written: its scenes, the chosen slide as the video shows it, what is spoken, what comes next. */
public final class EditorView implements Screen {
    private final Words words;
    private final EditorViewModel model;
    private final EditorHeader header;
    private final SlideStage stage;
    private final NarrationView narration;
    private final SceneList scenes;
    private final PropertiesPane properties;
    private final SceneProperties settable;
    private final ChecksPane checks;
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
        this.narration = new NarrationView(
                words, model.narration(), NarrationButtons.split(words, model), NarrationButtons.listen(words, model));
        this.source = new SourcePane(words, model.translation(), narration.root());
        this.settable = new SceneProperties(studio, model);
        this.properties = settable.pane();
        this.checks = new ChecksPane(words, model, new CheckViewModel(studio), this::goToNext, this::go);
        this.tools = new DeskTools(
                studio,
                videoId == null ? "" : videoId,
                new EditorScript(model, this::lengthKnown),
                Fx.window(),
                this::cover,
                narration::focus);
        this.side = new SidePane(words, properties.root(), checks.root(), tools.history());
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
        keys = new EditorKeys(model, actions, desk());
        keys.listenOn(panes.root());
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

    private EditorKeys.Desk desk() {
        return new EditorKeys.Desk() {
            @Override
            public boolean composing() {
                return narration.composing() || properties.composing();
            }

            @Override
            public void nextFinding() {
                goToNext();
            }

            @Override
            public void play() {
                tools.play();
            }

            @Override
            public void find() {
                tools.find();
            }

            @Override
            public void chooseFile() {
                EditorView.this.chooseFile();
            }
        };
    }

    private void chooseFile() {
        importing.choose(panes.root().getScene().getWindow());
    }

    private void goToNext() {
        Finding finding = model.nextFinding();
        if (finding != null) {
            go(finding);
        }
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
        settable.show(scene, writable);
        tools.written();
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
        checks.close();
        settable.close();
        model.close();
    }
}
