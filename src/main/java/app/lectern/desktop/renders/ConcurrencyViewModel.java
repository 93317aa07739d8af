package app.lectern.desktop.renders;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.service.RenderCapacity;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How many renders run at once, and what suits this machine. */
final class ConcurrencyViewModel {
    /** What is in force and what the machine can carry. */
    record Known(int concurrent, RenderCapacity capacity) {}

    private final Studio studio;
    private final Background background;
    private final ObjectProperty<@Nullable Known> known = new SimpleObjectProperty<>();

    ConcurrencyViewModel(Studio studio, Background background) {
        this.studio = studio;
        this.background = background;
        background.work(this::read, known::set, studio.notices()::failed);
    }

    private Known read() {
        var line = studio.lectern().renderLine();
        return new Known(line.concurrent(studio.user()), line.capacity(studio.user()));
    }

    /** Puts a number in force at once. */
    void choose(int concurrent) {
        Known before = known.get();
        if (before == null || concurrent == before.concurrent()) {
            return;
        }
        background.work(
                () -> {
                    studio.lectern().renderLine().concurrent(studio.user(), concurrent);
                    return read();
                },
                known::set,
                studio.notices()::failed);
    }

    boolean mayChoose() {
        return studio.user().has(Role.REVIEWER) || studio.user().has(Role.ADMIN);
    }

    /** Null until it is read. */
    ObjectProperty<@Nullable Known> known() {
        return known;
    }
}
