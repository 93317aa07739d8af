package app.lectern;

import app.lectern.domain.render.RenderJobs;
import app.lectern.service.ScriptFiles;
import app.lectern.store.Database;
import app.lectern.store.ReviewPlans;
import app.lectern.store.SceneComments;
import app.lectern.store.StoredRenderJobs;
import app.lectern.store.TrainingCategories;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoAssets;
import app.lectern.store.VideoScripts;
import app.lectern.store.Videos;
import app.lectern.store.WorkspaceSettings;

/** What is kept in a workspace, as far as several services share it. */
record Stores(
        Database database,
        WorkspaceSettings workspace,
        VideoScripts scripts,
        ScriptFiles files,
        SceneComments comments,
        ReviewPlans plans,
        Videos videos,
        Translations translations,
        Trainings trainings,
        TrainingCategories categories,
        RenderJobs jobs,
        VideoAssets assets) {
    static Stores of(Database database, ScriptFiles files) {
        return new Stores(
                database,
                new WorkspaceSettings(database),
                new VideoScripts(database),
                files,
                new SceneComments(database),
                new ReviewPlans(database),
                new Videos(database),
                new Translations(database),
                new Trainings(database),
                new TrainingCategories(database),
                new StoredRenderJobs(database),
                new VideoAssets(database));
    }
}
