package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.cache.FileCache;
import app.lectern.domain.Message;
import app.lectern.domain.render.CacheUse;
import app.lectern.speech.SpokenScene.SpokenPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechCacheTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatItWasOfUseFor() throws Exception {
        SpeechCache cache = new SpeechCache(folder, () -> 1_000_000);
        cache.get(key(1));
        cache.put(key(1), scene(1, 1000));
        cache.get(key(1));
        cache.get(key(1));
        assertThat(cache.use()).isEqualTo(new CacheUse(2, 1));
        new FileCache(folder, ".speech", () -> 1_000_000).put(key(2), new byte[] {1, 2, 3});
        assertThat(cache.get(key(2))).isEmpty();
        assertThat(cache.use()).as("of another form, so it has to be made").isEqualTo(new CacheUse(2, 2));
    }

    @Test
    void givesBackWhatWasKept() {
        SpeechCache cache = new SpeechCache(folder, () -> 1_000_000);
        cache.put(key(1), scene(1, 1000));
        assertSame(cache.get(key(1)).orElseThrow(), scene(1, 1000));
        assertThat(cache.get(key(2))).isEmpty();
        assertSame(new SpeechCache(folder, () -> 1_000_000).get(key(1)).orElseThrow(), scene(1, 1000));
    }

    @Test
    void aDamagedEntryCountsAsNone() throws Exception {
        SpeechCache cache = new SpeechCache(folder, () -> 1_000_000);
        byte[] whole = whole(cache);
        for (int at = 0; at < whole.length; at += 37) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(onlyFile(), damaged);
            assertThat(cache.get(key(1))).as("byte " + at).isEmpty();
            cache.put(key(1), scene(1, 100));
        }
        for (int length = 0; length < whole.length; length += 41) {
            Files.write(onlyFile(), java.util.Arrays.copyOf(whole, length));
            assertThat(cache.get(key(1))).as("length " + length).isEmpty();
            cache.put(key(1), scene(1, 100));
        }
        assertSame(cache.get(key(1)).orElseThrow(), scene(1, 100));
    }

    private byte[] whole(SpeechCache cache) throws Exception {
        cache.put(key(1), scene(1, 100));
        return Files.readAllBytes(onlyFile());
    }

    @Test
    void keepsWhatWasUsedLast() throws Exception {
        SpeechCache cache = new SpeechCache(folder, () -> 100_000);
        for (int i = 0; i < 40; i++) {
            cache.put(key(i), scene(i, 5_000));
            for (Path file : files()) {
                // a second of difference whatever the file system's clock counts in
                Files.setLastModifiedTime(
                        file,
                        FileTime.from(
                                Files.getLastModifiedTime(file).toInstant().minusSeconds(1)));
            }
            assertThat(cache.get(key(0))).as("used again after " + i).isPresent();
        }
        assertThat(cache.get(key(39))).isPresent();
        assertThat(cache.get(key(5))).isEmpty();
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThanOrEqualTo(120_000);
    }

    @Test
    void takesAwayWhatAKilledProcessLeft() throws Exception {
        SpeechCache cache = new SpeechCache(folder, () -> 1);
        Path left = Files.createDirectories(folder.resolve("ab")).resolve("speech1.part");
        Path young = folder.resolve("ab").resolve("speech2.part");
        Files.writeString(left, "x");
        Files.writeString(young, "x");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));
        cache.put(key(1), scene(1, 10));
        assertThat(left).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void manyShareIt() throws Exception {
        List<Future<Boolean>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                int n = i % 7;
                SpeechCache cache = new SpeechCache(folder, () -> 60_000);
                all.add(threads.submit(() -> {
                    cache.put(key(n), scene(n, 4_000));
                    cache.get(key(n)).ifPresent(scene -> assertSame(scene, scene(n, 4_000)));
                    return true;
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNothingAndBreaksNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        SpeechCache cache = new SpeechCache(file, () -> 1_000_000);
        cache.put(key(1), scene(1, 10));
        assertThat(cache.get(key(1))).isEmpty();
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path onlyFile() throws Exception {
        return files().getFirst();
    }

    private static String key(int number) {
        return "%064x".formatted(number);
    }

    private static SpokenScene scene(int seed, int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) (i * 31 + seed);
        }
        return new SpokenScene(
                samples,
                22_050,
                List.of(new SpokenPart(3, length, List.of(new WordMark(0, 2, 5), new WordMark(3, 4, 9)))),
                List.of(Message.of("speech.no-sound", "목소리", "문장")));
    }

    private static void assertSame(SpokenScene one, SpokenScene other) {
        assertThat(one.samples()).isEqualTo(other.samples());
        assertThat(one.sampleRate()).isEqualTo(other.sampleRate());
        assertThat(one.parts()).isEqualTo(other.parts());
        assertThat(one.warnings()).isEqualTo(other.warnings());
    }
}
