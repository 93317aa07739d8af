package app.lectern;

import app.lectern.domain.render.JobLog;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.queue.JobWatchers;
import app.lectern.queue.RenderQueue;
import app.lectern.service.AssetService;
import app.lectern.service.EducationService;
import app.lectern.service.ForecastService;
import app.lectern.service.RenderLineService;
import app.lectern.service.RenderService;
import app.lectern.service.TranslationRenderService;
import app.lectern.slide.Java2dCaptionRenderer;
import app.lectern.soundtrack.LessonSound;
import app.lectern.store.JobLogFiles;
import app.lectern.store.StoredWakeUps;
import app.lectern.video.JcodecProber;
import app.lectern.video.Thumbnails;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** The services with which videos are rendered, and the queue that does it. */
record Rendering(
        RenderQueue queue,
        RenderService renders,
        RenderLineService line,
        ForecastService forecasts,
        AssetService assets,
        TranslationRenderService translations) {
    private static final int THUMBNAIL_WIDTH = 640;

    /** What a workspace speaks, draws and composes with. */
    static RenderPipeline.Engines engines(LecternConfig config, Speech speech, SlideRenderer slides) {
        return new RenderPipeline.Engines(
                speech.narrator(),
                speech.subtitler(),
                script -> speech.settings().settings().subtitleRules(script),
                slides,
                new Java2dCaptionRenderer(),
                LessonSound::of,
                (slide, jpeg) -> Thumbnails.write(slide, jpeg, THUMBNAIL_WIDTH),
                config.composer().open(Workspace.cache()),
                new JcodecProber(),
                config.sharing().files().storage());
    }

    /** @param work the folder of the runs */
    static Rendering of(
            LecternConfig config,
            Stores stores,
            RenderPipeline.Engines engines,
            EducationService educations,
            Path work,
            Supplier<String> ids) {
        Clock clock = config.clock();
        JobWatchers watchers = new JobWatchers();
        JobLog log = new JobLogFiles(config.sharing().files().renderLogs(), clock);
        RenderPipeline pipeline = new RenderPipeline(
                engines,
                stores.jobs(),
                log,
                new RenderPipeline.Folders(work, stores.files()::of),
                id -> stores.scripts().find(id).map(VideoScript::approval),
                clock,
                ids);
        RenderQueue queue = new RenderQueue(
                stores.jobs(),
                place(config, stores),
                pipeline,
                job -> educations.obstacle(job.videoId()),
                watchers,
                clock);
        RenderService renders = new RenderService(
                stores.jobs(), stores.scripts(), stores.assets(), educations, queue, watchers, log, clock, ids);
        return new Rendering(
                queue,
                renders,
                new RenderLineService(stores.jobs(), queue, stores.workspace(), watchers, clock),
                new ForecastService(stores.jobs()),
                new AssetService(stores.assets(), educations),
                new TranslationRenderService(
                        renders, educations, stores.translations(), stores.trainings(), stores.scripts()));
    }

    private static RenderQueue.Place place(LecternConfig config, Stores stores) {
        int atOnce = config.concurrentRenders()
                .orElseGet(() -> stores.workspace().concurrentRenders().orElse(1));
        return new RenderQueue.Place(
                stores.database().source(),
                new StoredWakeUps(stores.database()),
                stores.database().isEmbedded(),
                atOnce);
    }
}
