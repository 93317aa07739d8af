package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file of a remembered session, and who may read it. */
class RememberedSessionTest {
    @TempDir
    Path home;

    @Test
    void everyWorkspaceHasASessionOfItsOwn() throws Exception {
        RememberedSession one = session("one");
        assertThat(one.read()).isEmpty();
        one.save("lectern_s_1");
        one.save("lectern_s_2");
        session("two").save("lectern_s_3");
        assertThat(session("one").read()).contains("lectern_s_2");
        assertThat(session("x/../two").read()).contains("lectern_s_3");
        one.forget();
        one.forget();
        assertThat(one.read()).isEmpty();
        assertThat(files()).hasSize(1).noneMatch(file -> file.toString().contains("two"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerMayReadTheFile() throws Exception {
        RememberedSession session = session("one");
        session.save("lectern_s_1");
        Path file = files().getFirst();
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("config/sessions"))).isEqualTo("rwx------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(session::read)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.text().arguments()).containsExactly(file.toString()));
    }

    private RememberedSession session(String workspace) {
        return new RememberedSession(home.resolve("config/sessions"), home.resolve(workspace));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("config/sessions"))) {
            return files.toList();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
