package app.lectern.api;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open workspace over HTTP. Close it before the workspace. */
public final class RestServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);

    private final ServeOptions options;
    private final Javalin javalin;
    private final WebServer web;
    private final OpenStreams streams;

    private RestServer(ServeOptions options, Javalin javalin, WebServer web, OpenStreams streams) {
        this.options = options;
        this.javalin = javalin;
        this.web = web;
        this.streams = streams;
    }

    /**
     * Serves until it is closed.
     *
     * @throws IOException when the address or port cannot be had
     */
    public static RestServer start(Lectern lectern, Authenticator authenticator, ServeOptions options)
            throws IOException {
        OpenStreams streams = new OpenStreams(options.limits());
        Languages languages = new Languages(options.locale());
        WebServer web = new WebServer(options, languages);
        ProgressRoutes progress =
                new ProgressRoutes(lectern.renders(), lectern.library(), authenticator, options.limits(), streams);
        Call.Reading reading =
                new Call.Reading(new BodyReader(options.limits()), languages, new PublicUrl(options.publicUrl()));
        Javalin javalin = Javalin.create(config -> {
            configure(config, web);
            guard(config.routes, authenticator, options);
            new ErrorAnswers(languages).register(config.routes);
            routes(lectern, progress).forEach(route -> add(config.routes, route, reading));
            config.routes.wsBeforeUpgrade(ProgressRoutes.SOCKET, http -> progress.beforeUpgrade(reading.of(http)));
            config.routes.wsAfterUpgrade(ProgressRoutes.SOCKET, progress::afterUpgrade);
            progress.register(config.routes);
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new IOException(e.getMessage(), e);
        } catch (JavalinException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
        return new RestServer(options, javalin, web, streams);
    }

    private static void configure(JavalinConfig config, WebServer web) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.jsonMapper(Json.INSTANCE);
        config.requestLogger.http((http, millis) ->
                LOG.debug("{} {} {} {} ms", http.req().getMethod(), http.path(), http.statusCode(), millis));
        web.configure(config);
    }

    private static void guard(RoutesConfig routes, Authenticator authenticator, ServeOptions options) {
        OriginCheck origin = new OriginCheck(options.trustLoopback(), options.publicUrl());
        Authentication authentication = new Authentication(authenticator, options.trustLoopback(), options.limits());
        routes.before(origin::check);
        routes.before(authentication::check);
        routes.wsBeforeUpgrade(origin::check);
        routes.wsBeforeUpgrade(authentication::check);
    }

    /** Every route but the WebSocket's. */
    static List<Route> routes(Lectern lectern, ProgressRoutes progress) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new ServiceRoutes().routes());
        routes.addAll(new ScriptRoutes(lectern.scripts(), lectern.reviews()).routes());
        routes.addAll(new DueRoutes(lectern.due(), lectern.config().clock()).routes());
        routes.addAll(new CommentRoutes(lectern.comments()).routes());
        routes.addAll(new VideoRoutes(lectern.library(), lectern.scripts(), lectern.history()).routes());
        routes.addAll(new TranslationRoutes(lectern.translations(), lectern.translationRenders(), lectern.library())
                .routes());
        routes.addAll(new RenderJobRoutes(lectern.renders(), lectern.renderLine()).routes());
        routes.addAll(new PublicationRoutes(lectern.publishing(), lectern.library()).routes());
        LecternConfig config = lectern.config();
        routes.addAll(new AssetRoutes(
                        lectern.assets(),
                        lectern.finishedFiles(),
                        List.of(
                                config.sharing().files().folder().assets(),
                                config.workspace().fetched()))
                .routes());
        routes.addAll(progress.routes());
        return routes;
    }

    private static void add(RoutesConfig routes, Route route, Call.Reading reading) {
        routes.addHttpHandler(route.method(), route.path(), http -> run(route, http, reading));
        if (route.method().equals(HandlerType.GET)) {
            routes.addHttpHandler(HandlerType.HEAD, route.path(), http -> run(route, http, reading));
        }
    }

    private static void run(Route route, Context http, Call.Reading reading) throws Exception {
        route.action().run(reading.of(http));
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** Where it listens. */
    public String url() {
        String address = options.address();
        boolean bare = address.indexOf(':') >= 0 && !address.startsWith("[");
        return "http://" + (bare ? "[" + address + "]" : address) + ":" + port();
    }

    /** Ends all streams and lets running requests come to their end, for a few seconds. */
    @Override
    public void close() {
        streams.close();
        javalin.stop();
        web.close();
    }
}
