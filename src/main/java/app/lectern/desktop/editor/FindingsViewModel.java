package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import app.lectern.service.SlideCheck;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is wrong with the script while it is written. */
public final class FindingsViewModel {
    static final Duration PAUSE = Duration.ofMillis(300);

    /** What there is of a text: what its reader finds, and what its slides lack, which takes longer; what is left to translate. */
    private record Found(List<Finding> text, List<Finding> slides, List<Finding> translation) {
        static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        /** In the order of the script; what both found is told once. */
        List<Finding> all() {
            return Stream.of(text, slides, translation)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Finding::sceneIndex))
                    .distinct()
                    .toList();
        }
    }

    private final DraftService drafts;
    private final SlideCheck slideCheck;
    private final Background background;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> view = FXCollections.unmodifiableObservableList(findings);
    private Runnable timer = () -> {};
    private CancellationToken looking = new CancellationToken();
    private Found found = Found.NOTHING;
    private int shown = -1;

    FindingsViewModel(DraftService drafts, SlideCheck slideCheck, Background background) {
        this.drafts = drafts;
        this.slideCheck = slideCheck;
        this.background = background;
    }

    /**
     * Looks through a text when nothing was typed for a moment.
     *
     * @param source the same text, to be drawn
     */
    void changed(ScriptDocument text, SlideSource source) {
        timer.run();
        looking.cancel();
        CancellationToken own = new CancellationToken();
        looking = own;
        timer = background.after(PAUSE, () -> check(text, source, own));
    }

    private void check(ScriptDocument text, SlideSource source, CancellationToken own) {
        background.work(
                () -> drafts.check(source.scriptId(), text.json()).findings(),
                now -> {
                    if (!own.isCanceled()) {
                        show(new Found(now, found.slides(), found.translation()));
                        checkSlides(source, own);
                    }
                },
                // the next change looks again
                _ -> {});
    }

    private void checkSlides(SlideSource source, CancellationToken own) {
        background.work(
                () -> slideCheck.findings(source.script(), source.pictures(), Aspect.WIDE, own),
                now -> {
                    if (!own.isCanceled()) {
                        show(new Found(found.text(), now, found.translation()));
                    }
                },
                _ -> {});
    }

    /** Takes in what is left to translate. */
    void translated(List<Finding> now) {
        show(new Found(found.text(), found.slides(), now));
    }

    private void show(Found now) {
        found = now;
        List<Finding> all = now.all();
        if (!findings.equals(all)) {
            findings.setAll(all);
        }
    }

    /** All that is wrong, in the order of the script. */
    public ObservableList<Finding> findings() {
        return view;
    }

    /** How many findings a scene has, but for what is left to translate, which its chip tells. */
    long count(int scene) {
        return findings.stream()
                .filter(finding -> finding.sceneIndex() == scene)
                .filter(finding -> !found.translation().contains(finding))
                .count();
    }

    /** Whether something in a scene keeps the script from being used. */
    boolean hasError(int scene) {
        return findings.stream().anyMatch(finding -> finding.sceneIndex() == scene && finding.isError());
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
        looking.cancel();
    }
}
