package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is written is kept, and nobody's words are lost. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("DraftServiceTest")
class DraftServiceTest {
    private static final User OTHER = User.of("other", Role.AUTHOR);

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T01:00:00Z"));
    private Lectern lectern;
    private DraftService drafts;

    @BeforeEach
    void open() throws Exception {
        lectern = TestLectern.open(root, clock, new GatedNarrator());
        drafts = lectern.drafts();
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    @Test
    void whatIsWrittenIsKeptUnfinishedAndOfferedAgainAfterARestart() throws Exception {
        VideoScript script = create();
        String unfinished = edited(script, 0, "");
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), edited(script, 0, "안녕"));
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), unfinished);
        lectern.close();
        open();
        OpenedDraft opened = drafts.open(AUTHOR, script.scriptId());
        assertThat(opened.script()).isEqualTo(script);
        assertThat(Objects.requireNonNull(opened.copy()).json()).isEqualTo(unfinished);
        assertThat(drafts.open(OTHER, script.scriptId()).copy()).isNull();
        assertThat(lectern.history().ofVideo(AUTHOR, "v1")).hasSize(1);
        drafts.drop(AUTHOR, script.scriptId());
        assertThat(drafts.open(AUTHOR, script.scriptId()).copy()).isNull();
    }

    @Test
    void aCopyThatSaysTheSameIsNotOffered() {
        VideoScript script = create();
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), script.rawJson().replace(",", ", "));
        assertThat(drafts.open(AUTHOR, script.scriptId()).copy()).isNull();
    }

    @Test
    void savingMakesTheTextAndIsInTheHistory() {
        VideoScript script = create();
        String json = edited(script, 1, "링크를 누르지 마세요.");
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), json);
        VideoScript saved = drafts.save(AUTHOR, script.scriptId(), script.sha256(), json);
        assertThat(saved.scriptId()).isEqualTo(script.scriptId());
        assertThat(saved.rawJson()).isEqualTo(json);
        assertThat(drafts.open(AUTHOR, script.scriptId()).copy()).isNull();
        assertThat(lectern.history().ofVideo(AUTHOR, "v1")).hasSize(2);
    }

    @Test
    void whatCannotBeSavedYetStaysKept() {
        VideoScript script = create();
        String unfinished = edited(script, 0, " ");
        refused(ReasonCode.INVALID_SCRIPT, () -> drafts.save(AUTHOR, script.scriptId(), script.sha256(), unfinished));
        assertThat(Objects.requireNonNull(drafts.open(AUTHOR, script.scriptId()).copy())
                        .json())
                .isEqualTo(unfinished);
    }

    @Test
    void theSecondWriterIsToldAndLosesNothing() {
        VideoScript script = create();
        String mine = edited(script, 0, "나의 글");
        String theirs = edited(script, 0, "남의 글");
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), mine);
        assertThat(drafts.open(OTHER, script.scriptId()).others()).containsExactly("author");
        VideoScript faster = drafts.save(OTHER, script.scriptId(), script.sha256(), theirs);
        refused(ReasonCode.TEXT_CHANGED, () -> drafts.save(AUTHOR, script.scriptId(), script.sha256(), mine));
        assertThat(Objects.requireNonNull(drafts.open(AUTHOR, script.scriptId()).copy())
                        .json())
                .isEqualTo(mine);

        VideoScript aside = drafts.setAside(AUTHOR, script.scriptId(), mine, "v1-mine");
        assertThat(aside.rawJson()).isEqualTo(mine);
        assertThat(drafts.open(AUTHOR, script.scriptId()).copy()).isNull();
        assertThat(lectern.scripts().get(AUTHOR, script.scriptId()).rawJson()).isEqualTo(theirs);

        VideoScript won = drafts.overwrite(AUTHOR, script.scriptId(), faster, mine);
        assertThat(won.rawJson()).isEqualTo(mine);
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
    }

    @Test
    void anUnfinishedTextIsSetAsideToo() {
        VideoScript script = create();
        String mine = ScriptDocument.of(edited(script, 0, "")).withTitle("사본").json();
        VideoScript aside = drafts.setAside(AUTHOR, script.scriptId(), mine, "v1-mine");
        assertThat(Objects.requireNonNull(drafts.open(AUTHOR, aside.scriptId()).copy())
                        .json())
                .isEqualTo(mine);
        assertThat(lectern.library().entry(AUTHOR, "v1-mine").video().title()).isEqualTo("사본");
    }

    @Test
    void anApprovedScriptStaysAndOnlyTheFirstToSaveMakesTheNextRevision() {
        VideoScript approved = lectern.reviews().approve(REVIEWER, create().scriptId());
        drafts.keep(AUTHOR, approved.scriptId(), approved.sha256(), edited(approved, 0, "쓰는 중"));
        assertThat(lectern.scripts().ofVideo(AUTHOR, "v1")).hasSize(1);
        VideoScript next = drafts.save(OTHER, approved.scriptId(), approved.sha256(), edited(approved, 0, "남의 글"));
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(ScriptStatus.DRAFT);
        refused(
                ReasonCode.TEXT_CHANGED,
                () -> drafts.save(AUTHOR, approved.scriptId(), approved.sha256(), edited(approved, 0, "나의 글")));
        VideoScript won = drafts.overwrite(AUTHOR, approved.scriptId(), next, edited(approved, 0, "나의 글"));
        assertThat(won.scriptId()).isEqualTo(next.scriptId());
        assertThat(lectern.scripts().get(AUTHOR, approved.scriptId())).isEqualTo(approved);
    }

    @Test
    void aNewScriptBeginsEmpty() {
        VideoScript script = drafts.begin(AUTHOR, "new", "새 영상");
        OpenedDraft opened = drafts.open(AUTHOR, script.scriptId());
        ScriptDocument document =
                ScriptDocument.of(Objects.requireNonNull(opened.copy()).json());
        assertThat(document.scenes()).hasSize(1);
        assertThat(document.scenes().getFirst().text()).isEmpty();
        String written = document.with(0, document.scenes().getFirst().withText("안녕하십니까."))
                .json();
        assertThat(drafts.save(AUTHOR, script.scriptId(), script.sha256(), written)
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void whoWroteLongAgoIsNotTold() {
        VideoScript script = create();
        drafts.keep(AUTHOR, script.scriptId(), script.sha256(), edited(script, 0, "나의 글"));
        clock.advance(Duration.ofMinutes(3));
        assertThat(drafts.open(OTHER, script.scriptId()).others()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedInWords() {
        VideoScript script = create();
        refused(
                ReasonCode.PERMISSION_DENIED,
                () -> drafts.keep(ADMIN, script.scriptId(), script.sha256(), script.rawJson()));
        refused(ReasonCode.SCRIPT_NOT_FOUND, () -> drafts.keep(AUTHOR, "none", "", script.rawJson()));
        refused(ReasonCode.INVALID_SCRIPT, () -> drafts.keep(AUTHOR, script.scriptId(), "", "{"));
        String many = "{\"scenes\":[" + "{},".repeat(2_000) + "{}]}";
        refused(ReasonCode.INVALID_SCRIPT, () -> drafts.keep(AUTHOR, script.scriptId(), "", many));
    }

    @Test
    void manyAutosavesAtOnceLeaveOneOfThem() {
        VideoScript script = create();
        List<String> texts = IntStream.range(0, 32)
                .mapToObj(i -> edited(script, 0, "글 " + i))
                .toList();
        texts.parallelStream().forEach(json -> drafts.keep(AUTHOR, script.scriptId(), script.sha256(), json));
        assertThat(texts)
                .contains(Objects.requireNonNull(
                                drafts.open(AUTHOR, script.scriptId()).copy())
                        .json());
    }

    @Test
    void picturesAreTakenInUnderNamesOfTheirOwn() throws Exception {
        VideoScript script = create();
        Path picture = root.resolve("그림 하나.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        String first = drafts.addPicture(AUTHOR, script.scriptId(), picture, "그림 하나.png");
        String second = drafts.addPicture(AUTHOR, script.scriptId(), picture, "../그림 하나.exe");
        assertThat(List.of(first, second)).containsExactly("pictures/그림-하나.png", "pictures/-그림-하나.png");
        assertThat(drafts.addPicture(AUTHOR, script.scriptId(), picture, "그림 하나.png"))
                .isEqualTo("pictures/그림-하나-2.png");
        ScriptDocument document = ScriptDocument.of(script.rawJson());
        String json =
                document.with(0, document.scenes().getFirst().withImage(first)).json();
        VideoScript saved = drafts.save(AUTHOR, script.scriptId(), script.sha256(), json);
        assertThat(lectern.scripts().content(saved).scenes().getFirst().image()).isEqualTo(first);

        Path text = Files.writeString(root.resolve("a.png"), "no picture");
        refused(ReasonCode.INVALID_SCRIPT, () -> drafts.addPicture(AUTHOR, script.scriptId(), text, "a.png"));
        refused(ReasonCode.INVALID_SCRIPT, () -> drafts.addPicture(AUTHOR, script.scriptId(), root, "a.png"));
        refused(ReasonCode.PERMISSION_DENIED, () -> drafts.addPicture(ADMIN, script.scriptId(), picture, "a.png"));
        try (Stream<Path> files = Files.list(drafts.folder(script.scriptId()).resolve("pictures"))) {
            assertThat(files).hasSize(3);
        }
    }

    private static String edited(VideoScript script, int scene, String text) {
        ScriptDocument document = ScriptDocument.of(script.rawJson());
        return document.with(scene, document.scenes().get(scene).withText(text)).json();
    }

    private VideoScript create() {
        return lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
    }
}
