import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How well FreeTTS is understood: speaks each narration of an English script, lets pocketsphinx write down what it hears,
 * and prints the word error rate.
 *
 * <p>{@code java src/bench/EnglishRoundTrip.java [SCRIPT.json]} after {@code mvn -q -DskipTests package}; needs Debian's
 * pocketsphinx and pocketsphinx-en-us. Ends 1 above 12 %, and 0 with a message where pocketsphinx is not installed.
 */
final class EnglishRoundTrip {
    private static final Path LECTERN = Path.of("target/lectern/bin/lectern");
    private static final String SAMPLE = "src/test/resources/samples/phishing-8.en.json";
    private static final double MOST_ERRORS = 0.12;
    private static final Pattern NARRATION = Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Words that sound the same, or that the recogniser writes in its own way. */
    private static final Map<String, String> SAME = Map.of("phishing", "fishing", "recognise", "recognize");

    public static void main(String[] args) throws Exception {
        if (!installed()) {
            System.out.println("Skipped: pocketsphinx is not installed. On Debian:"
                    + " sudo apt-get install pocketsphinx pocketsphinx-en-us");
            return;
        }
        String script = Files.readString(Path.of(args.length > 0 ? args[0] : SAMPLE));
        int errors = 0;
        int words = 0;
        var narrations = NARRATION.matcher(script);
        while (narrations.find()) {
            List<String> said = words(narrations.group(1));
            List<String> heard = words(heard(narrations.group(1)));
            int wrong = distance(said, heard);
            System.out.printf("%2d of %2d  %s%n", wrong, said.size(), String.join(" ", heard));
            errors += wrong;
            words += said.size();
        }
        double rate = errors / (double) words;
        System.out.printf(Locale.ROOT, "Word error rate: %.1f %% (%d of %d words)%n", 100 * rate, errors, words);
        System.exit(rate <= MOST_ERRORS ? 0 : 1);
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("pocketsphinx_continuous", "-help")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String heard(String text) throws IOException, InterruptedException {
        Path wav = Files.createTempFile("round-trip", ".wav");
        try {
            run(LECTERN.toString(), "speak", text, "--language", "en", "--engine", "freetts", "--out", wav.toString());
            return run("pocketsphinx_continuous", "-infile", wav.toString(), "-logfn", "/dev/null");
        } finally {
            Files.delete(wav);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " ended with " + process.exitValue());
        }
        return out;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z' ]+", " ")
                .strip()
                .split("\\s+")));
        words.replaceAll(word -> SAME.getOrDefault(word, word));
        return words;
    }

    /** Words to put in, take out or change. */
    private static int distance(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= said.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= heard.size(); j++) {
                int change = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[heard.size()];
    }
}
