package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The studio in a window of the system's own windowing library (GTK on X11), used by mouse and keyboard: a finished video
 * plays, and after a seek the screen shows the right slide.
 */
@Execution(ExecutionMode.CONCURRENT) // it waits for a window of its own
class RealWindowIT {
    /** Sound that goes nowhere: with it the system's own player runs on a machine without a sound card. */
    private static final String NULL_DEVICE = "pcm.!default { type null }\nctl.!default { type null }\n";

    @TempDir
    Path folder;

    @Test
    void theSystemsPlayerPlaysAndSeeks() throws Exception {
        Path sound = Files.writeString(folder.resolve("asound.conf"), NULL_DEVICE);
        List<String> said = run("system", sound);
        assertThat(said)
                .contains(
                        "player: 이 컴퓨터의 재생기로 보여 드립니다.",
                        "played",
                        "the slide of scene 2",
                        "cancelled",
                        "dragged",
                        "square",
                        "end");
    }

    @Test
    void withoutASoundDeviceOurPlayerDoes() throws Exception {
        List<String> said = run("own", Path.of("/dev/null"));
        assertThat(said)
                .contains(
                        "player: Lectern의 재생기로 보여 드립니다. 이 컴퓨터의 재생기는 이 영상을 열지 못합니다(영상 코덱이나 소리 장치가 없음).",
                        "played",
                        "the slide of scene 2",
                        "cancelled",
                        "dragged",
                        "square",
                        "end");
    }

    private List<String> run(String name, Path sound) throws Exception {
        Path out = folder.resolve(name + ".txt");
        try (XServer screen = new XServer()) {
            ProcessBuilder command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xmx1g",
                    "-Dprism.order=sw",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RealWindowProgram.class.getName(),
                    folder.resolve(name).toString(),
                    Path.of("target", "snapshots", "real-window-" + name + ".png")
                            .toString());
            command.environment().put("DISPLAY", screen.display());
            command.environment().put("ALSA_CONFIG_PATH", sound.toString());
            command.environment().put("GDK_BACKEND", "x11");
            Process program = command.redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!program.waitFor(120, TimeUnit.SECONDS)) {
                program.destroyForcibly().waitFor();
            }
            List<String> said = Files.readAllLines(out);
            assertThat(program.exitValue()).as(String.join("\n", said)).isZero();
            return said;
        }
    }
}
