package app.lectern.desktop.library;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.service.ScriptImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How script files come into the library, one or several at once. Owned by the window's thread. */
public final class ImportViewModel {
    /**
     * What became of a file.
     *
     * @param videoId null when it was refused
     * @param told what happened, in words
     * @param findings what was left out, or why it was refused, in words
     */
    record Result(String file, @Nullable String videoId, String told, List<String> findings) {
        Result {
            findings = List.copyOf(findings);
        }
    }

    private final Studio studio;
    private final Consumer<String> open;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Result>> results = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Takes files in.
     *
     * @param open goes to a video
     * @param changed told when there are other videos
     */
    ImportViewModel(Studio studio, Consumer<String> open, Runnable changed) {
        this.studio = studio;
        this.open = open;
        this.changed = changed;
    }

    /**
     * Takes files in and tells what became of each; a single one without a finding is opened.
     *
     * @param trainingId where to put them; null leaves that to the files
     */
    void take(List<Path> files, @Nullable String trainingId) {
        results.set(List.of());
        Fx.work(() -> results(files, trainingId), this::done, this::fail);
    }

    /** Takes in the sample that comes with Lectern. */
    void takeSample() {
        Fx.work(
                () -> SampleTraining.takeIn(
                        studio.lectern(), studio.user(), studio.words().of("sample.training")),
                script -> open.accept(script.videoId()),
                this::fail);
    }

    private List<Result> results(List<Path> files, @Nullable String trainingId) {
        List<Result> all = new ArrayList<>();
        for (Path file : files) {
            all.add(result(file, trainingId));
        }
        return all;
    }

    private Result result(Path file, @Nullable String trainingId) {
        String name = String.valueOf(file.getFileName());
        try {
            ScriptImport taken = studio.lectern().imports().take(studio.user(), file, null, trainingId);
            String told = taken.isRevision()
                    ? studio.words()
                            .of("library.imported-revision", taken.script().revision())
                    : studio.words().of("library.imported");
            return new Result(
                    name,
                    taken.script().videoId(),
                    told,
                    taken.findings().stream()
                            .map(finding -> studio.words().of(finding.told()))
                            .toList());
        } catch (IOException | RuntimeException e) {
            return new Result(
                    name,
                    null,
                    studio.words().of("library.not-imported"),
                    List.of(studio.words().failure(e)));
        }
    }

    private void done(List<Result> now) {
        Result first = now.getFirst();
        if (now.size() == 1 && first.videoId() != null && first.findings().isEmpty()) {
            open.accept(first.videoId());
            return;
        }
        results.set(List.copyOf(now));
        changed.run();
    }

    private void fail(Exception e) {
        results.set(List.of(new Result("", null, "", List.of(studio.words().failure(e)))));
    }

    /** What became of the files that were taken in last; empty when there is nothing to tell. */
    ReadOnlyObjectProperty<List<Result>> results() {
        return results.getReadOnlyProperty();
    }

    /** Nothing is told any more. */
    void dismiss() {
        results.set(List.of());
    }
}
