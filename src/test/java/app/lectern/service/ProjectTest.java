package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.Message;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.support.GatedNarrator;
import app.lectern.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Projects from one workspace into another, and those that somebody has laid hands on. */
@NullUnmarked // what a test looks for is there
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ProjectTest")
class ProjectTest {
    private static final User ALL = User.of("all", Role.AUTHOR, Role.REVIEWER, Role.ADMIN);

    @TempDir
    private Path root;

    private Path project = Path.of("");
    private String sha256 = "";

    @BeforeEach
    void made() throws Exception {
        project = root.resolve("수업.lectern");
        Path pictures = Files.createDirectory(root.resolve("made"));
        ImageIO.write(
                new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB),
                "png",
                pictures.resolve("표지.png").toFile());
        try (Lectern lectern = open("one")) {
            ThemeReading.Accepted calm = (ThemeReading.Accepted)
                    lectern.themes().themes(ADMIN).getFirst().reading();
            String theme = lectern.themes().duplicate(ADMIN, calm.theme()).id();
            lectern.speech()
                    .save(
                            ADMIN,
                            lectern.speech()
                                    .settings()
                                    .withPronunciations(
                                            List.of(new Pronunciation(Pronunciation.Kind.WORD, "SNS", "에스엔에스", "ko"))));
            VideoScript script = lectern.scripts().create(AUTHOR, "lesson", """
                            {"title":"수업","theme":"%s","scenes":[{"scene_id":1,"text":"글입니다.","image":"표지.png"}]}""".formatted(theme), pictures);
            sha256 = script.sha256();
            lectern.projects().write(AUTHOR, "lesson", null, project, () -> {});
            byte[] first = Files.readAllBytes(project);
            lectern.projects().write(AUTHOR, "lesson", null, project, () -> {});
            assertThat(project).hasBinaryContent(first);
        }
    }

    @Test
    void theSameTextComesOutInAnotherWorkspaceWithAllItNeeds() throws Exception {
        try (Lectern lectern = open("two")) {
            assertThatThrownBy(() -> lectern.imports().take(AUTHOR, project, null, null))
                    .hasMessageContaining("PERMISSION_DENIED");
            ScriptImport taken = lectern.imports().take(ALL, project, null, null);
            assertThat(taken.script().sha256()).isEqualTo(sha256);
            assertThat(taken.script().videoId()).isEqualTo("lesson");
            assertThat(told(taken)).containsExactly("테마 calm-2를 작업 공간에 더했습니다.", "발음 사전에 더한 낱말: 1개");
            assertThat(lectern.scripts().content(taken.script()).look().theme()).isEqualTo("calm-2");
            assertThat(lectern.scripts().picturesOf(taken.script()).resolve("표지.png"))
                    .exists();
            assertThat(lectern.speech().settings().pronunciations()).hasSize(1);
            ScriptImport again = lectern.imports().take(AUTHOR, project, "other", null);
            assertThat(again.script().sha256()).isEqualTo(sha256);
            assertThat(again.script().videoId()).isEqualTo("other");
            assertThat(again.findings()).isEmpty();
        }
        try (ZipFile zip = new ZipFile(project.toFile())) {
            String history =
                    new String(zip.getInputStream(zip.getEntry("history.csv")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(history).contains("CREATED").contains(sha256);
        }
    }

    @Test
    void whatWasDamagedOrChangedIsRefusedByTheEntrysName() throws Exception {
        try (Lectern lectern = open("three")) {
            Map<String, byte[]> sound = entries();
            refused(lectern, changed(sound, "script.json", "{}"), "script.json");
            refused(lectern, changed(sound, "files/표지.png", "no picture"), "files/표지.png");
            refused(lectern, changed(sound, "theme.json", "{}"), "theme.json");
            refused(lectern, changed(sound, "manifest.json", "{"), "manifest.json");
            refused(lectern, changed(sound, "files/virus.exe", "x"), "files/virus.exe");
            Map<String, byte[]> less = new LinkedHashMap<>(sound);
            less.remove("pronunciations.csv");
            refused(lectern, less, "pronunciations.csv");
            refused(lectern, renamed(sound, "files/표지.png", "../../표지.png"), "../../표지.png");
            String manifest = text(sound, "manifest.json");
            refused(
                    lectern,
                    changed(
                            sound,
                            "manifest.json",
                            manifest.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 99999999999")),
                    "script.json");
            assertThat(lectern.library().entries(ALL)).isEmpty();
            assertThat(root.resolve("three").resolve("themes"))
                    .satisfiesAnyOf(
                            themes -> assertThat(themes).doesNotExist(),
                            themes -> assertThat(themes).isEmptyDirectory());
        }
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        try (Lectern lectern = open("four")) {
            Map<String, byte[]> bomb = entries();
            byte[] zeros = new byte[64 << 20];
            refused(lectern, changed(bomb, "files/표지.png", zeros), "files/표지.png");
            Path none = Files.writeString(root.resolve("none.lectern"), "no zip at all");
            assertThatThrownBy(() -> lectern.imports().take(ALL, none, null, null))
                    .hasMessageContaining("project.none");
            byte[] whole = Files.readAllBytes(project);
            Path cut = Files.write(root.resolve("cut.lectern"), java.util.Arrays.copyOf(whole, whole.length / 2));
            assertThatThrownBy(() -> lectern.imports().take(ALL, cut, null, null))
                    .hasMessageContaining("project.none");
            for (int at : new int[] {60, whole.length / 3}) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 0x55;
                Path hurt = Files.write(root.resolve("hurt.lectern"), flipped);
                assertThatThrownBy(() -> lectern.imports().take(ALL, hurt, null, null))
                        .isInstanceOf(RefusedException.class);
            }
        }
    }

    private void refused(Lectern lectern, Map<String, byte[]> entries, String name) throws IOException {
        Path file = root.resolve("changed.lectern");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        ThrowingCallable take = () -> lectern.imports().take(ALL, file, null, null);
        assertThatThrownBy(take)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(words(e.text())).contains(name).contains("가져오지 않았습니다"));
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(project.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> entries, String name, String text) {
        return changed(entries, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> entries, String name, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, bytes);
        return changed;
    }

    private static Map<String, byte[]> renamed(Map<String, byte[]> entries, String from, String to) {
        Map<String, byte[]> renamed = new LinkedHashMap<>(entries);
        renamed.put(to, renamed.remove(from));
        return changed(renamed, "manifest.json", text(entries, "manifest.json").replace(from, to));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static List<String> told(ScriptImport taken) {
        return taken.findings().stream().map(finding -> words(finding.told())).toList();
    }

    private static String words(Message message) {
        return Texts.of(Locale.KOREAN).of(message);
    }

    private Lectern open(String name) throws IOException {
        return TestLectern.open(root.resolve(name), Clock.systemUTC(), new GatedNarrator());
    }
}
