package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As services and bare shells start programs: without a locale. */
class PlainLocaleIT {
    /** The letters of 한글.json as printf(1) writes them in any locale. */
    private static final String NAME = "$(printf '\\355\\225\\234\\352\\270\\200.json')";

    @TempDir
    Path folder;

    @Test
    void namesOfFilesMayBeKorean() throws Exception {
        Files.copy(Path.of("src/test/resources/samples/seed-minimal.ko.json"), folder.resolve("plain.json"));
        Process program = new ProcessBuilder(
                        "env",
                        "-u",
                        "LANG",
                        "-u",
                        "LC_CTYPE",
                        "LC_ALL=C",
                        "sh",
                        "-c",
                        "cd '" + folder + "' && cp plain.json \"" + NAME + "\" && exec '"
                                + Path.of("target/lectern/bin/lectern").toAbsolutePath()
                                + "' check --quick --lang ko \""
                                + NAME + "\"")
                .redirectErrorStream(true)
                .start();
        String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(told).isZero();
        assertThat(told).contains("한글.json").contains("장면 2개");
    }
}
