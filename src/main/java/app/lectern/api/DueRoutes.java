package app.lectern.api;

import app.lectern.domain.due.DueItem;
import app.lectern.service.DueCalendar;
import app.lectern.service.DueService;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.List;

/** What is due until when. */
final class DueRoutes {
    /** The path of the calendar, which programs fetch that can only ask for a name and a password. */
    static final String CALENDAR = "/api/reviews/due.ics";

    private final DueService due;
    private final Clock clock;

    DueRoutes(DueService due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/reviews/due", this::list), new Route(HandlerType.GET, CALENDAR, this::calendar));
    }

    private PageJson<DueJson> list(Call call) {
        PageRequest page = call.page();
        return page.pageOfAll(due.items(call.user()).stream().map(DueJson::of).toList());
    }

    private void calendar(Call call) {
        List<DueItem> items = due.items(call.user());
        call.http().contentType(DueCalendar.TYPE);
        call.http().header("Content-Disposition", "inline; filename=\"lectern-due.ics\"");
        call.http().result(DueCalendar.of(items, call.texts(), clock.instant()));
    }
}
