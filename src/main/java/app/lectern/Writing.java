package app.lectern;

import app.lectern.draft.http.HttpChatModel;
import app.lectern.script.ScriptReader;
import app.lectern.service.CommentService;
import app.lectern.service.DraftService;
import app.lectern.service.ModelDraftService;
import app.lectern.service.RecordingService;
import app.lectern.service.ReviewPlanning;
import app.lectern.service.ReviewService;
import app.lectern.service.ScriptService;
import app.lectern.store.History;
import app.lectern.store.ModelServerFile;
import app.lectern.store.People;
import app.lectern.store.WorkingCopies;
import java.time.Clock;
import java.util.function.Supplier;

/** The services with which scripts are written and reviewed. */
record Writing(
        ScriptService scripts,
        DraftService drafts,
        ReviewService reviews,
        CommentService comments,
        RecordingService recordings,
        ModelDraftService models) {
    static Writing of(Stores stores, ScriptReader reader, ModelServerFile model, Clock clock, Supplier<String> ids) {
        ScriptService.Stores kept =
                new ScriptService.Stores(stores.scripts(), stores.comments(), stores.trainings(), stores.workspace());
        ScriptService scripts = new ScriptService(kept, stores.files(), reader, clock, ids);
        ReviewPlanning planning =
                new ReviewPlanning(stores.plans(), new People(stores.database()), stores.workspace(), clock);
        return new Writing(
                scripts,
                new DraftService(scripts, new WorkingCopies(stores.database()), stores.files(), reader, clock),
                new ReviewService(scripts, kept, planning, clock),
                new CommentService(stores.comments(), scripts, clock, ids),
                new RecordingService(scripts),
                new ModelDraftService(
                        model, HttpChatModel::new, stores.scripts(), new History(stores.database()), clock));
    }
}
