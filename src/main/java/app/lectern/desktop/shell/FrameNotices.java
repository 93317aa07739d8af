package app.lectern.desktop.shell;

import app.lectern.desktop.Notices;
import app.lectern.desktop.Problem;
import app.lectern.desktop.Words;
import app.lectern.queue.LostConnection;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Toasts for what went well, dialogs for what did not. */
final class FrameNotices implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(FrameNotices.class);

    private final Layers layers;
    private final Words words;
    private final Supplier<ZonedDateTime> clock;
    private final Toasts toasts;
    private @Nullable Object dialog;

    /**
     * @param clock tells when an error happened
     * @param footer how much at the lower edge of a screen toasts leave free, px
     */
    FrameNotices(Layers layers, Words words, Supplier<ZonedDateTime> clock, DoubleSupplier footer) {
        this.layers = layers;
        this.words = words;
        this.clock = clock;
        this.toasts = new Toasts(layers, words, footer);
    }

    @Override
    public void done(String key, Object... arguments) {
        toasts.tell(new Toasts.Toast(words.of(key, arguments), null, Feather.CHECK, () -> {}));
    }

    @Override
    public Runnable undoable(String key, List<?> arguments, Runnable undo) {
        return tell(key, arguments, "toast.undo", Feather.ROTATE_CCW, undo);
    }

    @Override
    public void leading(String key, List<?> arguments, String follow, Runnable go) {
        tell(key, arguments, follow, Feather.CHEVRON_RIGHT, go);
    }

    private Runnable tell(String key, List<?> arguments, String follow, Feather icon, Runnable act) {
        return toasts.tell(new Toasts.Toast(words.of(key, arguments.toArray()), words.of(follow), icon, act));
    }

    /** One error at a time: the first is the cause of those that follow. */
    @Override
    public void failed(Throwable failure) {
        LOG.warn("Told of a failure", failure);
        if (LostConnection.isCauseOf(failure)) {
            // the banner says the rest, and a dialog would stop people from writing on
            toasts.tell(new Toasts.Toast(words.of("database.not-done"), null, Feather.ROTATE_CW, () -> {}));
            return;
        }
        if (dialog != null && layers.layer().filter(dialog::equals).isPresent()) {
            return;
        }
        var next = ErrorDialog.of(words, Problem.of(words, failure, clock.get()), layers::close);
        dialog = next;
        layers.open(next, Pos.CENTER, true);
    }

    Toasts toasts() {
        return toasts;
    }
}
