package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.renders.RenderWatchService;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Settings;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of renders also those who look elsewhere: in the window's title, and by a notice of the system. */
final class Attention {
    private static final Logger LOG = LoggerFactory.getLogger(Attention.class);

    private final Stage stage;
    private final Words words;
    private final Settings settings;
    private final List<Runnable> unseen = new ArrayList<>();
    private final ChangeListener<RenderJob> progress = (_, _, _) -> showTitle();
    private final ChangeListener<@Nullable RenderWatchService> current = (_, before, now) -> follow(before, now);
    private @Nullable RenderWatches watches;
    private Runnable endWatch = () -> {};

    Attention(Stage stage, Words words, Settings settings) {
        this.stage = stage;
        this.words = words;
        this.settings = settings;
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                seen();
            }
        });
        showTitle();
    }

    /** Follows these renders in place of others; null follows none. */
    void to(@Nullable RenderWatches other) {
        endWatch.run();
        if (watches != null) {
            watches.current().removeListener(current);
            follow(watches.current().get(), null);
        }
        watches = other;
        if (other != null) {
            other.current().addListener(current);
            follow(null, other.current().get());
            endWatch = other.onMove(this::moved);
        }
    }

    private void follow(@Nullable RenderWatchService before, @Nullable RenderWatchService now) {
        if (before != null) {
            before.valueProperty().removeListener(progress);
        }
        if (now != null) {
            now.valueProperty().addListener(progress);
        }
        showTitle();
    }

    /** Does it now when the window is looked at, else as soon as it is. */
    void whenSeen(Runnable tell) {
        if (stage.isFocused()) {
            tell.run();
        } else {
            unseen.add(tell);
            showTitle();
        }
    }

    private void seen() {
        List<Runnable> all = List.copyOf(unseen);
        unseen.clear();
        all.forEach(Runnable::run);
        showTitle();
    }

    private void moved(RenderWatchService watch) {
        RenderJobStatus status = watch.job().status();
        boolean told = status == RenderJobStatus.SUCCEEDED || status == RenderJobStatus.FAILED;
        if (told && !stage.isFocused() && settings.choices().get().notices()) {
            String title = words.of(status == RenderJobStatus.SUCCEEDED ? "notice.rendered" : "notice.failed");
            Fx.work(
                    () -> SystemNotice.show(title, watch.title()),
                    problem -> problem.ifPresent(why -> LOG.info("No notice outside of the window: {}", why)),
                    e -> LOG.warn("No notice outside of the window", e));
        }
    }

    /** In the language that is spoken now. */
    void showTitle() {
        RenderWatchService now = watches == null ? null : watches.current().get();
        String name = words.of("app.name");
        if (!unseen.isEmpty()) {
            stage.setTitle(words.of("title.ended", unseen.size(), name));
        } else if (now != null && now.job().status() == RenderJobStatus.RUNNING) {
            stage.setTitle(words.of("title.running", now.job().progress(), name));
        } else {
            stage.setTitle(name);
        }
    }
}
