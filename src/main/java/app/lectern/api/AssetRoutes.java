package app.lectern.api;

import app.lectern.service.AssetService;
import app.lectern.service.FinishedFiles;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of renders, and their files. */
final class AssetRoutes {
    private final AssetService assets;
    private final FileAnswer files;

    /** @param folders where assets' files are on this machine; nothing outside them is ever sent */
    AssetRoutes(AssetService assets, FinishedFiles finished, List<Path> folders) {
        this.assets = assets;
        this.files = new FileAnswer(finished, folders);
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/api/videos/{video_id}/asset", this::newest));
        routes.add(Route.get("/api/videos/{video_id}/assets", this::list));
        for (AssetFile file : AssetFile.values()) {
            String path = "/api/assets/{asset_id}/" + file.path();
            routes.add(new Route(HandlerType.GET, path, call -> send(call, file)));
        }
        return routes;
    }

    private AssetJson newest(Call call) {
        return AssetJson.of(assets.newestOf(call.user(), call.id("video_id")), call.baseUrl());
    }

    private PageJson<AssetJson> list(Call call) {
        PageRequest page = call.page();
        return page.page(assets.page(call.user(), call.id("video_id"), page.offset(), page.oneMore()).stream()
                .map(asset -> AssetJson.of(asset, call.baseUrl()))
                .toList());
    }

    private void send(Call call, AssetFile file) throws Exception {
        files.send(call.http(), assets.get(call.user(), call.id("asset_id")), file);
    }
}
