package app.lectern.desktop.editor;

import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.Background;
import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.library.LibraryViewModel;
import app.lectern.desktop.library.VideoCard;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.service.LibraryEntry.Translated;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What others see of a text whose editor was left a moment ago. */
class LeavingEditorTest extends OpenStudio {
    private final SlowWriter background = new SlowWriter();

    LeavingEditorTest() {
        super(AUTHOR);
    }

    @Test
    void theLibraryAndTheNextEditorWaitForWhatIsStillBeingSaved() {
        lectern.scripts().create(AUTHOR, "v", """
                {"title":"교육","language":"ko","scenes":[{"scene_id":1,"text":"하나"},{"scene_id":2,"text":"둘"}]}""", null);
        String english =
                lectern.translations().create(AUTHOR, "v", "en", null, null).videoId();
        EditorViewModel editor = new EditorViewModel(studio, english, background);
        background.write();
        editor.narration().write("One", 3);
        editor.close();
        LibraryViewModel library = new LibraryViewModel(studio, background);
        EditorViewModel again = new EditorViewModel(studio, english, background);
        background.write();
        assertThat(progress(library, english).missing()).isEqualTo(1);
        assertThat(Objects.requireNonNull(again.writing().document().get())
                        .scenes()
                        .getFirst()
                        .text())
                .isEqualTo("One");
        assertThat(again.reading().resumed().get()).isNull();
        again.close();
        library.close();
    }

    private static TranslationProgress progress(LibraryViewModel library, String videoId) {
        return library.shown().get().stream()
                .map(VideoCard::entry)
                .filter(entry -> entry.video().videoId().equals(videoId))
                .map(entry -> Objects.requireNonNull(entry.translated()))
                .map(Translated::progress)
                .findFirst()
                .orElseThrow();
    }

    /** Does everything at once, but what is to be done in order only when the test says so. */
    private final class SlowWriter implements Background {
        private final DirectBackground ordered = new DirectBackground();
        private final HandClock atOnce = new HandClock();

        @Override
        public <T> void work(
                Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            Background how = executor.equals(lectern.drafts().inOrder()) ? ordered : atOnce;
            how.work(executor, work, done, failed);
        }

        @Override
        public Runnable after(Duration pause, Runnable task) {
            return atOnce.after(pause, task);
        }

        void write() {
            ordered.workAll();
        }
    }
}
