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
import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a video that is made, duplicated, renamed, removed and restored. */
class VideoServiceTest {
    @TempDir
    Path root;

    private final GatedNarrator narrator = new GatedNarrator();
    private Lectern lectern;

    @BeforeEach
    void open() throws Exception {
        lectern = TestLectern.open(root.resolve("workspace"), Clock.systemUTC(), narrator);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    @Test
    void aNewVideoNeverBecomesARevisionOfAnother() {
        assertThat(lectern.videos().create(AUTHOR, "intro", SCRIPT, null).videoId())
                .isEqualTo("intro");
        VideoScript second = lectern.videos().create(AUTHOR, "intro", SCRIPT, null);
        assertThat(second.videoId()).isEqualTo("intro-2");
        assertThat(second.revision()).isEqualTo(1);
    }

    @Test
    void aDuplicateHasTheNewestTextItsPicturesAndItsTraining() throws Exception {
        Path folder = Files.createDirectories(root.resolve("mine"));
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("a.png").toFile());
        String text = """
                {"title":"원본","scenes":[{"scene_id":1,"text":"그림을 봅니다.","image":"a.png"}]}""";
        lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        lectern.scripts().create(AUTHOR, "v", text, folder);
        lectern.educations().save(ADMIN, new Education("e", "교육", LocalDate.of(2099, 1, 1)));
        lectern.educations().assign(ADMIN, "v", "e");

        VideoScript copy = lectern.videos().duplicate(AUTHOR, "v", "원본 사본");

        LibraryEntry entry = lectern.library().entry(AUTHOR, copy.videoId());
        assertThat(entry.video().title()).isEqualTo("원본 사본");
        assertThat(Objects.requireNonNull(entry.education()).educationId()).isEqualTo("e");
        assertThat(copy.status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(lectern.scripts().content(copy).scenes().getFirst().image()).isEqualTo("a.png");
        assertThat(Objects.requireNonNull(lectern.scripts().picturesOf(copy)).resolve("a.png"))
                .exists();
    }

    @Test
    void aRemovedVideoIsInNoListAndComesBackWhole() {
        VideoScript script = lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        lectern.videos().remove(AUTHOR, "v");
        assertThat(lectern.library().entries(AUTHOR)).isEmpty();
        assertThat(lectern.scripts().page(AUTHOR, null, 0, 10)).isEmpty();
        refused(ReasonCode.VIDEO_NOT_FOUND, () -> lectern.library().entry(AUTHOR, "v"));
        refused(ReasonCode.ALREADY_THERE, () -> lectern.scripts().create(AUTHOR, "v", SCRIPT, null));
        assertThat(lectern.videos().create(AUTHOR, "v", SCRIPT, null).videoId()).isEqualTo("v-2");
        assertThat(lectern.videos().removed(ADMIN))
                .singleElement()
                .satisfies(one -> assertThat(one.removedBy()).isEqualTo("author"));

        lectern.videos().restore(ADMIN, "v");

        assertThat(lectern.scripts().ofVideo(AUTHOR, "v")).containsExactly(script);
        assertThat(lectern.history().ofVideo(AUTHOR, "v").stream()
                        .map(line -> line.event().action()))
                .contains(HistoryAction.CREATED, HistoryAction.VIDEO_REMOVED, HistoryAction.VIDEO_RESTORED);
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
    }

    @Test
    void whatWasEverApprovedIsRemovedByAnAdminOnlyAndRenderedNoMore() {
        VideoScript script = lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        lectern.reviews().approve(REVIEWER, script.scriptId());
        lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.videos().remove(AUTHOR, "v"));
        lectern.videos().remove(ADMIN, "v");
        refused(
                ReasonCode.VIDEO_NOT_FOUND,
                () -> lectern.renders().create(REVIEWER, "v", script.scriptId(), VideoFormat.HD_720));
    }

    @Test
    void aVideoThatIsBeingRenderedStays() throws Exception {
        VideoScript script = lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        lectern.reviews().approve(REVIEWER, script.scriptId());
        narrator.close();
        lectern.renders().create(REVIEWER, "v", script.scriptId(), VideoFormat.HD_720);
        narrator.awaitEntered();
        refused(ReasonCode.DUPLICATE_JOB, () -> lectern.videos().remove(ADMIN, "v"));
        assertThat(lectern.library().entries(ADMIN)).hasSize(1);
    }

    @Test
    void aRenamedVideoKeepsItsTextAndABlankTitleIsRefused() {
        VideoScript script = lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
        lectern.videos().rename(AUTHOR, "v", "새 이름");
        assertThat(lectern.library().entry(AUTHOR, "v").video().title()).isEqualTo("새 이름");
        assertThat(lectern.scripts().get(AUTHOR, script.scriptId()).sha256()).isEqualTo(script.sha256());
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.videos().rename(AUTHOR, "v", " "));
    }
}
