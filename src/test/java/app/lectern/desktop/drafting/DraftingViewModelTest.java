package app.lectern.desktop.drafting;

import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.HeardNotices;
import app.lectern.desktop.Notices;
import app.lectern.desktop.Words;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.script.VideoScript;
import app.lectern.draft.DraftTask;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.ModelChoice;
import app.lectern.support.FakeChatServer;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a model and taking what it proposes, without a window. */
@NullUnmarked
class DraftingViewModelTest {
    private static final String ANSWER =
            "{\"scenes\":[{\"scene\":1,\"text\":\"안녕하세요.\"},{\"scene\":2,\"text\":\"메일을 조심하세요.\"}]}";

    @TempDir
    Path root;

    private final DirectBackground background = new DirectBackground();
    private final List<String> told = new ArrayList<>();
    private FakeChatServer server;
    private Lectern lectern;
    private VideoScript script;
    private ScriptDocument written;
    private boolean writable = true;
    private DraftingViewModel model;

    @BeforeEach
    void open() throws Exception {
        server = new FakeChatServer();
        lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator());
        script = lectern.scripts().create(AUTHOR, "v", TestLectern.SCRIPT, null);
        written = ScriptDocument.of(script.rawJson());
        lectern.modelDrafts().save(AUTHOR, new ModelChoice(server.url(), "tiny", 30, true, null));
        Words words = new Words(Locale.KOREAN);
        model = new DraftingViewModel(lectern.modelDrafts(), AUTHOR, words, notices(words), background, text(words));
    }

    @AfterEach
    void close() {
        lectern.close();
        server.close();
    }

    @Test
    void onlyWhatWasSeenIsSentAndOnlyWhatIsAcceptedComesIn() {
        server.raw(503, Map.of(), "loading").says(ANSWER);
        model.open();
        model.wish().task().set(DraftTask.PLAIN);
        model.look();
        background.workAll();
        assertThat(model.prepared().get().text()).contains("피싱 메일에 주의하세요.");
        assertThat(server.asked()).isEmpty();
        String seen = model.prepared().get().request().user();
        // what is written and chosen after that is not what was seen
        written = written.with(0, written.scenes().getFirst().withText("그동안 고친 인사."));
        model.send();
        background.workAll();
        assertThat(model.problem().get()).contains("503", "loading");
        assertThat(model.stage().get()).isEqualTo(DraftingStage.LOOKING);
        model.send();
        background.workAll();
        assertThat(server.asked())
                .allSatisfy(asked -> assertThat(asked.said("user")).isEqualTo(seen));
        assertThat(model.stage().get()).isEqualTo(DraftingStage.CHOOSING);
        model.apply();
        assertThat(told).isEmpty();
        model.takeAll(true);
        writable = false;
        model.apply();
        assertThat(told).isEmpty();
        writable = true;
        model.apply();
        background.workAll();
        assertThat(written.scenes()).extracting(SceneDocument::text).containsExactly("그동안 고친 인사.", "메일을 조심하세요.");
        assertThat(told).containsExactly("모델 초안 (장면 1개)", "모델 초안에서 장면 1개를 넣었습니다. 1개는 그동안 고치셔서 그대로 두었습니다.");
        assertThat(model.isOpen().get()).isFalse();
        assertThat(lectern.history().ofVideo(AUTHOR, "v").getLast().event())
                .satisfies(event -> assertThat(event.action()).isEqualTo(HistoryAction.MODEL_DRAFTED))
                .satisfies(event -> assertThat(event.details()).containsEntry("scenes", "2"));
    }

    @Test
    void whatIsCanceledOrDiscardedLeavesNothing() {
        server.says(ANSWER).says(ANSWER);
        model.open();
        model.wish().task().set(DraftTask.PLAIN);
        model.look();
        background.workAll();
        model.send();
        model.cancel();
        background.workAll();
        assertThat(model.stage().get()).isEqualTo(DraftingStage.LOOKING);
        assertThat(model.offer().get()).isNull();
        model.send();
        background.workAll();
        model.take(0, true);
        model.back();
        assertThat(model.taken().get()).isEmpty();
        assertThat(written).isEqualTo(ScriptDocument.of(script.rawJson()));
        assertThat(told).isEmpty();
    }

    private DraftedText text(Words words) {
        return new DraftedText() {
            @Override
            public ScriptDocument document() {
                return written;
            }

            @Override
            public String scriptId() {
                return script.scriptId();
            }

            @Override
            public Map<String, SceneDocument> said() {
                return Map.of();
            }

            @Override
            public Set<Integer> chosen() {
                return Set.of(0);
            }

            @Override
            public boolean isWritable() {
                return writable;
            }

            @Override
            public void change(ScriptDocument changed, String key, Object... arguments) {
                written = changed;
                told.add(words.of(key, arguments));
            }
        };
    }

    private Notices notices(Words words) {
        return new HeardNotices() {
            @Override
            public void done(String key, Object... arguments) {
                told.add(words.of(key, arguments));
            }
        };
    }
}
