package app.lectern.api;

import app.lectern.domain.ReasonCode;
import app.lectern.service.LibraryService;
import app.lectern.service.PublishingService;
import java.util.List;

/** Which finished render of a video is the one that holds. */
final class PublicationRoutes {
    private static final int LONGEST_NOTE = 10_000;

    private final PublishingService publishing;
    private final LibraryService library;

    PublicationRoutes(PublishingService publishing, LibraryService library) {
        this.publishing = publishing;
        this.library = library;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/render-jobs/{job_id}/publish", this::publish),
                Route.get("/api/videos/{video_id}/publications", this::list));
    }

    private PublicationJson publish(Call call) {
        JsonBody body = call.bodyOrNull(ReasonCode.INVALID_REQUEST);
        String note = body == null ? null : body.textOrNull("note", LONGEST_NOTE);
        return PublicationJson.of(publishing.publish(call.user(), call.id("job_id"), note == null ? "" : note));
    }

    private PageJson<PublicationJson> list(Call call) {
        PageRequest page = call.page();
        String videoId = library.entry(call.user(), call.id("video_id")).video().videoId();
        return page.pageOfAll(publishing.ofVideo(call.user(), videoId).stream()
                .map(PublicationJson::of)
                .toList());
    }
}
