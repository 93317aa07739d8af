package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import java.time.Duration;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is wrong with the script while it is written. */
public final class FindingsViewModel {
    static final Duration PAUSE = Duration.ofMillis(300);

    private final DraftService drafts;
    private final Background background;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> view = FXCollections.unmodifiableObservableList(findings);
    private Runnable timer = () -> {};
    private int asked;
    private int shown = -1;

    FindingsViewModel(DraftService drafts, Background background) {
        this.drafts = drafts;
        this.background = background;
    }

    /** Looks through a text when nothing was typed for a moment. */
    void changed(VideoScript script, ScriptDocument text) {
        timer.run();
        int own = ++asked;
        timer = background.after(PAUSE, () -> check(script, text, own));
    }

    private void check(VideoScript script, ScriptDocument text, int own) {
        background.work(
                () -> drafts.check(script.scriptId(), text.json()).findings(),
                found -> {
                    if (own == asked && !findings.equals(found)) {
                        findings.setAll(found);
                    }
                },
                // the next change looks again
                _ -> {});
    }

    /** All that is wrong, in the order of the script. */
    public ObservableList<Finding> findings() {
        return view;
    }

    /** How many findings a scene has. */
    long count(int scene) {
        return findings.stream()
                .filter(finding -> finding.sceneIndex() == scene)
                .count();
    }

    /** The finding after the one that was shown last; after the last comes the first. Null when there is none. */
    @Nullable
    Finding next() {
        if (findings.isEmpty()) {
            return null;
        }
        shown = (shown + 1) % findings.size();
        return Objects.requireNonNull(findings.get(shown));
    }

    void close() {
        timer.run();
    }
}
