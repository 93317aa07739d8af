package app.lectern.desktop.editor;

import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.support.GatedNarrator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The program is killed while somebody types: ten times, or as often as {@code -Dkills=50} says. The instants are random;
 * {@code -Dseed=N} gives those of an earlier run again.
 */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    /** Who type at the same time, each in a workspace of their own. */
    private static final int WRITERS = 2;

    private static final long LOST_MILLIS = 1_000;

    private record Typed(long atMillis, int letters) {}

    @TempDir
    Path root;

    @Test
    void atMostTheLastSecondOfTypingIsMissing() throws Exception {
        System.out.println("seed " + SEED + ", kills " + KILLS);
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                Path workspace = root.resolve("workspace-" + i);
                int kills = (KILLS + i) / WRITERS;
                Random random = new Random(SEED + i);
                writers.add(threads.submit(() -> {
                    typeAndBeKilled(workspace, kills, random);
                    return true;
                }));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
    }

    private static void typeAndBeKilled(Path workspace, int kills, Random random) throws Exception {
        VideoScript script;
        try (Lectern lectern = TestLectern.open(workspace, Clock.systemUTC(), new GatedNarrator())) {
            script = lectern.drafts().begin(AUTHOR, "new", "새 영상");
        }
        for (int i = 0; i < kills; i++) {
            List<Typed> typed = typeAndBeKilled(workspace, 300 + random.nextInt(2_500));
            String said = "seed " + SEED + ", kill " + i + " in " + workspace.getFileName();
            try (Lectern lectern = TestLectern.open(workspace, Clock.systemUTC(), new GatedNarrator())) {
                var copy = Objects.requireNonNull(
                        lectern.drafts().open(AUTHOR, script.scriptId()).copy(), said);
                String text = ScriptDocument.of(copy.json()).scenes().getFirst().text();
                assertThat(text).as(said).isEqualTo(TypingProgram.text(text.length()));
                assertThat(text.length()).as(said).isGreaterThanOrEqualTo(safe(typed));
                assertThat(lectern.history().verify(TestLectern.ADMIN).isIntact())
                        .as(said)
                        .isTrue();
            }
        }
    }

    /** How many letters were typed more than a second before the last one. */
    private static int safe(List<Typed> typed) {
        long end = typed.getLast().atMillis();
        return typed.stream()
                .filter(one -> one.atMillis() < end - LOST_MILLIS)
                .mapToInt(Typed::letters)
                .max()
                .orElse(0);
    }

    private static List<Typed> typeAndBeKilled(Path workspace, long millis) throws IOException, InterruptedException {
        // it lives for seconds: what makes Java start quickly counts
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingProgram.class.getName(),
                        workspace.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Typed> typed = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            long begun = 0;
            @Nullable String line;
            while ((line = lines.readLine()) != null) {
                int space = line.indexOf(' ');
                typed.add(new Typed(
                        Long.parseLong(line.substring(0, space)), Integer.parseInt(line.substring(space + 1))));
                begun = begun == 0 ? typed.getFirst().atMillis() : begun;
                if (typed.getLast().atMillis() - begun > millis) {
                    program.destroyForcibly();
                    break;
                }
            }
        }
        program.waitFor();
        assertThat(typed).isNotEmpty();
        return typed;
    }
}
