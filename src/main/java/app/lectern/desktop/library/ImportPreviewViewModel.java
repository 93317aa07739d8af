package app.lectern.desktop.library;

import app.lectern.desktop.Background;
import app.lectern.desktop.Notices;
import app.lectern.desktop.Words;
import app.lectern.domain.education.VideoId;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.imported.FileKind;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.SourcePlace;
import app.lectern.service.ImportChoice;
import app.lectern.service.ImportPreview;
import app.lectern.service.ScriptImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What would come of a file, and what of it is to be kept. Owned by the window's thread. */
public final class ImportPreviewViewModel {
    /**
     * A file that was read.
     *
     * @param whole what was found of it as a whole
     */
    public record Read(ImportPreview preview, List<ImportRow> rows, List<String> whole) {}

    private final ImportDesk desk;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final Consumer<ScriptImport> done;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<Integer>> chosen = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty looksKept = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final StringProperty videoId = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private @Nullable String trainingId;
    private CancellationToken token = new CancellationToken();
    private volatile double share;

    /** @param done goes on with what was kept */
    ImportPreviewViewModel(
            ImportDesk desk, Background background, Notices notices, Words words, Consumer<ScriptImport> done) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.words = words;
        this.done = done;
        looksKept.addListener(_ -> readAgain());
        videoId.addListener(_ -> lookAtTarget());
    }

    /**
     * Reads a file and shows what would come of it.
     *
     * @param training where to put the video; null leaves that to the file
     */
    void open(Path wanted, @Nullable String training) {
        close();
        file.set(wanted);
        trainingId = training;
        looksKept.set(false);
        read();
    }

    private void readAgain() {
        if (file.get() != null && read.get() != null) {
            read();
        }
    }

    private void read() {
        Path wanted = file.get();
        if (wanted == null) {
            return;
        }
        CancellationToken mine = begin();
        ImportOptions options = ImportOptions.USUAL.withSlidesAsPictures(looksKept.get());
        background.work(
                () -> {
                    ImportPreview preview = desk.read(wanted, options, (reached, of) -> {
                        mine.throwIfCanceled();
                        share = reached / (double) Math.max(1, of);
                    });
                    return new Read(
                            preview,
                            ImportRow.of(preview, words),
                            preview.findingsOfFile().stream()
                                    .map(finding -> words.of(finding.told()))
                                    .toList());
                },
                now -> show(now, mine),
                e -> fail(e, mine));
    }

    private CancellationToken begin() {
        token.cancel();
        token = new CancellationToken();
        share = 0;
        problem.set("");
        working.set(true);
        return token;
    }

    private void show(Read now, CancellationToken mine) {
        if (mine.isCanceled()) {
            background.work(() -> closed(now), _ -> {}, _ -> {});
            return;
        }
        Read before = read.get();
        Set<SourcePlace> leftOut = leftOut(before);
        read.set(now);
        working.set(false);
        chosen.set(now.preview().all().stream()
                .filter(scene -> !leftOut.contains(now.preview().places().get(scene)))
                .collect(Collectors.toUnmodifiableSet()));
        if (before == null) {
            videoId.set(now.preview().videoId());
        } else {
            background.work(() -> closed(before), _ -> {}, _ -> {});
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

    private static boolean closed(Read one) {
        one.preview().close();
        return true;
    }

    private void fail(Exception e, CancellationToken mine) {
        if (!mine.isCanceled()) {
            working.set(false);
            if (!(e instanceof CancellationException)) {
                problem.set(words.failure(e));
            }
        }
    }

    private void lookAtTarget() {
        String id = videoId.get().strip();
        if (!VideoId.isValid(id)) {
            target.set(words.of("importing.bad-id"));
            return;
        }
        target.set("");
        background.work(
                () -> desk.revisions(id),
                revisions -> {
                    if (id.equals(videoId.get().strip())) {
                        target.set(
                                revisions == 0
                                        ? words.of("importing.new-video")
                                        : words.of("importing.next-revision", revisions + 1));
                    }
                },
                _ -> target.set(""));
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
        Read now = read.get();
        chosen.set(now == null || !taken ? Set.of() : Set.copyOf(now.preview().all()));
    }

    /** Whether what is chosen can be kept now. */
    boolean isReady() {
        return read.get() != null
                && !working.get()
                && !chosen.get().isEmpty()
                && VideoId.isValid(videoId.get().strip());
    }

    /** Keeps what is chosen. */
    void keep() {
        Read now = read.get();
        if (now == null || !isReady()) {
            return;
        }
        ImportChoice choice = new ImportChoice(chosen.get(), videoId.get().strip(), trainingId);
        CancellationToken mine = begin();
        background.work(() -> desk.keep(now.preview(), choice), this::kept, e -> fail(e, mine));
    }

    private void kept(ScriptImport taken) {
        close();
        done.accept(taken);
        if (!taken.isRevision()) {
            String id = taken.script().videoId();
            notices.undoable(
                    "importing.done",
                    List.of(id),
                    () -> background.work(
                            () -> {
                                desk.remove(id);
                                return id;
                            },
                            _ -> notices.done("importing.undone", id),
                            notices::failed));
        }
    }

    /** Lets the file go; what is read of it ends. */
    void close() {
        token.cancel();
        working.set(false);
        problem.set("");
        Read now = read.get();
        read.set(null);
        file.set(null);
        if (now != null) {
            background.work(() -> closed(now), _ -> {}, _ -> {});
        }
    }

    /** Whether the file's slides can be kept as they look. */
    boolean hasLook() {
        Path now = file.get();
        return now != null && FileKind.of(now).filter(FileKind.SLIDES::equals).isPresent();
    }

    /** The file that is looked at; null when none is. */
    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /** What was read of it; null until it is. */
    ReadOnlyObjectProperty<@Nullable Read> reading() {
        return read.getReadOnlyProperty();
    }

    /** The scenes that are to be kept, from 0. */
    ObjectProperty<Set<Integer>> chosen() {
        return chosen;
    }

    /** Whether slides are kept as they look. */
    BooleanProperty looksKept() {
        return looksKept;
    }

    /** Whether a file is being read or kept. */
    BooleanProperty working() {
        return working;
    }

    /** The video that it becomes. */
    StringProperty videoId() {
        return videoId;
    }

    /** Whether that is a new one, in words. */
    StringProperty target() {
        return target;
    }

    /** What did not work, in words; empty when all went well. */
    StringProperty problem() {
        return problem;
    }

    /** How much of the file is read, 0 to 1. May be asked on any thread. */
    double share() {
        return share;
    }
}
