import app.lectern.domain.subtitle.Cue;
import app.lectern.subtitle.SrtFormat;
import app.lectern.video.FfmpegSound;
import app.lectern.video.JcodecProber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How far each subtitle of a finished video begins from the first sound of its words: the nearest place where at least 60
 * ms of quiet end, in the sound of the MP4. Subtitles that begin amid running speech have no such place and are counted
 * apart.
 *
 * <p>After {@code mvn -q -DskipTests package}: {@code java --enable-native-access=ALL-UNNAMED -cp 'target/application/*'
 * src/bench/SubtitleSync.java OUT}, OUT being the folder of {@code lectern render}.
 */
final class SubtitleSync {
    /** 1 % of full scale. */
    private static final int HEARD = 328;

    private static final double QUIET_SEC = 0.06;
    private static final double AROUND_SEC = 0.4;

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        List<Cue> cues =
                SrtFormat.parse(Files.readString(out.resolve("subtitles.srt"))).cues();
        double length = new JcodecProber().probe(out.resolve("video.mp4")).audioSec();
        short[] sound;
        try (FfmpegSound file = FfmpegSound.open(out.resolve("video.mp4"))) {
            sound = file.samples(0, length);
        }
        double[] offsets = cues.stream()
                .mapToDouble(cue -> offset(sound, cue.startMillis() / 1000.0))
                .filter(offset -> !Double.isNaN(offset))
                .map(Math::abs)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%d subtitles, %d after a pause: median %.0f ms, 95th percentile %.0f ms, worst %.0f ms; %d amid running speech%n",
                cues.size(),
                offsets.length,
                1000 * offsets[offsets.length / 2],
                1000 * offsets[(int) (0.95 * (offsets.length - 1))],
                1000 * offsets[offsets.length - 1],
                cues.size() - offsets.length);
    }

    /** From the nearest onset to a time, seconds; NaN when there is none near. */
    private static double offset(short[] sound, double at) {
        int quiet = (int) (QUIET_SEC * FfmpegSound.RATE);
        int from = Math.max(0, (int) ((at - AROUND_SEC) * FfmpegSound.RATE));
        int to = Math.min(sound.length, (int) ((at + AROUND_SEC) * FfmpegSound.RATE));
        double best = Double.NaN;
        int silent = 0;
        int back = Math.max(0, from - quiet);
        for (int i = back; i < to; i++) {
            if (Math.abs(sound[i]) < HEARD) {
                silent++;
                continue;
            }
            double offset = i / (double) FfmpegSound.RATE - at;
            boolean onset = silent >= quiet && i >= from;
            if (onset && (Double.isNaN(best) || Math.abs(offset) < Math.abs(best))) {
                best = offset;
            }
            silent = 0;
        }
        return best;
    }
}
