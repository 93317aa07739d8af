package app.lectern.api;

import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns methods away that no route has, before the router, which would remember every name it ever saw. */
final class KnownMethods extends Handler.Wrapper {
    /** Those that some route has. */
    static final String USED = "GET, HEAD, POST, PUT";

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (KNOWN.contains(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, 405);
        return true;
    }
}
