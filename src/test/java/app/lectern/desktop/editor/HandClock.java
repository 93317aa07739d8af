package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Works at once on the test's own thread, and lets time pass when the test says so. */
final class HandClock implements Background {
    private record Waiting(long atMillis, Runnable task) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private long millis;

    @Override
    public <T> void work(
            Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public Runnable after(Duration pause, Runnable task) {
        Waiting one = new Waiting(millis + pause.toMillis(), task);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /** Lets time pass; what was waiting for it happens. */
    void pass(Duration time) {
        long until = millis + time.toMillis();
        while (true) {
            var next = waiting.stream()
                    .filter(one -> one.atMillis() <= until)
                    .min(Comparator.comparingLong(Waiting::atMillis));
            if (next.isEmpty()) {
                break;
            }
            millis = Math.max(millis, next.get().atMillis());
            waiting.remove(next.get());
            next.get().task().run();
        }
        millis = until;
    }
}
