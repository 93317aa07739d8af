package app.lectern;

import app.lectern.service.CategoryService;
import app.lectern.service.DueService;
import app.lectern.service.EducationService;
import app.lectern.service.LibraryService;
import app.lectern.service.ReissueService;
import app.lectern.service.ScriptService;
import app.lectern.service.TranslationService;
import app.lectern.service.VideoService;
import app.lectern.store.Publications;
import app.lectern.store.Reissues;
import java.time.Clock;

/** The services with which lessons are kept in order: trainings, translations, and what has to be done until when. */
record Catalog(
        EducationService educations,
        CategoryService categories,
        DueService due,
        ReissueService reissues,
        LibraryService library,
        VideoService videos,
        TranslationService translations) {
    static Catalog of(Stores stores, EducationService educations, ScriptService scripts, Clock clock) {
        return new Catalog(
                educations,
                new CategoryService(stores.categories(), clock),
                new DueService(stores.plans(), stores.trainings(), stores.workspace(), clock),
                new ReissueService(
                        educations,
                        scripts,
                        stores.trainings(),
                        stores.scripts(),
                        new Reissues(stores.database()),
                        stores.videos(),
                        stores.translations(),
                        clock),
                new LibraryService(
                        stores.trainings(),
                        stores.scripts(),
                        stores.jobs(),
                        stores.assets(),
                        new Publications(stores.database()),
                        educations,
                        stores.translations()),
                new VideoService(stores.videos(), scripts, stores.trainings(), stores.scripts(), clock),
                new TranslationService(
                        new TranslationService.Stores(
                                stores.translations(),
                                stores.videos(),
                                stores.trainings(),
                                stores.scripts(),
                                stores.files()),
                        scripts,
                        clock));
    }
}
