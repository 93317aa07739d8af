package app.lectern.desktop.preview;

import app.lectern.desktop.Background;
import app.lectern.desktop.Notices;
import app.lectern.export.lms.LmsOptions;
import app.lectern.export.lms.Quiz;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Takes files out of a finished video; nothing that is there is replaced unasked. */
public final class ExportViewModel {
    /** What to do with a file that is there. */
    public enum Answer {
        REPLACE,
        KEEP_BOTH
    }

    /**
     * Files that are there.
     *
     * @param names those that would be replaced
     */
    public record Question(List<ExportKind> kinds, Path folder, List<String> names) {}

    private final ExportWriter writer;
    private final Background background;
    private final Notices notices;
    private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>();
    private final StringProperty wrongFolder = new SimpleStringProperty("");
    private final BooleanProperty running = new SimpleBooleanProperty();
    private volatile LmsOptions options = LmsOptions.DEFAULT;
    private volatile double share;
    private CancellationToken token = new CancellationToken();

    public ExportViewModel(Result result, LessonExports lessons, Background background, Notices notices) {
        this.writer = new ExportWriter(result, lessons);
        this.background = background;
        this.notices = notices;
    }

    /** The name a file is offered under. */
    public String name(ExportKind kind) {
        return writer.name(kind);
    }

    /** What the video's script asks, for packages; nothing when it can no longer be read. */
    public Quiz quiz() {
        return writer.quiz();
    }

    /** What packages are made by from now on. */
    public void options(LmsOptions wanted) {
        options = wanted;
    }

    /** Writes files into a folder, or asks when some are there, or tells that there is no such folder. */
    public void export(List<ExportKind> kinds, Path folder) {
        wrongFolder.set("");
        background.work(
                () -> taken(kinds, folder),
                taken -> {
                    if (taken.isEmpty()) {
                        write(kinds, folder, Answer.KEEP_BOTH);
                    } else {
                        question.set(new Question(kinds, folder, taken));
                    }
                },
                this::failed);
    }

    private List<String> taken(List<ExportKind> kinds, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return kinds.stream()
                .map(writer::name)
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Goes on as the person has answered. */
    public void answer(Answer answer) {
        Question asked = question.get();
        question.set(null);
        if (asked != null) {
            write(asked.kinds, asked.folder, answer);
        }
    }

    /** Takes back what was asked for. */
    public void drop() {
        question.set(null);
    }

    private void write(List<ExportKind> kinds, Path folder, Answer answer) {
        run(kinds, folder, (canceled, copied) -> {
            for (ExportKind kind : kinds) {
                boolean replace = answer == Answer.REPLACE;
                String name = writer.name(kind);
                Path file = replace ? folder.resolve(name) : ExportWriter.free(folder, name);
                writer.write(kind, options, file, replace, canceled, copied);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void run(CancellationToken canceled, LongConsumer copied) throws IOException;
    }

    private void run(List<ExportKind> kinds, @Nullable Path folder, Writing writing) {
        CancellationToken mine = new CancellationToken();
        token = mine;
        share = 0;
        running.set(true);
        long all = Math.max(1, kinds.stream().mapToLong(writer::bytes).sum());
        long[] done = new long[1];
        background.work(
                () -> {
                    writing.run(mine, bytes -> {
                        done[0] += bytes;
                        share = Math.min(1, done[0] / (double) all);
                    });
                    return kinds.size();
                },
                count -> {
                    running.set(false);
                    notices.done("export.done", count, folder == null ? "" : folder.toString());
                },
                this::failed);
    }

    private void failed(Exception e) {
        running.set(false);
        if (e instanceof CancellationException) {
            notices.done("export.canceled");
        } else if (e instanceof NotDirectoryException) {
            wrongFolder.set(String.valueOf(e.getMessage()));
        } else {
            notices.failed(e);
        }
    }

    /** Ends what is being written; nothing half written is left. */
    public void cancel() {
        token.cancel();
    }

    /** The folder that was named and is none; empty when all is well. */
    public StringProperty wrongFolder() {
        return wrongFolder;
    }

    /** What is asked; null when nothing is. */
    public ObjectProperty<@Nullable Question> question() {
        return question;
    }

    /** Whether files are being written. */
    public BooleanProperty running() {
        return running;
    }

    /** How much of the files is written, 0 to 1. May be asked on any thread. */
    public double share() {
        return share;
    }
}
