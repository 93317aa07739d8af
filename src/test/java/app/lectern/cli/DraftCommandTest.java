package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.OpenedDraft;
import app.lectern.support.FakeChatServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts by a model as somebody types it. */
class DraftCommandTest {
    private static final String KEY = "sk-very-secret";
    private static final String SHORTER =
            "{\"scenes\":[{\"scene\":1,\"text\":\"안녕하세요.\"},{\"scene\":2,\"text\":\"피싱 메일을 조심하세요.\"}]}";

    @TempDir
    Path root;

    private final FakeChatServer server = new FakeChatServer();
    private final Queue<String> typed = new ArrayDeque<>();

    DraftCommandTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aDraftIsSeenAgreedToComparedAcceptedAndWrittenDown() throws Exception {
        Path script = Files.writeString(root.resolve("a.json"), """
                {"language":"ko","scenes":[{"scene_id":1,"text":"안녕하세요. 보안교육입니다."},
                 {"scene_id":2,"text":"피싱 메일에 주의하세요."}]}""");
        lectern("import", script.toString(), "--video", "v");
        assertThat(lectern("draft", "plain", "--video", "v", "--show"))
                .satisfies(answer -> assertThat(answer.exitCode()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.err()).contains("정해 둔 모델이 없습니다"));
        settings();
        Answer shown = lectern("draft", "plain", "--video", "v", "--show");
        assertThat(shown.out()).contains("--- system ---", "피싱 메일에 주의하세요.", "--- response_format ---");
        assertThat(shown.err()).contains(server.url() + "/v1/chat/completions", "이 컴퓨터를 벗어나지 않습니다");
        Answer unagreed = lectern("draft", "plain", "--video", "v");
        assertThat(unagreed.exitCode()).isEqualTo(2);
        typed.add("n");
        assertThat(lectern("draft", "plain", "--video", "v").exitCode()).isEqualTo(1);
        assertThat(server.asked()).as("nothing is sent that nobody agreed to").isEmpty();

        server.says(SHORTER);
        typed.addAll(List.of("예", "2"));
        Answer done = lectern("draft", "plain", "--video", "v");
        assertThat(done.out())
                .contains("장면 1, 바뀜\n  내레이션: 안녕하세요. [-보안교육입니다.-]")
                .contains("장면 2, 바뀜\n  내레이션: 피싱 [-메일에 주의하세요-] {+메일을 조심하세요+}.");
        assertThat(done.err()).contains("v의 작업 사본에 받아들였습니다: 장면 2.");
        assertThat(server.asked().getFirst().authorization()).isEqualTo("Bearer " + KEY);

        server.says(SHORTER);
        Path out = root.resolve("out.json");
        Answer file = lectern("draft", "plain", "--video", "v", "--yes", "--accept", "1", "--out", out.toString());
        assertThat(file.exitCode()).as(file.err()).isZero();
        assertThat(Files.readString(out)).contains("\"text\":\"안녕하세요.\"");
        anOutlineOfNothingButATopicGoesIntoAFile();
        try (Lectern lectern = Lectern.open(LecternConfig.of(new Workspace(root.resolve("w")), Locale.KOREAN)
                .withoutRenders())) {
            var user = lectern.signIns().withoutPassword().orElseThrow();
            VideoScript kept = lectern.scripts().ofVideo(user, "v").getFirst();
            OpenedDraft draft = lectern.drafts().open(user, kept.scriptId());
            assertThat(kept.status()).isEqualTo(ScriptStatus.DRAFT);
            assertThat(Objects.requireNonNull(draft.copy()).json()).contains("안녕하세요. 보안교육입니다.", "피싱 메일을 조심하세요.");
            assertThat(lectern.history().ofVideo(user, "v"))
                    .filteredOn(line -> line.event().action() == HistoryAction.MODEL_DRAFTED)
                    .singleElement()
                    .extracting(HistoryEntry::event)
                    .satisfies(event -> assertThat(event.by()).isEqualTo(user.userId()))
                    .satisfies(event -> assertThat(event.details())
                            .containsEntry("task", "plain")
                            .containsEntry("model", "tiny")
                            .containsEntry("scenes", "2"));
        }
    }

    private Lectern open() throws IOException {
        return Lectern.open(LecternConfig.of(new Workspace(root.resolve("w")), Locale.KOREAN)
                .withoutRenders());
    }

    private void settings() throws IOException {
        Path key = Files.writeString(root.resolve("key"), KEY + "\n");
        Answer set = lectern(
                "draft",
                "settings",
                "--address",
                server.url(),
                "--model",
                "tiny",
                "--key-file",
                key.toString(),
                "--test");
        assertThat(set.exitCode()).as(set.err()).isZero();
        assertThat(set.out()).contains("tiny", "보관 중", "모델 tiny이(가) 있습니다");
        assertThat(set.out() + set.err()).doesNotContain(KEY);
    }

    @Test
    void theKeyStaysWithItsServerAndItsOwner() throws Exception {
        settings();
        Path file = root.resolve("w/model.json");
        assertThat(Files.readString(file)).contains(KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        lectern("draft", "settings", "--timeout", "30", "--form", "false");
        assertThat(Files.readString(file)).contains(KEY, "30", "false");
        try (Lectern lectern = open()) {
            var user = lectern.signIns().withoutPassword().orElseThrow();
            StringBuilder history = new StringBuilder();
            lectern.history().forEach(user, line -> history.append(line.event().details()));
            assertThat(history).contains("model_server=" + server.url()).doesNotContain(KEY);
            Path backup = root.resolve("b.zip");
            lectern.backups().backup(user, backup, new CancellationToken());
            try (ZipFile zip = new ZipFile(backup.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("model.json"));
            }
        }
        // another server never gets the key of this one
        assertThat(lectern("draft", "settings", "--address", "https://elsewhere.example")
                        .out())
                .contains("키:\t없음");
        assertThat(Files.readString(file)).doesNotContain(KEY);
        assertThat(lectern("draft", "settings", "--address", "ftp://x").err()).contains("서버 주소가 아닙니다");
        assertThat(lectern("draft", "settings", "--remove").exitCode()).isZero();
        assertThat(file).doesNotExist();
    }

    private void anOutlineOfNothingButATopicGoesIntoAFile() throws Exception {
        server.raw(429, Map.of("Retry-After", "9"), "slow down")
                .says("{\"scenes\":[{\"title\":\"불이 나면\",\"on_screen_text\":[\"119\"]}]}");
        Path out = root.resolve("outline.json");
        String[] command = {"draft", "outline", "--topic", "소방 안전", "--yes", "--out", out.toString()};
        assertThat(lectern(command).err()).contains("9초 뒤에 다시 시도하십시오");
        assertThat(out).doesNotExist();
        Answer done = lectern(command);
        assertThat(done.out()).contains("  제목: ", "불이 나면", "  화면 글: {+119+}");
        assertThat(Files.readString(out)).contains("\"title\":\"소방 안전\"", "\"title\":\"불이 나면\"");
        assertThat(lectern("draft", "plain", "--video", "no", "--yes").err()).contains("no이(가) 없습니다");
    }

    private Answer lectern(String... words) {
        Surroundings here = new Surroundings(
                Map.of(),
                root.resolve("sessions"),
                "me",
                _ -> Optional.empty(),
                _ -> Optional.ofNullable(typed.poll()));
        return Answer.in(root.resolve("w"), here, words);
    }
}
