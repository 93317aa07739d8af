package app.lectern.desktop.editor;

import static app.lectern.TestLectern.AUTHOR;

import app.lectern.TestLectern;
import app.lectern.desktop.Background;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Types into the editor of a workspace, a letter every 20 ms, and prints when each was typed, until it is killed. */
final class TypingProgram {
    private static final int LETTER_MILLIS = 20;

    private TypingProgram() {}

    /** One thread in the place of the window's. */
    private record OneThread(ScheduledExecutorService thread) implements Background {
        @Override
        public <T> void work(
                Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            executor.execute(() -> {
                try {
                    T result = work.call();
                    thread.execute(() -> done.accept(result));
                } catch (Exception e) {
                    thread.execute(() -> failed.accept(e));
                }
            });
        }

        @Override
        public Runnable after(Duration pause, Runnable task) {
            var waiting = thread.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        }
    }

    /**
     * Types until it is killed.
     *
     * @param args the workspace
     */
    public static void main(String[] args) throws Exception {
        var lectern = TestLectern.open(Path.of(args[0]), Clock.systemUTC(), new GatedNarrator());
        ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
        var studio = StudioWithoutWindow.of(lectern, AUTHOR);
        EditorViewModel model = window.submit(() -> new EditorViewModel(studio, "new", new OneThread(window)))
                .get();
        while (window.submit(() -> model.writing().document().get() == null).get()) {
            Thread.sleep(LETTER_MILLIS);
        }
        for (int letters = 1; ; letters++) {
            String text = text(letters);
            window.submit(() -> model.narration().write(text, text.length())).get();
            System.out.println(System.currentTimeMillis() + " " + letters);
            Thread.sleep(LETTER_MILLIS);
        }
    }

    /** So many letters. */
    static String text(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(i % 6 == 5 ? ' ' : (char) ('가' + i * 131 % 11_172));
        }
        return text.toString();
    }
}
