package app.lectern.desktop.review;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.compare.ComparedRow;
import app.lectern.desktop.editor.StudioWithoutWindow;
import app.lectern.desktop.parts.SilentPlayback;
import app.lectern.desktop.review.ReviewQuery.Turn;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ReviewViewModelTest")
class ReviewViewModelTest {
    private static final String FIRST = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"여는 말","text":"안녕하십니까."},
            {"scene_id":2,"title":"바로 알려야 하는 까닭","text":"하루 안에 알립니다. 파일은 지우지 않습니다."},
            {"scene_id":3,"title":"순서","text":"담당자에게 알립니다."},
            {"scene_id":4,"title":"정리","text":"기억합시다."}]}""";

    private static final String SECOND = FIRST.replace("하루 안에", "지체 없이").replace("기억합시다", "잊지 맙시다");

    @TempDir
    Path root;

    private final DirectBackground background = new DirectBackground();
    private final AtomicLong nanos = new AtomicLong();
    private Lectern lectern;
    private int told;

    @BeforeEach
    void open() throws Exception {
        TestLectern.makeTeam(root);
        lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator());
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    @Test
    void whatWasNeverApprovedIsAllNew() {
        sent(FIRST);
        ReviewViewModel desk = desk(REVIEWER);
        assertThat(now(desk).approved()).isNull();
        assertThat(desk.shown().rows().get()).hasSize(4);
        assertThat(desk.scene().get()).isZero();
    }

    @Test
    void whatStayedIsPutTogetherUntilItIsWantedOrSpokenAbout() {
        ReviewViewModel desk = secondRound();
        assertThat(now(desk).comparison().changes()).isEqualTo(2);
        assertThat(scenes(desk)).containsExactly(-1, 1, -1, 3);
        assertThat(desk.scene().get()).isEqualTo(1);
        desk.step(1);
        assertThat(desk.scene().get()).isEqualTo(3);
        desk.step(1);
        assertThat(desk.scene().get()).isEqualTo(3);
        desk.comments().post(new CommentTarget(0, "1", null), "연도를 넣어 주세요.", false, () -> {});
        background.workAll();
        assertThat(scenes(desk)).containsExactly(0, 1, -1, 3);
        desk.shown().unfold((ComparedRow.Same) desk.shown().rows().get().get(2));
        assertThat(scenes(desk)).containsExactly(0, 1, 2, 3);
        desk.shown().onlyChanged().set(false);
        assertThat(desk.shown().rows().get()).hasSize(4);
    }

    @Test
    void aBlockingCommentOnASentenceHoldsTheApprovalUpUntilItIsSettled() {
        ReviewViewModel desk = secondRound();
        CommentTarget sentence = CommentTarget.of(1, now(desk).scenes().get(1)).get(1);
        assertThat(sentence.quote()).isEqualTo("지체 없이 알립니다.");
        desk.comments().post(sentence, "며칠인지 적어 주세요.", true, () -> {});
        background.workAll();
        assertThat(desk.verdict().mayApprove()).isFalse();
        assertThat(desk.verdict().why()).isEqualTo("막는 의견 1건이 열려 있어 승인할 수 없습니다: 장면 2");
        var comment = now(desk).comments().getFirst();
        desk.show(comment);
        assertThat(desk.marked().get()).isEqualTo(new Marked(1, 0, 11));
        desk.comments().resolve(comment);
        background.workAll();
        assertThat(desk.verdict().mayApprove()).isTrue();
        desk.verdict().approve();
        background.workAll();
        assertThat(now(desk).script().status()).isEqualTo(ScriptStatus.APPROVED);
        assertThat(desk.verdict().why()).isEqualTo("reviewer 님이 승인한 글입니다.");
        assertThat(told).isEqualTo(3);
    }

    @Test
    void aTextThatWasChangedMeanwhileIsNotApprovedAndTheNewOneIsShown() {
        ReviewViewModel desk = secondRound();
        VideoScript read = now(desk).script();
        lectern.scripts().edit(AUTHOR, read.scriptId(), FIRST.replace("하루", "이틀"), null, null);
        desk.verdict().approve();
        background.workAll();
        assertThat(lectern.scripts().get(AUTHOR, read.scriptId()).status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(desk.verdict().notice().get()).isNotEmpty();
        assertThat(now(desk).scenes().get(1).text()).contains("이틀");
    }

    @Test
    void anAuthorSeesWhySomethingCameBackAndGoesToTheVeryScene() {
        ReviewViewModel desk = secondRound();
        desk.comments().post(new CommentTarget(2, "3", null), "순서를 바꿔 주세요.", true, () -> {});
        desk.verdict().reject("순서가 법령과 다릅니다.");
        background.workAll();
        Studio studio = StudioWithoutWindow.of(lectern, AUTHOR);
        ReviewViewModel mine = desk(studio);
        assertThat(mine.queue().query().get().turn()).isEqualTo(Turn.MINE);
        assertThat(mine.verdict().mayDecide()).isFalse();
        assertThat(mine.verdict().why()).isEqualTo("reviewer 님이 돌려보냈습니다: 순서가 법령과 다릅니다.");
        assertThat(mine.comments().maySettle(now(mine).comments().getFirst())).isFalse();
        mine.edit("3");
        assertThat(studio.navigator().place().get()).isEqualTo(new Place.Editor("v", "3"));
    }

    @Test
    void theSentenceThatIsSpokenIsMarkedAndTheNextSceneUnfoldsWhenItIsHeard() {
        ReviewViewModel desk = secondRound();
        desk.play(1);
        background.workAll();
        nanos.addAndGet(500_000_000);
        desk.playing().tick();
        assertThat(desk.marked().get().scene()).isEqualTo(1);
        assertThat(desk.marked().get().to()).isPositive();
        nanos.addAndGet(60_000_000_000L);
        desk.playing().tick();
        background.workAll();
        assertThat(desk.scene().get()).isEqualTo(2);
        assertThat(scenes(desk)).containsExactly(-1, 1, 2, 3);
        desk.playOrHold();
        desk.close();
        assertThat(desk.marked().get()).isEqualTo(Marked.NONE);
    }

    @Test
    void nobodyIsAskedToApproveTheirOwnWords() {
        VideoScript script = lectern.scripts().create(REVIEWER, "own", FIRST, null);
        lectern.reviews().send(REVIEWER, script.scriptId(), "");
        ReviewViewModel desk = desk(REVIEWER);
        assertThat(desk.queue().count(Turn.MINE)).isZero();
        assertThat(desk.queue().query().get().turn()).isEqualTo(Turn.WAITING);
        assertThat(desk.verdict().mayApprove()).isFalse();
        assertThat(desk.verdict().why()).isEqualTo("내가 쓴 글은 다른 사람이 승인해야 합니다.");
    }

    @Test
    void theQueueIsFoundByInitialConsonantsTheOldestFirst() {
        sent(FIRST);
        VideoScript other = lectern.scripts().create(AUTHOR, "w", FIRST.replace("유출이 의심될 때", "개인정보 지키기"), null);
        lectern.reviews().send(AUTHOR, other.scriptId(), "법령에 맞게");
        ReviewViewModel desk = desk(REVIEWER);
        assertThat(titles(desk)).containsExactly("유출이 의심될 때", "개인정보 지키기");
        desk.queue().search("ㄱㅇㅈㅂ");
        assertThat(titles(desk)).containsExactly("개인정보 지키기");
        desk.queue().search("법령");
        assertThat(titles(desk)).containsExactly("개인정보 지키기");
        desk.queue().turn(Turn.DONE);
        assertThat(titles(desk)).isEmpty();
    }

    @Test
    void theRecordTellsWhoDidWhatToWhichTextAndRunsNoFormulaAndNoScript() throws Exception {
        ReviewViewModel desk = secondRound();
        desk.comments().post(CommentTarget.WHOLE, "=1+1 <script>alert(1)</script>", false, () -> {});
        background.workAll();
        desk.record().saveCsv(root.resolve("record.csv"));
        desk.record().savePage(root.resolve("record.html"));
        background.workAll();
        String csv = Files.readString(root.resolve("record.csv"));
        String page = Files.readString(root.resolve("record.html"));
        String sha256 = now(desk).script().sha256();
        assertThat(csv)
                .startsWith("\uFEFFline,time,person")
                .contains("author,SENT")
                .contains("reviewer,COMMENTED");
        assertThat(csv).contains("sha256: " + sha256).doesNotContain("RENDER");
        assertThat(page).contains(sha256).contains("개정 2의 검토를 요청했습니다").contains("&lt;script&gt;");
        assertThat(page).doesNotContain("<script").doesNotContain("http");
    }

    /** The second revision waits; the first was approved. */
    private ReviewViewModel secondRound() {
        VideoScript first = sent(FIRST);
        lectern.reviews().approve(REVIEWER, first.scriptId());
        VideoScript second = lectern.scripts().edit(AUTHOR, first.scriptId(), SECOND, null, null);
        lectern.reviews().send(AUTHOR, second.scriptId(), "법령에 맞게 고쳤습니다.");
        return desk(REVIEWER);
    }

    private VideoScript sent(String json) {
        VideoScript script = lectern.scripts().create(AUTHOR, "v", json, null);
        return lectern.reviews().send(AUTHOR, script.scriptId(), "");
    }

    private ReviewViewModel desk(User user) {
        return desk(StudioWithoutWindow.of(lectern, user));
    }

    private ReviewViewModel desk(Studio studio) {
        ReviewViewModel desk =
                new ReviewViewModel(studio, null, () -> told++, background, new SilentPlayback(nanos::get));
        background.workAll();
        return desk;
    }

    private static Reviewed now(ReviewViewModel desk) {
        return java.util.Objects.requireNonNull(desk.reviewed().get());
    }

    private static List<Integer> scenes(ReviewViewModel desk) {
        return desk.shown().rows().get().stream().map(ShownScenes::sceneOf).toList();
    }

    private static List<String> titles(ReviewViewModel desk) {
        return desk.queue().shown().get().stream().map(ReviewItem::title).toList();
    }
}
