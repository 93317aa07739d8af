package app.lectern.desktop.importing;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.imported.FileKind;
import app.lectern.script.imported.ImportOptions;
import app.lectern.service.ImportPreview;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A file of another program as it is read: how far, and what came of it. Owned by the window's thread. */
public final class FileReadingViewModel {
    /**
     * A file that was read.
     *
     * @param whole what was found of it as a whole
     */
    public record Read(ImportPreview preview, List<ImportRow> rows, List<String> whole) {}

    private final ImportDesk desk;
    private final Background background;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty looksKept = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private CancellationToken token = new CancellationToken();
    private volatile double share;

    FileReadingViewModel(ImportDesk desk, Background background, Words words) {
        this.desk = desk;
        this.background = background;
        this.words = words;
        looksKept.addListener(_ -> readAgain());
    }

    /** Reads a file. */
    void open(Path wanted) {
        close();
        file.set(wanted);
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
        background.work(() -> read(wanted, options, mine), now -> show(now, mine), e -> fail(e, mine));
    }

    private Read read(Path wanted, ImportOptions options, CancellationToken mine) throws Exception {
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
    }

    /** Begins to wait for something; what was waited for before counts no more. */
    CancellationToken begin() {
        token.cancel();
        token = new CancellationToken();
        share = 0;
        problem.set("");
        working.set(true);
        return token;
    }

    private void show(Read now, CancellationToken mine) {
        if (mine.isCanceled()) {
            letGo(now);
            return;
        }
        Read before = read.get();
        working.set(false);
        read.set(now);
        if (before != null) {
            letGo(before);
        }
    }

    private void letGo(Read one) {
        background.work(() -> closed(one), _ -> {}, _ -> {});
    }

    private static boolean closed(Read one) {
        one.preview().close();
        return true;
    }

    /** Tells what did not work, unless nobody waits for it any more. */
    void fail(Exception e, CancellationToken mine) {
        if (!mine.isCanceled()) {
            working.set(false);
            if (!(e instanceof CancellationException)) {
                problem.set(words.failure(e));
            }
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
            letGo(now);
        }
    }

    /** Whether the file's slides can be kept as they look. */
    boolean hasLook() {
        Path now = file.get();
        return now != null && FileKind.of(now).filter(FileKind.SLIDES::equals).isPresent();
    }

    /** The file that is looked at; null when none is. */
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /** What was read of it; null until it is. */
    ReadOnlyObjectProperty<@Nullable Read> result() {
        return read.getReadOnlyProperty();
    }

    /** Whether slides are kept as they look. */
    BooleanProperty looksKept() {
        return looksKept;
    }

    /** Whether a file is being read or kept. */
    BooleanProperty working() {
        return working;
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
