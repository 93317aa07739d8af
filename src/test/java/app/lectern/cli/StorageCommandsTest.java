package app.lectern.cli;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.storage.StorageAddress;
import app.lectern.support.GatedNarrator;
import app.lectern.support.S3Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about finished files as somebody types them, on a folder and on a bucket. */
class StorageCommandsTest {
    private static final List<String> KEYS = List.of("aws.accessKeyId", "aws.secretAccessKey");

    @TempDir
    static Path folder;

    private static Path workspace;
    private static S3Server server;

    @BeforeAll
    static void render() throws Exception {
        workspace = folder.resolve("workspace");
        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        try (Lectern lectern = TestLectern.open(workspace, Clock.systemUTC(), narrator)) {
            String id = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null).scriptId();
            VideoScript script = lectern.reviews().approve(REVIEWER, id);
            for (int i = 0; i < 2; i++) {
                String job = lectern.renders()
                        .create(REVIEWER, "v1", script.scriptId(), VideoFormat.HD_720)
                        .jobId();
                Awaitility.await()
                        .until(() ->
                                lectern.renders().get(REVIEWER, job).status().isFinal());
            }
        }
        server = S3Server.start(folder.resolve("server"));
        System.setProperty("aws.accessKeyId", S3Server.KEY_ID);
        System.setProperty("aws.secretAccessKey", S3Server.SECRET);
    }

    @AfterAll
    static void stop() {
        KEYS.forEach(System::clearProperty);
        server.close();
    }

    @Test
    void aFolderIsProvedAndTheExitCodeSaysSo() throws Exception {
        Answer whole = lectern("storage", "verify");
        assertThat(whole.out()).startsWith("렌더 2개. 온전한 파일 10개(");
        assertThat(whole.exitCode()).isZero();
        Path copy = folder.resolve("copy");
        copy(
                workspace.resolve("assets"),
                StorageAddress.parse(copy.resolve("assets").toString()).open());
        try (Stream<Path> files = Files.walk(copy)) {
            Files.delete(
                    files.filter(file -> file.endsWith("video.mp4")).findFirst().orElseThrow());
        }
        Answer hurt = lectern("storage", "verify", "--storage", copy.toString());
        assertThat(hurt.out()).contains("없음 videos/v1/");
        assertThat(hurt.err()).contains("없거나 손상된 파일 1개");
        assertThat(hurt.exitCode()).isEqualTo(1);
    }

    @Test
    void aBucketIsProvedLinkedAndCleaned() throws Exception {
        String bucket =
                "s3://" + S3Server.BUCKET + "/a?endpoint=http://127.0.0.1:" + server.port() + "&path-style=true";
        assertThat(lectern("storage", "verify", "--storage", bucket).exitCode()).isEqualTo(1);
        copy(workspace.resolve("assets"), StorageAddress.parse(bucket).open());
        assertThat(lectern("storage", "verify", "--storage", bucket)).satisfies(answer -> {
            assertThat(answer.err()).isEmpty();
            assertThat(answer.exitCode()).isZero();
        });
        assertThat(lectern("storage", "link", "v1", "--for", "1h", "--storage", bucket)
                        .out())
                .contains("/video.mp4?", "X-Amz-Expires=3600");
        assertThat(lectern("storage", "link", "v1", "--for", "8d", "--storage", bucket)
                        .exitCode())
                .isEqualTo(2);
        assertThat(lectern("storage", "clean", "--older-than", "90d", "--dry-run", "--storage", bucket)
                        .out())
                .contains("0개");
    }

    @Test
    void badAddressesAndAgesAreToldInWords() {
        Answer unknown = lectern("storage", "verify", "--storage", "ftp://host/a");
        assertThat(unknown.err()).contains("폴더도 s3도 아닙니다");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(lectern("storage", "clean", "--older-than", "soon").exitCode())
                .isEqualTo(2);
        Answer nowhere = lectern(
                "storage",
                "verify",
                "--storage",
                "s3://no-such-bucket?path-style=true&endpoint=http://127.0.0.1:" + server.port());
        assertThat(nowhere.err()).contains("버킷 \"no-such-bucket\"이(가) 없습니다");
        assertThat(nowhere.exitCode()).isEqualTo(1);
    }

    private static void copy(Path from, AssetStorage to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                to.put(from.relativize(file).toString(), file, new CancellationToken());
            }
        }
    }

    private static Answer lectern(String... words) {
        Surroundings surroundings =
                new Surroundings(Map.of(), folder.resolve("sessions"), "local", _ -> Optional.empty());
        return Answer.in(workspace, surroundings, words);
    }
}
