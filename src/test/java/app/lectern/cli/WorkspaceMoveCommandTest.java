package app.lectern.cli;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.SharedFiles;
import app.lectern.Sharing;
import app.lectern.TestLectern;
import app.lectern.Workspace;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.DatabaseServer;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of one machine becomes a team's, as somebody types it. */
class WorkspaceMoveCommandTest {
    @TempDir
    Path folder;

    private Path workspace;
    private Path shared;
    private DatabaseServer server;
    private VideoScript script;

    @BeforeEach
    void work() throws Exception {
        workspace = folder.resolve("workspace");
        shared = Files.createDirectory(folder.resolve("shared"));
        server = DatabaseKind.POSTGRESQL.sharing(folder).database().orElseThrow();
        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        LecternConfig config = LecternConfig.of(new Workspace(workspace), Locale.KOREAN);
        try (Lectern lectern = TestLectern.open(config, narrator)) {
            String id = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null).scriptId();
            script = lectern.reviews().approve(REVIEWER, id);
            RenderJob job = render(lectern);
            lectern.publishing().publish(REVIEWER, job.jobId(), "첫 게시");
        }
    }

    private RenderJob render(Lectern lectern) {
        String job = lectern.renders()
                .create(REVIEWER, "v1", script.scriptId(), VideoFormat.HD_720)
                .jobId();
        await().until(() -> lectern.renders().get(REVIEWER, job).status().isFinal());
        return lectern.renders().get(REVIEWER, job);
    }

    @Test
    void everythingIsThereAfterwardsAndWorkGoesOn() throws Exception {
        Answer moved = move("--storage", shared.toString());
        assertThat(moved.err()).isEmpty();
        assertThat(moved.out()).contains("체크섬으로 확인했습니다", "그대로 남아 있습니다", "--database " + server.url());
        assertThat(moved.exitCode()).isZero();
        // what is used is never written over
        Answer again = move("--storage", shared.toString());
        assertThat(again.err()).contains("대상 데이터베이스를 이미 쓰고 있습니다");
        assertThat(again.exitCode()).isEqualTo(2);

        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        Sharing sharing = new Sharing(Optional.of(server), new SharedFiles(new Workspace(shared)));
        LecternConfig config = LecternConfig.of(new Workspace(folder.resolve("other")), Locale.KOREAN)
                .withSharing(sharing);
        try (Lectern lectern = TestLectern.open(config, narrator)) {
            assertThat(lectern.scripts().get(AUTHOR, script.scriptId())).isEqualTo(script);
            assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
            List<HistoryEvent> lines = new ArrayList<>();
            lectern.history().forEach(ADMIN, entry -> lines.add(entry.event()));
            assertThat(lines)
                    .filteredOn(line -> line.action() == HistoryAction.WORKSPACE_MOVED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.details()).containsKeys("from", "rows", "files"));
            assertThat(lectern.storage().verify(ADMIN, new CancellationToken()).isIntact())
                    .isTrue();
            VideoAsset asset = newest(lectern);
            assertThat(Path.of(URI.create(asset.videoUrl()))).startsWith(shared).isNotEmptyFile();
            assertThat(lectern.publishing().ofVideo(AUTHOR, "v1"))
                    .singleElement()
                    .satisfies(published -> {
                        assertThat(published.state()).isEqualTo(PublicationState.ACTIVE);
                        assertThat(published.note()).isEqualTo("첫 게시");
                    });
            // numbers go on after those that came along
            RenderJob next = render(lectern);
            assertThat(next.assetId()).isNotNull();
            assertThat(newest(lectern).videoAssetId()).isEqualTo(next.assetId());
        }
    }

    private static VideoAsset newest(Lectern lectern) {
        return Objects.requireNonNull(lectern.library().entry(AUTHOR, "v1").asset());
    }

    @Test
    void aDamagedFileStopsItBeforeAnythingIsInTheDatabase() throws Exception {
        Path video;
        try (var files = Files.walk(workspace.resolve("assets"))) {
            video = files.filter(file -> file.endsWith("video.mp4")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(video);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(video, damaged);
        Answer refused = move("--storage", shared.toString());
        assertThat(refused.err()).contains("video.mp4", "손상");
        assertThat(refused.exitCode()).isEqualTo(2);
        Files.write(video, whole);
        assertThat(move("--storage", shared.toString()).exitCode()).isZero();
    }

    @Test
    void whatCannotBeIsSaidInWords() {
        assertThat(lectern("workspace", "move", "--to", "jdbc:h2:mem:x").exitCode())
                .isEqualTo(2);
        Answer nobody = lectern("workspace", "move", "--to", "jdbc:postgresql://localhost:1/x");
        assertThat(nobody.err()).contains("jdbc:postgresql://localhost:1/x");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(lectern("workspace", "move", "--to", server.url(), "--database", server.url())
                        .err())
                .contains("이미 서버에");
    }

    private Answer move(String... options) {
        List<String> arguments = new ArrayList<>(List.of("workspace", "move", "--to", server.url()));
        arguments.addAll(List.of("--database-user", server.user().orElseThrow()));
        arguments.addAll(List.of(options));
        return lectern(arguments.toArray(String[]::new));
    }

    private Answer lectern(String... arguments) {
        Surroundings surroundings = new Surroundings(
                Map.of(DatabaseOptions.PASSWORD_VARIABLE, server.password().orElseThrow()),
                folder.resolve("sessions"),
                "admin",
                _ -> Optional.empty());
        return Answer.in(workspace, surroundings, arguments);
    }
}
