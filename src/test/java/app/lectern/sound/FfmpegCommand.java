package app.lectern.sound;

import app.lectern.support.FfmpegProgram;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What FFmpeg's own program measures of sounds. */
final class FfmpegCommand {
    private FfmpegCommand() {}

    /** Integrated loudness and true peak of a sound as FFmpeg's program measures them. */
    static double[] measured(Pcm sound, Path folder) throws IOException, InterruptedException {
        String said = FfmpegProgram.run(
                "-f",
                "f32le",
                "-ar",
                String.valueOf(sound.sampleRate()),
                "-ac",
                "1",
                "-i",
                raw(sound, folder).toString(),
                "-af",
                "ebur128=peak=true",
                "-f",
                "null",
                "-");
        String summary = said.substring(said.lastIndexOf("Summary:"));
        return new double[] {number(summary, "I:\\s+(\\S+) LUFS"), number(summary, "Peak:\\s+(\\S+) dBFS")};
    }

    static Path raw(Pcm sound, Path folder) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * sound.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(sound.samples());
        return Files.write(folder.resolve("sound.f32"), bytes.array());
    }

    private static double number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
