import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Loader;

/** FFmpeg's own program, the one whose libraries Lectern composes with: peers and checks are made with it. */
final class Ffmpeg {
    private static final String PROGRAM = Loader.load(org.bytedeco.ffmpeg.ffmpeg.class);

    private Ffmpeg() {}

    /** The command with these arguments. */
    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-hide_banner", "-nostdin", "-nostats", "-y"));
        command.addAll(arguments);
        return command;
    }

    /** Its libraries lie beside it, wherever they were built. */
    static Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", String.valueOf(Path.of(PROGRAM).getParent()));
    }

    /** Runs it and gives what it says. */
    static String say(String... arguments) throws IOException, InterruptedException {
        Process process = start(true, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + "\n" + said);
        }
        return said;
    }

    /** Starts it; its standard output is to be read to the end. */
    static Process start(boolean withErrors, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of(arguments))).redirectErrorStream(withErrors);
        if (!withErrors) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** Such as {@code n8.1.2}. */
    static String version() throws IOException, InterruptedException {
        return say("-version").split("\\s+")[2];
    }
}
