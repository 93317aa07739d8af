package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.SpeechCheck;
import app.lectern.subtitle.QualityCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Speaks a whole script in the background and tells what its speech and subtitles lack. */
public final class CheckViewModel {
    private final Studio studio;
    private final ObjectProperty<@Nullable SpeechCheck> result = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");
    private CancellationToken token = new CancellationToken();

    public CheckViewModel(Studio studio) {
        this.studio = studio;
    }

    /** Checks a script; a check under way is given up. */
    public void check(Lesson lesson) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        notice.set("");
        busy.set(true);
        Fx.work(
                () -> studio.lectern()
                        .speech()
                        .check(lesson.source().script(), lesson.source().pictures(), own),
                check -> {
                    if (token == own) {
                        busy.set(false);
                        result.set(check);
                    }
                },
                e -> {
                    if (token == own) {
                        busy.set(false);
                        notice.set(studio.words().failure(e));
                    }
                });
    }

    /** Writes the broken rules of the last check to a CSV file that spreadsheets open. */
    public void export(Path file) {
        SpeechCheck check = result.get();
        if (check != null) {
            Words words = studio.words();
            String csv = QualityCsv.writeForExcel(check.cues(), words::of);
            Fx.work(
                    () -> Files.writeString(file, csv),
                    _ -> notice.set(words.of("check.exported", String.valueOf(file.getFileName()))),
                    e -> notice.set(words.failure(e)));
        }
    }

    /** The last check; null before the first. */
    public ObjectProperty<@Nullable SpeechCheck> result() {
        return result;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** What there is to tell, in words; empty when there is nothing. */
    public StringProperty notice() {
        return notice;
    }

    /** Gives up what is under way. */
    public void close() {
        token.cancel();
    }
}
