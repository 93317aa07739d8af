package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts video, subtitles and thumbnail where they are kept. */
final class UploadAssetsStep implements PipelineStep {
    private final AssetStorage storage;

    UploadAssetsStep(AssetStorage storage) {
        this.storage = storage;
    }

    @Override
    public RenderStep step() {
        return RenderStep.UPLOAD_ASSETS;
    }

    @Override
    public void run(RenderContext context) throws IOException {
        RenderContext.Files files = context.files();
        URI thumbnail = put(context, files.thumbnail(), 0.1);
        URI subtitles = put(context, files.subtitles(), 0.15);
        put(context, files.webSubtitles(), 0.2);
        put(context, files.transcript(), 0.25);
        URI video = put(context, files.video(), 1);
        context.told(Message.of("log.kept", megabytes(files.video())));
        context.urls(new RenderContext.Urls(video, subtitles, thumbnail));
    }

    private static double megabytes(Path file) throws IOException {
        return Math.round(Files.size(file) / 100_000.0) / 10.0;
    }

    private URI put(RenderContext context, Path file, double shareAfter) throws IOException {
        URI url = storage.put(context.assetPrefix() + file.getFileName(), file, context.token());
        context.progress(step(), shareAfter);
        return url;
    }
}
