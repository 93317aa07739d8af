package app.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.RenderPipeline;
import app.lectern.script.imported.ImportOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of the corpus with random damage: each is refused with a message or taken with findings, in time. As many as
 * {@code -Dlectern.test.importFuzz} says.
 */
class ImportFuzzTest {
    private static final int FILES = Integer.getInteger("lectern.test.importFuzz", 100);
    private static final long SEED = Long.getLong("lectern.test.importFuzzSeed", 20_260_101L);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void everyDamagedFileEndsInWords() throws Exception {
        List<Path> corpus = ImportCorpusTest.files();
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Path source = corpus.get(random.nextInt(corpus.size()));
            Path file = folder.resolve("damaged-" + source.getFileName());
            Files.write(file, damaged(Files.readAllBytes(source), random));
            refused += ends(file, i, random.nextInt(8) == 0) ? 1 : 0;
            Files.delete(file);
        }
        System.out.printf("%d damaged files: %d refused, %d taken%n", FILES, refused, FILES - refused);
    }

    /** Whether it was refused. */
    private boolean ends(Path file, int number, boolean drawn) throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("pictures-" + number));
        ImportOptions options = ImportOptions.USUAL.withSlidesAsPictures(drawn);
        CompletableFuture<ReadFile> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return ReadFile.of(file, pictures, options);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        ReadFile read;
        try {
            read = reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            Path kept =
                    Files.copy(file, Files.createTempDirectory("import-fuzz").resolve(file.getFileName()));
            throw new AssertionError("file " + number + " of seed " + SEED + ", kept as " + kept, e);
        }
        assertThat(read.refused() ? read.told() : read.lines())
                .as(file.toString())
                .isNotEmpty();
        RenderPipeline.removeFolder(pictures);
        return read.refused();
    }

    private static byte[] damaged(byte[] whole, Random random) throws IOException {
        boolean zip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextInt(4) > 0 ? inside(whole, random) : bytes(whole, random);
    }

    /** A few bytes changed, a part cut out, doubled, or the end cut off. */
    private static byte[] bytes(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        if (damaged.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(damaged.length);
        int to = Math.min(damaged.length, at + 1 + random.nextInt(200));
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(20); i >= 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
            }
            case 1 -> damaged = java.util.Arrays.copyOf(damaged, at);
            case 2 -> {
                ByteArrayOutputStream cut = new ByteArrayOutputStream();
                cut.write(whole, 0, at);
                cut.write(whole, to, whole.length - to);
                damaged = cut.toByteArray();
            }
            default -> {
                ByteArrayOutputStream doubled = new ByteArrayOutputStream();
                doubled.write(whole, 0, to);
                doubled.write(whole, at, whole.length - at);
                damaged = doubled.toByteArray();
            }
        }
        return damaged;
    }

    /** A sound zip of damaged parts: each has its tags changed, or is left out, emptied or another one's. */
    private static byte[] inside(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] last = new byte[0];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                int fate = random.nextInt(60);
                if (fate == 0) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        switch (fate) {
                            case 1 -> new byte[0];
                            case 2 -> last;
                            case 3 -> bytes(part, random);
                            default -> fate < 16 ? text(part, random) : part;
                        });
                last = part;
            }
        } catch (IOException e) {
            return bytes(whole, random);
        }
        return out.toByteArray();
    }

    private static byte[] text(byte[] part, Random random) {
        String text = new String(part, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        String rest = text.substring(at);
        String changed = switch (random.nextInt(7)) {
            case 0 -> rest.replaceFirst("\"-?\\d+\"", "\"-99999999999\"");
            case 1 -> rest.replaceFirst("\"-?\\d+\"", "\"4294967295\"");
            case 2 -> rest.replaceFirst("\"[A-Za-z0-9]+\"", "\"none\"");
            case 3 -> rest.replaceFirst("<([a-zA-Z0-9]+:[a-zA-Z0-9]+)[^>]*/>", "");
            case 4 -> rest.replaceFirst("Target=\"[^\"]*\"", "Target=\"../../../nowhere.xml\"");
            case 5 -> rest.replaceFirst("<([a-z0-9]+:[a-zA-Z0-9]+)([^>]*)/>", "<$1$2/><$1$2/><$1$2/>");
            default -> rest.replaceFirst("rId\\d+", "rId1");
        };
        return (text.substring(0, at) + changed).getBytes(StandardCharsets.UTF_8);
    }
}
