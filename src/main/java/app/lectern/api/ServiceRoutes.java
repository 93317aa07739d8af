package app.lectern.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What anybody may ask: whether the server lives, and what it can do. */
final class ServiceRoutes {
    private static final String DESCRIPTION = "openapi.json";

    List<Route> routes() {
        return List.of(
                Route.get("/health", _ -> Map.of("status", "ok")),
                new Route(
                        HandlerType.GET,
                        "/openapi.json",
                        call -> call.http().contentType("application/json").result(description())));
    }

    private static byte[] description() throws IOException {
        try (InputStream in = Objects.requireNonNull(ServiceRoutes.class.getResourceAsStream(DESCRIPTION))) {
            return in.readAllBytes();
        }
    }
}
