package app.lectern.desktop.importing;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.desktop.importing.FileReadingViewModel.Read;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.imported.SourcePlace;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What would come of a file, and what of it is to be kept. Owned by the window's thread. */
public final class ImportPreviewViewModel {
    private final ImportTarget target;
    private final Background background;
    private final FileReadingViewModel reading;
    private final ObjectProperty<Set<Integer>> chosen = new SimpleObjectProperty<>(Set.of());

    /** @param target what the chosen scenes come into */
    public ImportPreviewViewModel(ImportDesk desk, ImportTarget target, Background background, Words words) {
        this.target = target;
        this.background = background;
        this.reading = new FileReadingViewModel(desk, background, words);
        reading.result().addListener((_, before, now) -> choose(before, now));
    }

    /** Reads a file and shows what would come of it. */
    public void open(Path wanted) {
        reading.open(wanted);
    }

    /** Of a file that is read another way, what was left out stays out. */
    private void choose(@Nullable Read before, @Nullable Read now) {
        if (now == null) {
            return;
        }
        Set<SourcePlace> leftOut = leftOut(before);
        chosen.set(now.preview().all().stream()
                .filter(scene -> !leftOut.contains(now.preview().places().get(scene)))
                .collect(Collectors.toUnmodifiableSet()));
        if (before == null) {
            target.read(now.preview());
        }
    }

    /** Where in the file the scenes begin that nobody wants. */
    private Set<SourcePlace> leftOut(@Nullable Read before) {
        return before == null
                ? Set.of()
                : before.preview().all().stream()
                        .filter(scene -> !chosen.get().contains(scene))
                        .map(scene -> before.preview().places().get(scene))
                        .collect(Collectors.toSet());
    }

    /** Takes a scene in or leaves it out. */
    void choose(int scene, boolean taken) {
        Set<Integer> now = new TreeSet<>(chosen.get());
        if (taken ? now.add(scene) : now.remove(scene)) {
            chosen.set(Set.copyOf(now));
        }
    }

    /** Takes all scenes in or leaves all out. */
    void chooseAll(boolean taken) {
        Read now = reading.result().get();
        chosen.set(now == null || !taken ? Set.of() : Set.copyOf(now.preview().all()));
    }

    /** Whether what is chosen can be kept now. */
    boolean isReady() {
        return reading.result().get() != null
                && !reading.working().get()
                && !chosen.get().isEmpty()
                && target.ready().get();
    }

    /** Keeps what is chosen. */
    void keep() {
        Read now = reading.result().get();
        if (now == null || !isReady()) {
            return;
        }
        Callable<Runnable> keeping = target.keep(now.preview(), chosen.get());
        CancellationToken mine = reading.begin();
        background.work(
                keeping,
                then -> {
                    reading.close();
                    then.run();
                },
                e -> reading.fail(e, mine));
    }

    /** Lets the file go; what is read of it ends. */
    public void close() {
        reading.close();
    }

    /** The file that is looked at, and how far it is read. */
    public FileReadingViewModel reading() {
        return reading;
    }

    /** The scenes that are to be kept, from 0. */
    ObjectProperty<Set<Integer>> chosen() {
        return chosen;
    }

    ImportTarget target() {
        return target;
    }
}
