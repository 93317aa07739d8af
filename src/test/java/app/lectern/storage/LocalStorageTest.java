package app.lectern.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.pipeline.CancellationToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStorageTest {
    @TempDir
    Path folder;

    private LocalStorage storage;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        storage = new LocalStorage(folder.resolve("assets"));
        file = Files.writeString(folder.resolve("a.txt"), "내용");
    }

    @Test
    void keepsACopyUnderItsKey() throws Exception {
        var url = storage.put("videos/v 1/s/j/한글.txt", file, new CancellationToken())
                .uri();
        assertThat(Path.of(url))
                .isEqualTo(folder.resolve("assets/videos/v 1/s/j/한글.txt"))
                .hasContent("내용");
        storage.put("videos/v 1/s/j/한글.txt", Files.writeString(folder.resolve("b"), "새것"), new CancellationToken());
        assertThat(Path.of(url)).hasContent("새것");
    }

    @Test
    void removesAPrefixAndTheFoldersThatItLeavesEmpty() throws Exception {
        storage.put("videos/v/s/j1/a", file, new CancellationToken());
        storage.put("videos/v/s/j2/a", file, new CancellationToken());
        storage.deleteAll("videos/v/s/j1/");
        assertThat(folder.resolve("assets/videos/v/s/j2/a")).exists();
        storage.deleteAll("videos/v/s/j2/");
        storage.deleteAll("videos/v/s/j3/");
        assertThat(folder.resolve("assets/videos")).doesNotExist();
    }

    @Test
    void leavesNothingWhenCancelled() {
        CancellationToken token = new CancellationToken();
        token.cancel();
        assertThatThrownBy(() -> storage.put("videos/v/a", file, token)).isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("assets/videos/v")).isEmptyDirectory();
    }

    @Test
    void refusesKeysThatLeadOut() {
        assertThatThrownBy(() -> storage.put("../a", file, new CancellationToken()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.deleteAll("videos/../")).isInstanceOf(IllegalArgumentException.class);
    }
}
