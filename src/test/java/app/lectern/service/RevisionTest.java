package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.TestLectern;
import app.lectern.domain.Fingerprint;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A text's way from its first draft to an approval that names its very words. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("RevisionTest")
class RevisionTest extends OpenWorkspace {
    private static final String OTHER = SCRIPT.replace("주의하세요", "속지 마세요");
    private static final User BOTH = User.of("both", Role.AUTHOR, Role.REVIEWER);

    @Test
    void anApprovalNamesTheCanonicalTextAndNoEditChangesIt() {
        VideoScript approved = lectern.reviews().approve(REVIEWER, create().scriptId());
        // RFC 8785 by hand: no spaces, names in order
        String canonical = """
                {"scenes":[{"scene_id":1,"text":"안녕하세요. 보안교육입니다."},{"scene_id":2,"text":"피싱 메일에 주의하세요."}]}""";
        assertThat(approved.sha256()).isEqualTo(Fingerprint.sha256(canonical));

        VideoScript next = lectern.scripts().edit(AUTHOR, approved.scriptId(), OTHER, null, approved.sha256());
        assertThat(next.scriptId()).isNotEqualTo(approved.scriptId());
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(lectern.scripts().get(AUTHOR, approved.scriptId())).isEqualTo(approved);
        assertThat(lectern.scripts().ofVideo(AUTHOR, "v1")).containsExactly(next, approved);
    }

    @Test
    void theSameTextIsTheSameHoweverItIsLaidOut() {
        VideoScript draft = create();
        String spaced = SCRIPT.replace(":", " : ").replace(",", ",\n");
        VideoScript same = lectern.scripts().edit(REVIEWER, draft.scriptId(), spaced, null, null);
        assertThat(same).isEqualTo(draft);
        assertThat(actions()).containsExactly(HistoryAction.CREATED);
    }

    @Test
    void aDraftIsEditedInPlaceAndTakenBackFromReview() {
        VideoScript sent = lectern.reviews().send(AUTHOR, create().scriptId(), "두 번째 장면을 봐 주세요");
        assertThat(sent.isInReview()).isTrue();
        assertThat(Objects.requireNonNull(sent.sent()).note()).isEqualTo("두 번째 장면을 봐 주세요");
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));
        VideoScript edited = lectern.scripts().edit(BOTH, sent.scriptId(), OTHER, null, sent.sha256());
        assertThat(edited.scriptId()).isEqualTo(sent.scriptId());
        assertThat(edited.revision()).isEqualTo(1);
        assertThat(edited.isInReview()).isFalse();
        assertThat(edited.createdBy()).isEqualTo("author");
        assertThat(edited.editedBy()).isEqualTo("both");
        assertThat(edited.editedAt()).isEqualTo(clock.instant());
        refused(
                ReasonCode.TEXT_CHANGED,
                () -> lectern.scripts().edit(AUTHOR, sent.scriptId(), SCRIPT, null, sent.sha256()));
        refused(ReasonCode.TEXT_CHANGED, () -> lectern.reviews().approve(REVIEWER, sent.scriptId(), sent.sha256()));
        assertThat(actions()).containsExactly(HistoryAction.CREATED, HistoryAction.SENT, HistoryAction.EDITED);
    }

    @Test
    void aVerdictIsGivenOnce() {
        VideoScript rejected = lectern.reviews().reject(ADMIN, create().scriptId(), "장면 2가 모호합니다");
        assertThat(Objects.requireNonNull(rejected.rejection()).reason()).isEqualTo("장면 2가 모호합니다");
        assertThat(rejected.rejection().by()).isEqualTo("admin");
        refused(ReasonCode.NOT_A_DRAFT, () -> lectern.reviews().approve(REVIEWER, rejected.scriptId()));
        refused(ReasonCode.NOT_A_DRAFT, () -> lectern.reviews().send(AUTHOR, rejected.scriptId(), ""));
        VideoScript next = lectern.scripts().edit(AUTHOR, rejected.scriptId(), OTHER, null, null);
        VideoScript approved = lectern.reviews().approve(REVIEWER, next.scriptId());
        assertThat(lectern.reviews().approve(REVIEWER, next.scriptId())).isEqualTo(approved);
        refused(ReasonCode.NOT_A_DRAFT, () -> lectern.reviews().approve(ADMIN, next.scriptId()));
        refused(ReasonCode.NOT_A_DRAFT, () -> lectern.reviews().reject(REVIEWER, next.scriptId(), "늦었습니다"));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.reviews().reject(REVIEWER, create().scriptId(), " "));
    }

    @Test
    void inATeamNobodyApprovesTheirOwnWords() throws Exception {
        team();
        VideoScript own = lectern.scripts().create(BOTH, "v1", SCRIPT, null);
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.reviews().approve(BOTH, own.scriptId()));
        // the same words do not become somebody else's by being written down again
        VideoScript copied = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.reviews().approve(BOTH, copied.scriptId()));
        VideoScript others = lectern.scripts().edit(AUTHOR, own.scriptId(), OTHER, null, null);
        assertThat(lectern.reviews().approve(BOTH, others.scriptId()).approvedBy())
                .isEqualTo("both");
        lectern.reviews().approve(REVIEWER, copied.scriptId());
    }

    @Test
    void blockingCommentsHoldAnApprovalUpAlsoInTheNextRevision() {
        VideoScript draft = create();
        SceneComment blocking = lectern.comments().comment(REVIEWER, draft.scriptId(), "2", "근거 조문은요?", true);
        lectern.comments().comment(AUTHOR, draft.scriptId(), null, "전체적으로 깁니다", false);
        refused(ReasonCode.OPEN_COMMENT, () -> lectern.reviews().approve(REVIEWER, draft.scriptId()));
        lectern.reviews().reject(REVIEWER, draft.scriptId(), "의견을 봐 주세요");
        VideoScript next = lectern.scripts().edit(AUTHOR, draft.scriptId(), OTHER, null, null);
        refused(ReasonCode.OPEN_COMMENT, () -> lectern.reviews().approve(REVIEWER, next.scriptId()));

        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.comments().resolve(AUTHOR, blocking.commentId()));
        SceneComment resolved = lectern.comments().resolve(REVIEWER, blocking.commentId());
        assertThat(Objects.requireNonNull(resolved.resolved()).by()).isEqualTo("reviewer");
        lectern.reviews().approve(REVIEWER, next.scriptId());
        assertThat(lectern.comments().ofVideo(AUTHOR, "v1")).hasSize(2).contains(resolved);
    }

    @Test
    void commentsAreRefusedWithoutTextOrScene() {
        VideoScript draft = create();
        refused(
                ReasonCode.INVALID_REQUEST,
                () -> lectern.comments().comment(REVIEWER, draft.scriptId(), "9", "어디죠?", false));
        refused(
                ReasonCode.INVALID_REQUEST,
                () -> lectern.comments().comment(REVIEWER, draft.scriptId(), "1", " \n", false));
        refused(
                ReasonCode.PERMISSION_DENIED,
                () -> lectern.comments().comment(AUTHOR, draft.scriptId(), "1", "막겠습니다", true));
        refused(ReasonCode.COMMENT_NOT_FOUND, () -> lectern.comments().resolve(REVIEWER, "no-such-comment"));
    }

    @Test
    void picturesGoAlongToTheNextRevision() throws Exception {
        Path folder = Files.createDirectories(root.resolve("in"));
        Files.write(folder.resolve("a.png"), PNG);
        String json = """
                {"scenes":[{"scene_id":1,"text":"하나","image":"a.png"}]}""";
        VideoScript first = lectern.scripts().create(AUTHOR, "v1", json, folder);
        lectern.reviews().approve(REVIEWER, first.scriptId());
        VideoScript next = lectern.scripts().edit(AUTHOR, first.scriptId(), json.replace("하나", "둘"), null, null);
        Path files = Objects.requireNonNull(lectern.scripts().picturesOf(next));
        assertThat(files.resolve("a.png")).hasBinaryContent(PNG);
        assertThat(files).isNotEqualTo(lectern.scripts().picturesOf(first));
    }

    @Test
    void aCommentQuotesTheWordsItIsAboutAndIsOpenedAgain() {
        VideoScript draft = create();
        String sentence = lectern.scripts().content(draft).scenes().getFirst().text();
        SceneComment comment = lectern.comments().comment(REVIEWER, draft.scriptId(), "1", sentence, "며칠인지요?", true);
        assertThat(lectern.comments().ofVideo(AUTHOR, "v1").getFirst().quote()).isEqualTo(sentence);
        refused(
                ReasonCode.INVALID_REQUEST,
                () -> lectern.comments().comment(REVIEWER, draft.scriptId(), "1", "없는 말", "어디죠?", false));
        refused(
                ReasonCode.INVALID_REQUEST,
                () -> lectern.comments().comment(REVIEWER, draft.scriptId(), null, sentence, "어디죠?", false));
        lectern.comments().resolve(REVIEWER, comment.commentId());
        assertThat(lectern.comments().open(AUTHOR)).isEmpty();
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.comments().reopen(AUTHOR, comment.commentId()));
        assertThat(lectern.comments().reopen(REVIEWER, comment.commentId()).resolved())
                .isNull();
        refused(ReasonCode.OPEN_COMMENT, () -> lectern.reviews().approve(REVIEWER, draft.scriptId()));
        assertThat(lectern.history().ofVideo(AUTHOR, "v1").getLast().event().details())
                .containsEntry("quote", sentence)
                .containsEntry("sha256", draft.sha256());
    }

    @Test
    void theHistoryTellsTheWholeStoryAndARenderNamesItsRevision() {
        VideoScript draft = create();
        lectern.reviews().send(AUTHOR, draft.scriptId(), "");
        SceneComment comment = lectern.comments().comment(REVIEWER, draft.scriptId(), "1", "좋습니다", false);
        lectern.comments().resolve(AUTHOR, comment.commentId());
        lectern.reviews().approve(REVIEWER, draft.scriptId());
        RenderJob job = lectern.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        assertThat(actions())
                .containsExactly(
                        HistoryAction.CREATED,
                        HistoryAction.SENT,
                        HistoryAction.COMMENTED,
                        HistoryAction.COMMENT_RESOLVED,
                        HistoryAction.APPROVED,
                        HistoryAction.RENDER_REQUESTED,
                        HistoryAction.RENDERED);
        HistoryEntry rendered = lectern.history().ofVideo(AUTHOR, "v1").getLast();
        assertThat(rendered.event().details())
                .containsEntry("revision", "1")
                .containsEntry("sha256", draft.sha256())
                .containsEntry("job_id", job.jobId());
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
    }

    private static final byte[] PNG = png();

    private static byte[] png() {
        try {
            var out = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void team() throws Exception {
        lectern.close();
        TestLectern.makeTeam(root);
        lectern = TestLectern.open(root, clock, new GatedNarrator());
    }

    private VideoScript create() {
        return lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
    }

    private List<HistoryAction> actions() {
        return lectern.history().ofVideo(AUTHOR, "v1").stream()
                .map(entry -> entry.event().action())
                .toList();
    }
}
