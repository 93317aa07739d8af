package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Trainings, their categories and their reissue, on a real workspace. */
class TrainingTest extends OpenWorkspace {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void trainingsAreSavedFoundAndListedWithTheirVideos() {
        Education privacy = new Education("privacy-2026", "개인정보 보호 2026", END, "개인정보 보호 교육");
        lectern.educations().save(ADMIN, privacy);
        lectern.educations().save(ADMIN, privacy);
        lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        lectern.educations().assign(AUTHOR, "v1", "privacy-2026");
        assertThat(lectern.educations().find(AUTHOR, "privacy-2026")).isEqualTo(privacy);
        TrainingEntry entry = lectern.educations().entries(REVIEWER).getFirst();
        assertThat(entry.expired()).isFalse();
        assertThat(entry.videos().stream().map(Video::videoId)).containsExactly("v1");
        lectern.educations().assign(AUTHOR, "v1", null);
        assertThat(lectern.educations().entries(REVIEWER).getFirst().videos()).isEmpty();
        assertThat(told()).containsOnlyOnce(HistoryAction.TRAINING_SAVED);
        assertThat(told().stream().filter(HistoryAction.TRAINING_ASSIGNED::equals))
                .hasSize(2);
    }

    @Test
    void whatCannotBeATrainingIsRefused() {
        EducationService educations = lectern.educations();
        refused(ReasonCode.PERMISSION_DENIED, () -> educations.save(AUTHOR, new Education("e", "제목", END)));
        for (Education bad : List.of(
                new Education("a/b", "제목", END),
                new Education("e", " ", END),
                new Education("e", "가".repeat(301), END),
                new Education("e", "제목", LocalDate.of(12_026, 1, 1)),
                new Education("e", "제목", END, "없는 분류"))) {
            refused(ReasonCode.INVALID_REQUEST, () -> educations.save(ADMIN, bad));
        }
        educations.save(ADMIN, new Education("e", "가".repeat(300), END));
        refused(ReasonCode.EDU_NOT_FOUND, () -> educations.find(AUTHOR, "no"));
        refused(ReasonCode.EDU_NOT_FOUND, () -> educations.assign(AUTHOR, "v1", "no"));
        refused(ReasonCode.VIDEO_NOT_FOUND, () -> educations.assign(AUTHOR, "v1", "e"));
        refused(ReasonCode.PERMISSION_DENIED, () -> educations.assign(REVIEWER, "v1", "e"));
        refused(ReasonCode.PERMISSION_DENIED, () -> educations.setZone(AUTHOR, "UTC"));
        refused(ReasonCode.INVALID_REQUEST, () -> educations.setZone(ADMIN, "Seoul"));
    }

    @Test
    void categoriesAreTheWorkspacesOwn() {
        CategoryService categories = lectern.categories();
        lectern.educations().save(ADMIN, new Education("e", "제목", END, "산업안전보건 교육"));
        categories.rename(ADMIN, "산업안전보건 교육", "안전 교육");
        assertThat(lectern.educations().find(AUTHOR, "e").category()).isEqualTo("안전 교육");
        refused(ReasonCode.CATEGORY_IN_USE, () -> categories.remove(ADMIN, "안전 교육"));
        categories.remove(ADMIN, "퇴직연금 교육");
        categories.add(ADMIN, "정보보안 교육");
        refused(ReasonCode.ALREADY_THERE, () -> categories.add(ADMIN, "정보보안 교육"));
        refused(ReasonCode.ALREADY_THERE, () -> categories.rename(ADMIN, "정보보안 교육", "안전 교육"));
        refused(ReasonCode.NOT_FOUND, () -> categories.rename(ADMIN, "퇴직연금 교육", "x"));
        refused(ReasonCode.INVALID_REQUEST, () -> categories.add(ADMIN, " "));
        refused(ReasonCode.PERMISSION_DENIED, () -> categories.add(AUTHOR, "x"));
        List<String> order = new ArrayList<>(categories.categories(AUTHOR));
        assertThat(order).endsWith("정보보안 교육").hasSize(6);
        order.addFirst(order.removeLast());
        categories.order(ADMIN, order);
        assertThat(categories.categories(AUTHOR)).containsExactlyElementsOf(order);
        refused(ReasonCode.INVALID_REQUEST, () -> categories.order(ADMIN, List.of("안전 교육")));
        assertThat(told().stream().filter(HistoryAction.CATEGORIES_CHANGED::equals))
                .hasSize(4);
    }

    @Test
    void aTrainingIsReissuedWithTextsPicturesAndNewYears() throws Exception {
        lectern.educations().save(ADMIN, new Education("privacy-2026", "개인정보 보호 2026", END, "개인정보 보호 교육"));
        VideoScript pictured = pictured("intro-2026");
        lectern.scripts().create(AUTHOR, "rules", SCRIPT.replace("피싱", "해킹"), null);
        lectern.scripts().create(AUTHOR, "rules-2027", SCRIPT, null);
        lectern.educations().assign(ADMIN, "intro-2026", "privacy-2026");
        lectern.educations().assign(ADMIN, "rules", "privacy-2026");

        LocalDate next = LocalDate.of(2027, 12, 31);
        Education reissued = lectern.reissues().reissue(ADMIN, "privacy-2026", "privacy-2027", "개인정보 보호 2027", next);

        assertThat(reissued).isEqualTo(new Education("privacy-2027", "개인정보 보호 2027", next, "개인정보 보호 교육"));
        List<Video> videos = lectern.educations().entries(ADMIN).getLast().videos();
        assertThat(videos.stream().map(Video::videoId)).containsExactlyInAnyOrder("intro-2027", "rules-2027-2");
        assertThat(lectern.library().entry(ADMIN, "intro-2027").video().title()).isEqualTo("2027년 보안");
        VideoScript copy = newest("intro-2027");
        assertThat(copy.status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(copy.revision()).isEqualTo(1);
        assertThat(copy.createdBy()).isEqualTo("admin");
        assertThat(copy.sha256()).isEqualTo(pictured.sha256());
        assertThat(Objects.requireNonNull(lectern.scripts().picturesOf(copy)).resolve("a.png"))
                .hasSameBinaryContentAs(root.resolve("in/a.png"));
        assertThat(newest("rules-2027-2").rawJson()).contains("해킹");
        assertThat(newest("intro-2026").status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(lectern.educations().entries(ADMIN).getFirst().videos()).hasSize(2);
        assertThat(told()).endsWith(HistoryAction.TRAINING_REISSUED, HistoryAction.CREATED, HistoryAction.CREATED);
        assertThat(lectern.history().verify(ADMIN).findings()).isEmpty();
    }

    @Test
    void aReissueThatCannotBeLeavesNothing() {
        lectern.educations().save(ADMIN, new Education("e", "교육", END));
        lectern.educations().save(ADMIN, new Education("f", "교육", END));
        List<HistoryAction> before = told();
        ReissueService reissues = lectern.reissues();
        refused(ReasonCode.ALREADY_THERE, () -> reissues.reissue(ADMIN, "e", "f", "교육", END));
        refused(ReasonCode.EDU_NOT_FOUND, () -> reissues.reissue(ADMIN, "no", "g", "교육", END));
        refused(ReasonCode.PERMISSION_DENIED, () -> reissues.reissue(AUTHOR, "e", "g", "교육", END));
        refused(ReasonCode.INVALID_REQUEST, () -> reissues.reissue(ADMIN, "e", "g", "", END));
        assertThat(lectern.educations().educations(ADMIN)).hasSize(2);
        assertThat(told()).isEqualTo(before);
    }

    /** Approved with a picture, then edited: the approved text is the one that counts. */
    private VideoScript pictured(String videoId) throws Exception {
        Path folder = Files.createDirectories(root.resolve("in"));
        ImageIO.write(
                new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("a.png").toFile());
        String json = """
                {"title":"2026년 보안","scenes":[{"scene_id":1,"text":"안녕하세요.","image":"a.png"}]}""";
        VideoScript draft = lectern.scripts().create(AUTHOR, videoId, json, folder);
        VideoScript approved = lectern.reviews().approve(REVIEWER, draft.scriptId());
        lectern.scripts().edit(AUTHOR, draft.scriptId(), SCRIPT, null, null);
        return approved;
    }

    private VideoScript newest(String videoId) {
        return lectern.scripts().ofVideo(AUTHOR, videoId).getFirst();
    }

    private List<HistoryAction> told() {
        List<HistoryAction> actions = new ArrayList<>();
        lectern.history().forEach(ADMIN, line -> actions.add(line.event().action()));
        return actions;
    }
}
