package app.lectern.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small file system in memory that is mounted on a folder, and to which everything happens that happens to disks. */
public final class SmallDisk implements AutoCloseable {
    /** What happens to it. */
    public enum Trouble {
        FULL,
        READ_ONLY,
        GONE
    }

    private static final String SIZE = "size=64m";
    private static final int BLOCK = 4096;

    private final Path folder;
    private boolean mounted;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on an empty folder; the test is skipped where nobody may. */
    public static SmallDisk mount(Path folder) {
        SmallDisk disk = new SmallDisk(folder);
        String refused = disk.mounted();
        assumeTrue(refused.isEmpty(), "no file system can be mounted here: " + refused);
        return disk;
    }

    private String mounted() {
        String refused = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString());
        mounted = refused.isEmpty();
        return refused;
    }

    /** Lets something happen to it. */
    public void suffer(Trouble trouble) throws IOException {
        switch (trouble) {
            case FULL -> fill();
            case READ_ONLY ->
                assertThat(run("mount", "-o", "remount,ro", folder.toString())).isEmpty();
            case GONE -> {
                assertThat(run("umount", "--lazy", folder.toString())).isEmpty();
                mounted = false;
                Files.delete(folder);
            }
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private void fill() {
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException _) {
            // not one more byte has room
        }
    }

    /** Lets it be as it was; what was on one that was gone is lost. */
    public void recover() throws IOException {
        if (mounted) {
            assertThat(run("mount", "-o", "remount,rw", folder.toString())).isEmpty();
            Files.deleteIfExists(filler());
        } else {
            Files.createDirectories(folder);
            assertThat(mounted()).isEmpty();
        }
    }

    /** What it said when it failed; nothing when it did not. */
    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? "" : said + " (" + process.exitValue() + ")";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (mounted) {
            run("umount", "--lazy", folder.toString());
        }
    }
}
