package app.lectern.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedFile;
import app.lectern.support.SettableClock;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is brought here from a bucket does not fill the disk, and stays while somebody looks at it. */
@Execution(ExecutionMode.CONCURRENT)
class FinishedFilesTest {
    private static final int BYTES = 1000;
    private static final int FIT = 5;

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock(Instant.now());
    private final Far storage = new Far();

    @Test
    void whatWasNotUsedForLongestGoes() throws Exception {
        FinishedFiles files = new FinishedFiles(storage, root.resolve("fetched"), FIT * BYTES, clock);
        Path first = files.of("far:videos/v1/video.mp4");
        for (int i = 2; i <= FIT; i++) {
            files.of("far:videos/v" + i + "/video.mp4");
            clock.set(clock.instant().plus(Duration.ofHours(1)));
        }
        clock.set(clock.instant().plus(Duration.ofHours(19)));
        // the first is looked at again, and its time of change, which callers compare, stays
        var changed = Files.getLastModifiedTime(first);
        files.of("far:videos/v1/video.mp4");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(changed);
        files.of("far:videos/v6/video.mp4");
        assertThat(count()).as("all were used within a day").isEqualTo(6);
        clock.set(clock.instant().plus(Duration.ofHours(3)));
        files.of("far:videos/v7/video.mp4");
        assertThat(count()).as("v2, v3 and v4 were not, and two had to go").isEqualTo(FIT);
        assertThat(first).exists();
        assertThat(root.resolve("fetched/videos/v2")).doesNotExist();
        assertThat(root.resolve("fetched/videos/v3")).doesNotExist();
        assertThat(storage.fetched.get()).isEqualTo(7);
        assertThat(files.of("far:videos/v2/video.mp4")).exists();
        assertThat(storage.fetched.get()).as("fetched again").isEqualTo(8);
    }

    @Test
    void whoHasAFileOpenReadsItToItsEnd() throws Exception {
        FinishedFiles files = new FinishedFiles(storage, root.resolve("fetched"), BYTES, clock);
        try (FileChannel open = FileChannel.open(files.of("far:videos/v1/video.mp4"))) {
            clock.set(clock.instant().plus(Duration.ofDays(3)));
            files.of("far:videos/v2/video.mp4");
            assertThat(count()).isBetween(1L, 2L);
            assertThat(open.size()).isEqualTo(BYTES);
        }
        assertThatThrownBy(() -> files.of("far:none")).isInstanceOf(NoSuchFileException.class);
    }

    private long count() throws Exception {
        try (Stream<Path> all = Files.walk(root.resolve("fetched"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** A storage whose files are not here. */
    private static final class Far implements AssetStorage {
        final AtomicInteger fetched = new AtomicInteger();

        @Override
        public KeptFile fetch(String key, Path target, CancellationToken token) throws java.io.IOException {
            if (key.equals("none")) {
                throw new NoSuchFileException(key);
            }
            fetched.incrementAndGet();
            PlacedFile.at(target, part -> Files.write(part, new byte[BYTES]));
            return new KeptFile(key, BYTES, "0");
        }

        @Override
        public String key(URI address) {
            return address.getSchemeSpecificPart();
        }

        @Override
        public Kept put(String key, Path file, CancellationToken token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<KeptFile> read(String key, CancellationToken token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forEach(String prefix, Consumer<Entry> reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URI link(String key, Duration life) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void deleteAll(String prefix) {
            throw new UnsupportedOperationException();
        }
    }
}
