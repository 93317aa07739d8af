import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lectern with one task. {@link Task#UNCHANGED} and {@link Task#ONE_CHANGED} go on from what the last
 * {@link Task#COMPOSE} kept.
 */
record Ours(Task task, Application application, Path folder) implements Contestant {
    /** Speaks the lessons, unmeasured, so that composing can be measured without it. */
    static void prepare(Application application, Lesson lesson, Lesson longLesson, Path folder)
            throws IOException, InterruptedException {
        Folders.fresh(folder);
        lesson.write(folder.resolve("lesson.json"));
        lesson.withCrossfades().write(folder.resolve("crossfades.json"));
        lesson.withOneTextChanged().write(folder.resolve("changed.json"));
        longLesson.write(folder.resolve("long.json"));
        application.speak(folder.resolve("lesson.json"), folder.resolve("spoken"));
    }

    /** Speaks the long lesson, unmeasured. */
    static void prepareLong(Application application, Path folder) throws IOException, InterruptedException {
        Folders.copy(folder.resolve("spoken"), folder.resolve("long-spoken"));
        application.speak(folder.resolve("long.json"), folder.resolve("long-spoken"));
    }

    @Override
    public String name() {
        return task.words();
    }

    Path out() {
        return folder.resolve(
                "out-" + task.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Path video() {
        return out().resolve("video.mp4");
    }

    @Override
    public Cost run() throws IOException, InterruptedException {
        Path used = folder.resolve("used");
        return switch (task) {
            case COMPOSE -> render("lesson.json", spokenIn(folder.resolve("kept")), List.of());
            case UNCHANGED -> render("lesson.json", folder.resolve("kept"), List.of());
            case ONE_CHANGED -> render("changed.json", folder.resolve("kept"), List.of());
            case COLD -> render("lesson.json", Folders.fresh(used), List.of());
            case CROSSFADES -> render("crossfades.json", spokenIn(used), List.of());
            case ONE_WORKER -> render("lesson.json", spokenIn(used), application.workers(1));
            case TWO_WORKERS -> render("lesson.json", spokenIn(used), application.workers(2));
            case LONG -> render("long.json", Folders.copy(folder.resolve("long-spoken"), used), List.of());
        };
    }

    private Path spokenIn(Path cache) throws IOException {
        return Folders.copy(folder.resolve("spoken"), cache);
    }

    private Cost render(String script, Path cache, List<String> java) throws IOException, InterruptedException {
        return application.render(folder.resolve(script), out(), cache, java);
    }
}
