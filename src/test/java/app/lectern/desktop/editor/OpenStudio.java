package app.lectern.desktop.editor;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.User;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A studio that is open without a window during a test. */
@NullUnmarked // what is opened before each is there in every test
public abstract class OpenStudio {
    @TempDir
    protected Path root;

    protected Lectern lectern;
    protected Studio studio;

    private final User user;

    /** A studio in which this person works. */
    protected OpenStudio(User user) {
        this.user = user;
    }

    @BeforeEach
    final void openStudio() throws Exception {
        lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator());
        studio = StudioWithoutWindow.of(lectern, user);
    }

    @AfterEach
    final void closeStudio() {
        studio.pictures().close();
        lectern.close();
    }
}
