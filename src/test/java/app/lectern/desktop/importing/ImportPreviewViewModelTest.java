package app.lectern.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.HeardNotices;
import app.lectern.desktop.Words;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.SourcePlace;
import app.lectern.service.ImportChoice;
import app.lectern.service.ImportPreview;
import app.lectern.service.ScriptImport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPreviewViewModelTest {
    private static final String TWO_SCENES = "{\"title\":\"교육\",\"scenes\":["
            + "{\"scene_id\":1,\"title\":\"하나\",\"text\":\"첫 장면입니다.\"},"
            + "{\"scene_id\":2,\"text\":\"둘째 장면입니다.\"}]}";

    /** A workspace that holds what a test puts into it. */
    private static final class Desk implements ImportDesk {
        private final List<ImportOptions> read = new ArrayList<>();
        private final List<ImportChoice> kept = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private boolean refuses;
        private int revisions;

        @Override
        public ImportPreview read(Path file, ImportOptions options, ImportProgress progress) {
            progress.reached(0, 2);
            if (refuses) {
                throw new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of("import.no-captions"));
            }
            read.add(options);
            return new ImportPreview(
                    file,
                    TWO_SCENES,
                    List.of(SourcePlace.slide(1), SourcePlace.slide(4)),
                    List.of(
                            ImportFinding.of(SourcePlace.WHOLE, "import.slides-hidden", "2, 3"),
                            ImportFinding.of(SourcePlace.slide(4), "import.no-narration")),
                    "deck",
                    null,
                    null,
                    null);
        }

        @Override
        public ScriptImport keep(ImportPreview preview, ImportChoice choice) {
            kept.add(choice);
            Instant now = Instant.EPOCH;
            String id = String.valueOf(choice.videoId());
            return new ScriptImport(
                    new VideoScript(
                            "s",
                            id,
                            revisions + 1,
                            ScriptStatus.DRAFT,
                            "{}",
                            "0",
                            "a",
                            now,
                            "a",
                            now,
                            null,
                            null,
                            null),
                    List.of());
        }

        @Override
        public int revisions(String videoId) {
            return revisions;
        }

        @Override
        public void remove(String videoId) {
            removed.add(videoId);
        }
    }

    private final Desk desk = new Desk();
    private final DirectBackground background = new DirectBackground();
    private final HeardNotices told = new HeardNotices();
    private final List<ScriptImport> done = new ArrayList<>();
    private final VideoTarget target = new VideoTarget(desk, background, told, new Words(Locale.KOREAN), done::add);
    private final ImportPreviewViewModel model =
            new ImportPreviewViewModel(desk, target, background, new Words(Locale.KOREAN));

    private void open() {
        model.open(Path.of("deck.pptx"));
        background.workAll();
    }

    @Test
    void scenesAreShownWithTheirFindingsAndAllAreChosen() {
        open();
        var read = model.reading().result().get();
        assertThat(read).isNotNull();
        assertThat(read.whole()).containsExactly("숨긴 슬라이드는 뺐습니다: 2, 3");
        assertThat(read.rows()).extracting(ImportRow::place).containsExactly("슬라이드 1", "슬라이드 4");
        assertThat(read.rows().getLast().findings()).containsExactly("이 장면에는 내레이션이 없어 화면 글을 읽습니다.");
        assertThat(model.chosen().get()).containsExactlyInAnyOrder(0, 1);
        assertThat(target.videoId().get()).isEqualTo("deck");
        assertThat(target.told().get()).isEqualTo("새 영상이 됩니다");
        assertThat(model.reading().hasLook()).isTrue();
        assertThat(model.isReady()).isTrue();
    }

    @Test
    void whatIsChosenIsKeptAndCanBeTakenBack() {
        open();
        model.choose(0, false);
        target.videoId().set("other");
        background.workAll();
        model.keep();
        background.workAll();
        assertThat(desk.kept).containsExactly(new ImportChoice(Set.of(1), "other", null));
        assertThat(done).hasSize(1);
        assertThat(model.reading().file().get()).isNull();
        assertThat(told.keys()).containsExactly("importing.done");
        told.undo();
        background.workAll();
        assertThat(desk.removed).containsExactly("other");
    }

    @Test
    void aVideoThatIsThereGetsItsNextRevisionAndIsNotRemovedAgain() {
        desk.revisions = 2;
        open();
        assertThat(target.told().get()).contains("개정 3");
        model.keep();
        background.workAll();
        assertThat(told.keys()).isEmpty();
    }

    @Test
    void keepingTheLookReadsAgainAndKeepsTheChoice() {
        open();
        model.choose(1, false);
        model.reading().looksKept().set(true);
        background.workAll();
        assertThat(desk.read).extracting(ImportOptions::slidesAsPictures).containsExactly(false, true);
        assertThat(model.chosen().get()).containsExactly(0);
    }

    @Test
    void withoutScenesOrWithABadIdNothingIsKept() {
        open();
        model.chooseAll(false);
        assertThat(model.isReady()).isFalse();
        model.keep();
        model.chooseAll(true);
        target.videoId().set("../x");
        assertThat(model.isReady()).isFalse();
        assertThat(target.told().get()).startsWith("ID에는");
        model.keep();
        background.workAll();
        assertThat(desk.kept).isEmpty();
    }

    @Test
    void aRefusalIsToldAndAClosedFileIsForgotten() {
        desk.refuses = true;
        open();
        assertThat(model.reading().problem().get()).contains("이 파일에는 자막이 없습니다");
        desk.refuses = false;
        model.open(Path.of("deck.pptx"));
        model.close();
        background.workAll();
        assertThat(model.reading().result().get()).isNull();
        assertThat(model.reading().problem().get()).isEmpty();
    }
}
