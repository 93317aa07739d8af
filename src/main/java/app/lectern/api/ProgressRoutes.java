package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.service.LibraryService;
import app.lectern.service.RenderService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as it happens, by server-sent events and by WebSocket. */
final class ProgressRoutes {
    static final String SOCKET = "/ws/videos/{video_id}/render-progress";

    private static final Logger LOG = LoggerFactory.getLogger(ProgressRoutes.class);
    private static final String STREAM = "stream";
    private static final int SWITCHING_PROTOCOLS = 101;

    private final RenderService renders;
    private final LibraryService library;
    private final Authenticator authenticator;
    private final Limits limits;
    private final OpenStreams open;

    ProgressRoutes(
            RenderService renders,
            LibraryService library,
            Authenticator authenticator,
            Limits limits,
            OpenStreams open) {
        this.renders = renders;
        this.library = library;
        this.authenticator = authenticator;
        this.limits = limits;
        this.open = open;
    }

    List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/api/videos/{video_id}/render-progress", this::events));
    }

    private void events(Call call) {
        ProgressStream stream = stream(call, true);
        String key = Caller.of(call.http()).key();
        enter(stream, key);
        call.http().future(() -> {
            CompletableFuture<Void> ended = new CompletableFuture<>();
            Thread.ofVirtual().name("progress-events").start(() -> {
                run(stream, key, new EventReader(call.http().res()));
                ended.complete(null);
            });
            return ended;
        });
    }

    private ProgressStream stream(Call call, boolean untilFinal) {
        User user = call.user();
        String videoId = library.entry(user, call.id("video_id")).video().videoId();
        String jobId = call.idOrNull("job_id");
        if (jobId != null && !renders.get(user, jobId).videoId().equals(videoId)) {
            throw new RefusedException(ReasonCode.JOB_NOT_FOUND, Message.of("job.not-found", jobId));
        }
        return ProgressStream.open(
                renders,
                new ProgressStream.Subject(videoId, jobId, untilFinal || jobId != null),
                new ProgressStream.Audience(
                        Caller.of(call.http()), authenticator, call.baseUrl(), call.texts(), limits));
    }

    private void run(ProgressStream stream, String key, ProgressStream.Reader reader) {
        try {
            stream.run(reader);
        } catch (IOException e) {
            LOG.debug("The reader of a progress stream has gone", e);
        } catch (RefusedException e) {
            LOG.debug("A progress stream ends, for its reader may not look any more", e);
        } catch (Exception e) {
            ErrorAnswers.logged(e);
        } finally {
            stream.close();
            open.leave(stream, key);
        }
    }

    /** Before a connection becomes a socket, while a refusal still is an HTTP answer. */
    void beforeUpgrade(Call call) {
        Context http = call.http();
        ProgressStream stream = stream(call, false);
        SocketReader.choosePlainProtocol(http);
        enter(stream, Caller.of(http).key());
        http.attribute(STREAM, stream);
    }

    private void enter(ProgressStream stream, String key) {
        try {
            open.enter(stream, key);
        } catch (RefusedException e) {
            stream.close();
            throw e;
        }
    }

    /** After the handshake, which may have failed: then no socket will ever let the stream go. */
    void afterUpgrade(Context http) {
        ProgressStream stream = http.attribute(STREAM);
        if (stream != null && http.res().getStatus() != SWITCHING_PROTOCOLS) {
            stream.close();
            open.leave(stream, Caller.of(http).key());
        }
    }

    void register(RoutesConfig routes) {
        routes.ws(SOCKET, socket -> {
            socket.onConnect(connected -> {
                ProgressStream stream = connected.attribute(STREAM);
                Caller caller = connected.attribute(Caller.ATTRIBUTE);
                if (stream == null || caller == null) {
                    throw new IllegalStateException("a socket that nobody let in");
                }
                SocketReader reader = new SocketReader(connected.session, limits);
                Thread.ofVirtual().name("progress-socket").start(() -> {
                    run(stream, caller.key(), reader);
                    reader.close();
                });
            });
            socket.onClose(closed -> {
                ProgressStream stream = closed.attribute(STREAM);
                if (stream != null) {
                    stream.close();
                }
            });
        });
    }
}
