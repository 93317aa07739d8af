package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.RememberedSession;
import app.lectern.support.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A workspace as it looks on a Monday afternoon: trainings, and videos in every state. */
final class TourWorkspace implements AutoCloseable {
    static final String PASSWORD = "맑은 강물 위 종이배 일곱";
    /** The video that is written, and the one whose revisions are compared. */
    static final String WRITTEN = "외부로 보낼 때";

    /** Of what was changed last, so it stands at the top. */
    static final String FIRST_TRAINING = "산업안전보건 교육 2026";

    /** What {@link #WRITTEN} is called in English. */
    static final String TRANSLATED = "Sending data outside";

    static final String COMPARED = "유출이 의심될 때";
    static final String APPROVED = "수집과 동의의 원칙";
    /** The folders' and the file's names are in pictures, so they are the same every time. */
    static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "lectern-tour");

    static final Path SESSIONS = FOLDER.resolve("sessions");
    static final Path OUT = FOLDER.resolve("개인정보 교육");
    static final Path DECK = FOLDER.resolve("개인정보 보호 교육.pptx");
    private static final Map<String, String> THEMES =
            Map.of("first-aid", "bold", "falling", "bold", "keeping", "warm", "personal", "warm", "meaning", "warm");
    private static final String RESOURCES = "src/test/resources/";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-05T01:10:00Z"));
    private final Path root;
    private final TourNarrator narrator;
    private final Lectern lectern;
    private final User admin;
    private final TourModel model;

    /** Fills {@link #FOLDER}, which is empty. */
    TourWorkspace() throws Exception {
        Files.createDirectories(OUT);
        Files.copy(Path.of(RESOURCES + "app/lectern/intake/corpus/poi-layouts.pptx"), DECK);
        root = FOLDER.resolve("workspace");
        narrator = new TourNarrator(TestLectern.speaker(root), clock);
        lectern = TestLectern.open(root, clock, narrator);
        admin = people();
        model = new TourModel(lectern, admin);
        trainings();
        words();
        written();
        compared();
        scripts();
        renders();
        clock.set(Instant.parse("2026-03-02T05:20:00Z"));
        narrator.stopClock();
        remember(SESSIONS);
    }

    /** Brings back what was deleted to show how that is told. */
    void bringBack() {
        lectern.videos()
                .removed(admin)
                .forEach(one -> lectern.videos().restore(admin, one.video().videoId()));
    }

    private User people() {
        User first = lectern.people().first("김하늘", PASSWORD).user();
        lectern.people().add(first, "bada", "박바다", Set.of(Role.AUTHOR));
        lectern.passwords().set(first, "bada", PASSWORD);
        lectern.people().add(first, "doyun", "이도윤", Set.of(Role.REVIEWER));
        lectern.people().add(first, "sora", "최소라", Set.of(Role.AUTHOR, Role.REVIEWER));
        lectern.people().deactivate(first, "sora");
        return first;
    }

    private void trainings() {
        training("privacy", "개인정보 보호 교육 2026", "2026-12-31");
        training("security", "정보보안 교육 2026", "2026-11-30");
        training("safety", FIRST_TRAINING, "2026-09-30");
        training("respect-2025", "직장 내 성희롱 예방 교육 2025", "2026-02-28");
    }

    private void training(String id, String title, String end) {
        lectern.educations().save(admin, new Education(id, title, LocalDate.parse(end)));
    }

    private void words() {
        lectern.speech()
                .save(
                        admin,
                        lectern.speech()
                                .settings()
                                .withPronunciations(List.of(
                                        new Pronunciation(Pronunciation.Kind.WORD, "VPN", "가상 사설망", "ko"),
                                        new Pronunciation(Pronunciation.Kind.PATTERN, "(\\d+)호기", "제 $1 호기", "ko"))));
    }

    private void written() throws Exception {
        Path in = Files.createDirectories(FOLDER.resolve("in"));
        SamplePicture.write(in.resolve("screen.png"));
        String json = Files.readString(Path.of(RESOURCES + "tour/sending.ko.json"));
        String before = json.replace("[[강조|두 번]] 확인", "확인").replace("\"pause_after_sec\": 0.5,", "");
        VideoScript first = lectern.scripts().create(admin, "sending", before, in);
        lectern.educations().assign(admin, "sending", "privacy");
        translated();
        VideoScript script = lectern.scripts().edit(admin, first.scriptId(), json, null, null);
        // what is heard once is there at once when the screen asks
        lectern.speech()
                .check(
                        lectern.scripts().content(script),
                        lectern.drafts().folder(script.scriptId()),
                        new CancellationToken());
    }

    private void translated() throws IOException {
        VideoScript begun = lectern.translations().create(admin, "sending", "en", "sending-en", TRANSLATED);
        lectern.scripts().edit(admin, begun.scriptId(), begun.rawJson().replaceFirst(WRITTEN, TRANSLATED), null, null);
        lectern.translations().take(admin, "sending-en", Path.of(RESOURCES + "tour/sending.en.csv"), false);
    }

    private void compared() {
        VideoScript first = create("leak", "privacy", """
                {"title":"유출이 의심될 때","language":"ko","scenes":[
                {"scene_id":1,"title":"바로 알려야 하는 이유","text":"개인정보가 밖으로 나간 것 같다면 하루 안에 담당자에게 알립니다."},
                {"scene_id":2,"title":"예전 절차","text":"이 장면은 더는 쓰지 않습니다."}]}""");
        clock.set(Instant.parse("2026-02-16T02:30:00Z"));
        lectern.reviews().send(admin, first.scriptId(), "법무팀 의견을 넣었습니다.");
        lectern.reviews().reject(admin, first.scriptId(), "기한을 법령에 맞게 고쳐 주세요.");
        clock.set(Instant.parse("2026-02-27T06:05:00Z"));
        lectern.scripts().edit(admin, first.scriptId(), """
                {"title":"유출이 의심될 때","language":"ko","scenes":[
                {"scene_id":1,"title":"바로 알려야 하는 이유","text":"개인정보가 밖으로 나간 것 같다면 지체 없이 담당자에게 알립니다. 혼자 판단하지 않습니다."},
                {"scene_id":3,"title":"받는 사람","text":"받는 사람을 두 번 확인합니다.","on_screen_text":["두 번 확인"]}]}""", null, null);
    }

    private void scripts() throws IOException {
        lesson("meaning", "respect-2025", "성희롱의 뜻과 기준", "모두 조심합니다.");
        VideoScript today =
                lesson("long", null, "업무 담당자가 반드시 알아야 할 개인정보의 수집과 이용, 제공, 보관, 파기의 모든 절차와 책임에 관한 긴 제목", "모두 조심합니다.");
        ask(today, "2026-03-02", "doyun");
        String phishing = Files.readString(Path.of(RESOURCES + "samples/phishing-8.en.json"));
        create("phishing-en", "security", phishing);
        ask(lesson("phishing", "security", "피싱 메일 알아보기", "모두 조심합니다."), "2026-02-28");
        clock.set(Instant.parse("2026-03-01T02:00:00Z"));
        approve(lesson("collecting", "privacy", APPROVED, "모두 조심합니다."));
    }

    private void renders() throws InterruptedException {
        RenderJob done = rendered("personal", "privacy", "개인정보란 무엇인가", "필요한 만큼만 모읍니다.");
        lectern.publishing().publish(admin, done.jobId(), "2026년 상반기");
        clock.set(Instant.parse("2026-03-02T01:40:00Z"));
        rendered("password", "security", "비밀번호를 지키는 법", "석 달마다 바꿉니다.");
        rendered("falling", "safety", "추락 사고 예방", TourNarrator.FAILING + "입니다.");
        clock.set(Instant.parse("2026-03-02T05:19:00Z"));
        RenderJob running = render(approve(lesson("keeping", "privacy", "안전하게 보관하기", TourNarrator.HELD + " 끝입니다.")));
        await(() -> lectern.renders().get(admin, running.jobId()).progress() > 0);
        render(approve(lesson("first-aid", "safety", "응급 상황 대처", "침착하게 움직입니다.")));
    }

    private VideoScript lesson(String id, @Nullable String training, String title, String end) {
        String theme = THEMES.getOrDefault(id, "calm");
        return create(id, training, """
                {"title":"%s","language":"ko","theme":"%s","scenes":[
                {"scene_id":1,"title":"%s","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다.","on_screen_text":["업무 담당자 필수 과정"]},
                {"scene_id":2,"title":"세 가지를 기억하세요","text":"먼저 확인하고, 모르면 물어보고, 잘못되면 바로 알립니다.",
                "on_screen_text":["먼저 확인하기","모르면 물어보기","바로 알리기"]},
                {"scene_id":3,"title":"정리","text":"%s","on_screen_text":["확인","질문","알림"]}]}""".formatted(title, theme, title, end));
    }

    private VideoScript create(String id, @Nullable String training, String json) {
        VideoScript script = lectern.scripts().create(admin, id, json, null);
        lectern.educations().assign(admin, id, training);
        return script;
    }

    private void ask(VideoScript script, String until, String... reviewers) {
        lectern.reviews()
                .send(admin, script.scriptId(), "", new ReviewPlan(List.of(reviewers), LocalDate.parse(until)));
    }

    private VideoScript approve(VideoScript script) {
        return lectern.reviews().approve(admin, script.scriptId());
    }

    private RenderJob render(VideoScript script) {
        return lectern.renders().create(admin, script.videoId(), script.scriptId(), VideoFormat.HD_720);
    }

    private RenderJob rendered(String id, String training, String title, String end) {
        RenderJob job = render(approve(lesson(id, training, title, end)));
        await(() -> lectern.renders().get(admin, job.jobId()).status().isFinal());
        return job;
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(2, TimeUnit.MINUTES).until(condition);
    }

    private void remember(Path sessions) throws IOException {
        new RememberedSession(sessions, lectern.config().workspace().root())
                .save(lectern.signIns().signIn(admin.userId(), PASSWORD).secret());
    }

    Lectern lectern() {
        return lectern;
    }

    TourNarrator narrator() {
        return narrator;
    }

    /** Forgets what was written and not saved. */
    void dropCopies() {
        VideoScript script = lectern.scripts().ofVideo(admin, "sending").getFirst();
        lectern.drafts().drop(admin, script.scriptId());
    }

    TourModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
        lectern.close();
    }
}
