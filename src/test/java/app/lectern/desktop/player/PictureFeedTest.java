package app.lectern.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.video.ShownFrames.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFeedTest {
    @TempDir
    private Path folder;

    @Test
    void atEveryMomentThePictureOfThatMomentIsShown() throws Exception {
        try (PictureFeed feed = feed(PlayedVideo.in(folder))) {
            feed.fit(320, 180);
            for (double now = 0; now < PlayedVideo.SECONDS - 0.01; now += 1.0 / 60) {
                Frame frame = awaitFrameOf(feed, now);
                if (frame != null) {
                    assertThat(frame.startSec()).isLessThanOrEqualTo(now + 1e-3);
                    // less than the 40 ms between what is heard and what is seen
                    assertThat(now - frame.startSec()).isLessThan(0.04);
                }
            }
        }
    }

    /** The picture that becomes due at a moment; null when the one before still stands. */
    private static @Nullable Frame awaitFrameOf(PictureFeed feed, double now) {
        boolean begins = Math.floor(now * PlayedVideo.FRAME_RATE + 1e-3)
                > Math.floor((now - 1.0 / 60) * PlayedVideo.FRAME_RATE + 1e-3);
        return begins
                ? await().pollInterval(Duration.ofMillis(2))
                        .until(() -> feed.due(now), Optional::isPresent)
                        .orElseThrow()
                : null;
    }

    @Test
    void ofManyPlacesTheLastIsShown() throws Exception {
        try (PictureFeed feed = feed(PlayedVideo.in(folder))) {
            feed.fit(320, 180);
            for (int i = 0; i < 200; i++) {
                feed.show(i % 3);
            }
            feed.show(2.5);
            Frame frame =
                    await().until(() -> feed.due(2.5), Optional::isPresent).orElseThrow();
            assertThat(frame.startSec()).isCloseTo(2.48, Offset.offset(0.021));
        }
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Path video = PlayedVideo.in(folder);
        for (int i = 0; i < 10; i++) {
            try (PictureFeed feed = feed(video);
                    Soundtrack sound = new Soundtrack(video, _ -> new FakeLine(), System::nanoTime, () -> {})) {
                feed.fit(320, 180);
                sound.play();
                feed.show(i % 3);
                sound.seek(i % 3);
            }
        }
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("lectern-pictures")
                        || thread.getName().equals("lectern-sound")));
        await().untilAsserted(() -> assertThat(openFiles()).doesNotContain(video.toRealPath()));
    }

    /** The files this process holds open, as Linux tells them. */
    private static List<Path> openFiles() throws IOException {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.flatMap(PictureFeedTest::target).toList();
        }
    }

    private static Stream<Path> target(Path handle) {
        try {
            return Stream.of(Files.readSymbolicLink(handle));
        } catch (IOException e) {
            return Stream.empty(); // closed meanwhile
        }
    }

    @Test
    void whatIsNoVideoIsTold() throws Exception {
        AtomicReference<Exception> told = new AtomicReference<>();
        Path file = Files.writeString(folder.resolve("notes.mp4"), "no video");
        try (PictureFeed feed = new PictureFeed(file, () -> {}, told::set)) {
            feed.fit(320, 180);
            await().until(() -> told.get() != null);
        }
    }

    private static PictureFeed feed(Path video) {
        return new PictureFeed(video, () -> {}, e -> {
            throw new AssertionError(e);
        });
    }
}
