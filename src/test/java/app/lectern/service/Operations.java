package app.lectern.service;

import static app.lectern.TestLectern.SCRIPT;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Operations of one field, by their names in docs/authorization.md. */
abstract class Operations {
    static final User OTHER = User.of("other", Role.values());
    static final User WRITER = User.of("writer", Role.values());
    static final String PASSWORD = "말은 마차를 끌고 배터리는 없다";
    static final String UNKNOWN = "no-such-thing";

    /** Something to act on: made by {@code owner}, of a video of its own. */
    record Stage(User actor, User owner, String videoId, boolean known) {
        String id(String made) {
            return known ? made : UNKNOWN;
        }
    }

    interface Operation {
        /** Prepares and gives the call itself. */
        Runnable on(Stage stage);
    }

    final Lectern lectern;
    private final Map<String, Operation> operations = new HashMap<>();

    Operations(Lectern lectern) {
        this.lectern = lectern;
    }

    final void put(String name, Operation operation) {
        operations.put(name, operation);
    }

    final Map<String, Operation> all() {
        return operations;
    }

    final String draft(String videoId, User owner) {
        return lectern.scripts().create(owner, videoId, SCRIPT, null).scriptId();
    }

    final String approved(String videoId, User owner) {
        return lectern.reviews().approve(OTHER, draft(videoId, owner)).scriptId();
    }

    static Path file(String suffix, byte[] content) {
        try {
            Path file = Files.createTempFile("authorization", suffix);
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
