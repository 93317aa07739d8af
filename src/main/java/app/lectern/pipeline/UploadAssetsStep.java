package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.pipeline.AssetStorage.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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
        Kept thumbnail = put(context, files.thumbnail(), 0.1);
        Kept subtitles = put(context, files.subtitles(), 0.15);
        Kept webSubtitles = put(context, files.webSubtitles(), 0.2);
        Kept transcript = put(context, files.transcript(), 0.25);
        Kept video = put(context, files.video(), 1);
        context.told(Message.of("log.kept", megabytes(files.video())));
        context.urls(new RenderContext.Urls(video.uri(), subtitles.uri(), thumbnail.uri()));
        context.kept(Stream.of(thumbnail, subtitles, webSubtitles, transcript, video)
                .map(Kept::file)
                .toList());
    }

    private static double megabytes(Path file) throws IOException {
        return Math.round(Files.size(file) / 100_000.0) / 10.0;
    }

    private Kept put(RenderContext context, Path file, double shareAfter) throws IOException {
        Kept kept = storage.put(context.assetPrefix() + file.getFileName(), file, context.token());
        context.progress(step(), shareAfter);
        return kept;
    }
}
