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
    private static final Path MODEL = Path.of("/usr/share/pocketsphinx/model/en-us");
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
        List<String> narrations =
                NARRATION.matcher(script).results().map(found -> found.group(1)).toList();
        List<String> heard = heard(narrations);
        int errors = 0;
        int words = 0;
        for (int i = 0; i < narrations.size(); i++) {
            List<String> said = words(narrations.get(i));
            int wrong = distance(said, words(heard.get(i)));
            System.out.printf("%2d of %2d  %s%n", wrong, said.size(), heard.get(i));
            errors += wrong;
            words += said.size();
        }
        double rate = errors / (double) words;
        System.out.printf(Locale.ROOT, "Word error rate: %.1f %% (%d of %d words)%n", 100 * rate, errors, words);
        System.exit(rate <= MOST_ERRORS ? 0 : 1);
    }

    private static boolean installed() {
        return Files.isExecutable(Path.of("/usr/bin/pocketsphinx_batch")) && Files.isDirectory(MODEL.resolve("en-us"));
    }

    /** Whole narrations by the batch recogniser: the continuous one cuts synthetic speech in wrong places. */
    private static List<String> heard(List<String> narrations) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("round-trip");
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < narrations.size(); i++) {
            String wav = folder.resolve(i + ".wav").toString();
            run(
                    LECTERN.toString(),
                    "speak",
                    narrations.get(i),
                    "--language",
                    "en",
                    "--engine",
                    "freetts",
                    "--out",
                    wav);
            files.append(i).append('\n');
        }
        Files.writeString(folder.resolve("list"), files);
        run(
                "pocketsphinx_batch",
                "-adcin",
                "yes",
                "-adchdr",
                "44",
                "-cepdir",
                folder.toString(),
                "-cepext",
                ".wav",
                "-ctl",
                folder.resolve("list").toString(),
                "-hyp",
                folder.resolve("heard").toString(),
                "-hmm",
                MODEL.resolve("en-us").toString(),
                "-lm",
                MODEL.resolve("en-us.lm.bin").toString(),
                "-dict",
                MODEL.resolve("cmudict-en-us.dict").toString());
        return Files.readAllLines(folder.resolve("heard")).stream()
                .map(line -> line.replaceAll("\\([^)]*\\)$", "").strip())
                .toList();
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
