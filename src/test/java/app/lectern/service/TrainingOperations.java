package app.lectern.service;

import app.lectern.Lectern;
import app.lectern.domain.education.Education;
import java.time.LocalDate;

/** Trainings and their categories. */
final class TrainingOperations extends Operations {
    TrainingOperations(Lectern lectern) {
        super(lectern);
        trainings();
        categories();
    }

    private void trainings() {
        put(
                "training.save",
                stage -> () -> lectern.educations()
                        .save(stage.actor(), new Education("t-" + stage.videoId(), "교육", LocalDate.of(2099, 12, 31))));
        put("training.list", stage -> () -> lectern.educations().educations(stage.actor()));
        put("training.read", stage -> {
            String id = stage.id(training(stage));
            return () -> lectern.educations().find(stage.actor(), id);
        });
        put("training.reissue", stage -> {
            String id = stage.id(training(stage));
            return () ->
                    lectern.reissues().reissue(stage.actor(), id, id + "-next", "다음 교육", LocalDate.of(2100, 12, 31));
        });
        put("training.zone", stage -> () -> lectern.educations().setZone(stage.actor(), "Asia/Seoul"));
        put("training.assign", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.educations().assign(stage.actor(), stage.id(stage.videoId()), null);
        });
    }

    private void categories() {
        put("category.list", stage -> () -> lectern.categories().categories(stage.actor()));
        put("category.add", stage -> () -> lectern.categories().add(stage.actor(), stage.videoId()));
        put("category.rename", stage -> {
            String name = category(stage);
            return () -> lectern.categories().rename(stage.actor(), name, name + "-renamed");
        });
        put("category.remove", stage -> {
            String name = category(stage);
            return () -> lectern.categories().remove(stage.actor(), name);
        });
        put(
                "category.order",
                stage -> () -> lectern.categories()
                        .order(
                                stage.actor(),
                                lectern.categories().categories(OTHER).reversed()));
    }

    private String training(Stage stage) {
        String id = "t-" + stage.videoId();
        lectern.educations().save(OTHER, new Education(id, "교육", LocalDate.of(2099, 12, 31)));
        return id;
    }

    private String category(Stage stage) {
        lectern.categories().add(OTHER, stage.videoId());
        return stage.id(stage.videoId());
    }
}
