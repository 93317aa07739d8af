package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.publication.Webhook;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 32 threads sweep, publish, rename and send at once, on H2 and on PostgreSQL. */
class TrainingRaceTest implements OnBothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Override
    public void story(Database database) throws Exception {
        trainingsAreSavedByMany(database);
        oneLineAnEndDate(database);
        categoriesTakeTheirTrainingsAlong(database);
        onePublicationIsActive(database);
    }

    private static void trainingsAreSavedByMany(Database database) throws Exception {
        Trainings trainings = new Trainings(database);
        Race.run(i -> () -> {
            trainings.save(
                    new Education("e", "교육 " + i, LocalDate.of(2026, 12, 31)),
                    event(HistoryAction.TRAINING_SAVED),
                    NOW);
            return true;
        });
        assertThat(trainings.educations()).hasSize(1);
        trainings.save(
                new Education("e", "교육", LocalDate.of(2026, 11, 23), "퇴직연금 교육"),
                event(HistoryAction.TRAINING_SAVED),
                NOW);
    }

    private static void oneLineAnEndDate(Database database) throws Exception {
        Trainings trainings = new Trainings(database);
        TrainingEnds ends = new TrainingEnds(database);
        for (int day = 20; day < 24; day++) {
            Education education = new Education("e", "교육", LocalDate.of(2026, 11, day), "퇴직연금 교육");
            trainings.save(education, event(HistoryAction.TRAINING_SAVED), NOW);
            List<Boolean> told = Race.run(i -> () -> {
                boolean any = false;
                for (Education untold : ends.untold()) {
                    any = ends.tellEnded(untold, id -> id, event(HistoryAction.EXPIRED), NOW);
                }
                return any;
            });
            assertThat(told).containsOnlyOnce(true);
            assertThat(Race.run(i -> () -> ends.tellNearing(education, id -> id, NOW)))
                    .containsOnlyOnce(true);
        }
        assertThat(ends.untold()).isEmpty();
        assertThat(ends.nearing(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEmpty();
        assertThat(lines(database, HistoryAction.EXPIRED)).isEqualTo(4);
    }

    private static void categoriesTakeTheirTrainingsAlong(Database database) throws Exception {
        TrainingCategories categories = new TrainingCategories(database);
        HistoryEvent event = event(HistoryAction.CATEGORIES_CHANGED);
        assertThat(categories.names()).startsWith("성희롱 예방 교육", "개인정보 보호 교육").hasSize(6);
        assertThat(categories.rename("퇴직연금 교육", "개인정보 보호 교육", event, NOW)).isFalse();
        assertThat(Race.run(i -> () -> categories.rename("퇴직연금 교육", "연금 " + i, event, NOW)))
                .containsOnlyOnce(true);
        String name = new Trainings(database).education("e").orElseThrow().category();
        assertThat(name).startsWith("연금 ");
        assertThat(categories.remove(String.valueOf(name), event, NOW)).isFalse();
        assertThat(Race.run(i -> () -> categories.add("새 분류", event, NOW))).containsOnlyOnce(true);
        categories.order(List.of("새 분류", "산업안전보건 교육"), event, NOW);
        assertThat(categories.names().getFirst()).isEqualTo("새 분류");
    }

    private static void onePublicationIsActive(Database database) throws Exception {
        Publications publications = new Publications(database);
        new Trainings(database).ensureVideo(new Video("v", "제목", null, NOW));
        VideoScript script =
                new VideoScript("s", "v", 1, ScriptStatus.DRAFT, "{}", "0", "a", NOW, "a", NOW, null, null, null);
        new VideoScripts(database).insert(script, event(HistoryAction.CREATED));
        new Webhooks(database)
                .insert(new Webhook("w", "https://example.org", true, "a", NOW), "x", event(HistoryAction.EDITED));
        rendered(database, "j1");
        rendered(database, "j2");
        List<Publication> got = Race.run(i -> () -> publications
                .publish(publication("p" + i, i % 2 == 0 ? "j1" : "j2"), event(HistoryAction.PUBLISHED), id -> id)
                .orElseThrow());
        assertThat(got).allSatisfy(one -> assertThat(one.state()).isEqualTo(PublicationState.ACTIVE));
        List<Publication> kept = publications.ofVideo("v");
        assertThat(kept.getFirst()).isEqualTo(publications.active("v").orElseThrow());
        assertThat(kept.stream().filter(one -> one.state() == PublicationState.ACTIVE))
                .hasSize(1);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).jobId()).isNotEqualTo(kept.get(i - 1).jobId());
        }
        assertThat(lines(database, HistoryAction.PUBLISHED)).isEqualTo(kept.size());
        oneSendsAnAttempt(new WebhookDeliveries(database), kept.size());
    }

    private static void oneSendsAnAttempt(WebhookDeliveries deliveries, int expected) throws Exception {
        List<WebhookDelivery> due = deliveries.due(NOW);
        assertThat(due)
                .hasSize(expected)
                .allSatisfy(one -> assertThat(one.body()).isEqualTo(one.deliveryId()));
        assertThat(Race.run(i -> () -> deliveries.begin(due.getFirst(), NOW.plusSeconds(10))))
                .containsOnlyOnce(true);
        assertThat(deliveries.due(NOW)).hasSize(expected - 1);
    }

    private static Publication publication(String id, String job) {
        return new Publication(id, "v", "a-" + job, job, PublicationState.ACTIVE, "", "r", NOW);
    }

    private static void rendered(Database database, String id) {
        StoredRenderJobs jobs = new StoredRenderJobs(database);
        jobs.insert(
                new RenderJob(
                        id,
                        "v",
                        "s",
                        RenderJobStatus.PENDING,
                        null,
                        0,
                        null,
                        null,
                        "r",
                        NOW,
                        null,
                        null,
                        VideoFormat.HD_720,
                        RenderPriority.NORMAL,
                        0,
                        "{}",
                        1,
                        "0"),
                null);
        jobs.claim(id, NOW);
        jobs.succeed(id, 1, new VideoAsset("a-" + id, "v", "file:/v", "file:/t", "file:/s", 1.5, NOW), List.of(), NOW);
    }

    private static long lines(Database database, HistoryAction action) {
        List<HistoryAction> actions = new ArrayList<>();
        new History(database).forEach(line -> actions.add(line.event().action()));
        return actions.stream().filter(action::equals).count();
    }

    private static HistoryEvent event(HistoryAction action) {
        return HistoryEvent.of(action, "a", Map.of());
    }
}
