package app.lectern.speech.espeak;

import app.lectern.speech.SpeechVoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The voices that eSpeak NG's data folder holds: one file a voice, with the languages it speaks and how readily. */
final class EspeakVoices {
    /** What eSpeak NG writes without a priority. */
    private static final int USUAL_PRIORITY = 5;

    /** Tags that authors write and eSpeak NG calls otherwise. */
    private static final Map<String, String> ALIASES =
            Map.of("no", "nb", "zh-hk", "yue", "zh-mo", "yue", "iw", "he", "in", "id", "tl", "fil");

    private record Claim(SpeechVoice voice, int priority) {}

    private final List<SpeechVoice> voices;
    private final Map<String, Claim> byLanguage = new HashMap<>();
    private final Set<String> variants;

    private EspeakVoices(List<SpeechVoice> voices, Set<String> variants) {
        this.voices = voices;
        this.variants = variants;
    }

    static EspeakVoices read(Path data) throws IOException {
        List<Path> files = files(data.resolve("lang"));
        Set<String> variants = files(data.resolve("voices").resolve("!v")).stream()
                .map(EspeakVoices::name)
                .collect(Collectors.toSet());
        List<SpeechVoice> voices = new ArrayList<>();
        EspeakVoices read = new EspeakVoices(voices, variants);
        for (Path file : files) {
            voices.add(read.voice(file));
        }
        voices.sort(Comparator.comparing((SpeechVoice voice) -> !voice.name().equals("ko"))
                .thenComparing(SpeechVoice::name));
        return read;
    }

    List<SpeechVoice> all() {
        return List.copyOf(voices);
    }

    /** A voice by its name, or by name and variant as in {@code ko+f3}. */
    Optional<SpeechVoice> named(String name) {
        int plus = name.indexOf('+');
        String base = plus < 0 ? name : name.substring(0, plus);
        if (plus >= 0 && !variants.contains(name.substring(plus + 1))) {
            return Optional.empty();
        }
        return voices.stream()
                .filter(voice -> voice.name().equalsIgnoreCase(base))
                .findFirst()
                .map(voice -> plus < 0
                        ? voice
                        : new SpeechVoice(voice.engine(), voice.name() + name.substring(plus), voice.languages()));
    }

    /** The voice that speaks a language most readily; a tag that is not known is shortened from its end. */
    Optional<SpeechVoice> speaking(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        while (true) {
            Claim claim = byLanguage.get(ALIASES.getOrDefault(tag, tag));
            if (claim != null) {
                return Optional.of(claim.voice);
            }
            int dash = tag.lastIndexOf('-');
            if (dash < 0) {
                return Optional.empty();
            }
            tag = tag.substring(0, dash);
        }
    }

    private SpeechVoice voice(Path file) throws IOException {
        Map<String, Integer> priorities = new HashMap<>();
        Set<String> languages = new TreeSet<>(Comparator.comparing((String tag) -> priorities.getOrDefault(tag, 0))
                .thenComparing(Comparator.naturalOrder()));
        // not every voice file is UTF-8, and all that matters in them is ASCII
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            String[] words = line.strip().split("\\s+", -1);
            if (words.length > 1 && words[0].equals("language")) {
                String tag = words[1].toLowerCase(Locale.ROOT);
                priorities.put(tag, words.length > 2 ? Integer.parseInt(words[2]) : USUAL_PRIORITY);
                languages.add(tag);
            }
        }
        SpeechVoice voice = new SpeechVoice(EspeakSynthesizer.ID, name(file), List.copyOf(languages));
        priorities.forEach((tag, priority) -> byLanguage.merge(
                tag, new Claim(voice, priority), (old, one) -> one.priority < old.priority ? one : old));
        return voice;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
