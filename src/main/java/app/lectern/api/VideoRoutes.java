package app.lectern.api;

import app.lectern.domain.script.VideoScript;
import app.lectern.service.HistoryService;
import app.lectern.service.LibraryService;
import app.lectern.service.ScriptService;
import java.util.List;

/** Videos, and what was written and done about each. */
final class VideoRoutes {
    private final LibraryService library;
    private final ScriptService scripts;
    private final HistoryService history;

    VideoRoutes(LibraryService library, ScriptService scripts, HistoryService history) {
        this.library = library;
        this.scripts = scripts;
        this.history = history;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/videos", this::list),
                Route.get("/api/videos/{video_id}", this::get),
                Route.get("/api/videos/{video_id}/scripts", this::scripts),
                Route.get("/api/videos/{video_id}/history", this::history));
    }

    private PageJson<VideoJson> list(Call call) {
        PageRequest page = call.page();
        return page.page(library.page(call.user(), page.offset(), page.oneMore()).stream()
                .map(entry -> VideoJson.of(entry, call.baseUrl()))
                .toList());
    }

    private VideoJson get(Call call) {
        return VideoJson.of(library.entry(call.user(), call.id("video_id")), call.baseUrl());
    }

    private PageJson<ScriptLineJson> scripts(Call call) {
        PageRequest page = call.page();
        List<VideoScript> revisions = scripts.ofVideo(call.user(), known(call));
        return page.pageOfAll(revisions.stream().map(ScriptLineJson::of).toList());
    }

    private PageJson<HistoryJson> history(Call call) {
        PageRequest page = call.page();
        return page.pageOfAll(history.ofVideo(call.user(), known(call)).stream()
                .map(HistoryJson::of)
                .toList());
    }

    /** The video's id; VIDEO_NOT_FOUND when there is no such video. */
    private String known(Call call) {
        return library.entry(call.user(), call.id("video_id")).video().videoId();
    }
}
