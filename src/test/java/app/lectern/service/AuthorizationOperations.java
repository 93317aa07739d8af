package app.lectern.service;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.VideoFormat;
import app.lectern.service.AuthorizationTable.Situation;
import app.lectern.support.GatedNarrator;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What each operation of docs/authorization.md is, and what has to be there before it. */
final class AuthorizationOperations extends Operations {
    private final Iterator<String> finished;
    private int videos;

    /** Works on an open workspace where each of these videos has an asset. */
    AuthorizationOperations(Lectern lectern, List<String> finished) {
        super(lectern);
        this.finished = finished.iterator();
        take(new ScriptOperations(lectern));
        take(new RenderOperations(lectern));
        take(new LessonOperations(lectern));
        take(new TrainingOperations(lectern));
        lectern.people().first("keeper", PASSWORD);
        lectern.people().add(OTHER, "actor", "", Set.of());
        lectern.passwords().set(OTHER, "actor", PASSWORD);
        take(new PeopleOperations(lectern));
        take(new ModelOperations(lectern));
    }

    private void take(Operations field) {
        field.all().forEach(this::put);
    }

    Set<String> names() {
        return all().keySet();
    }

    /** Lets one job hold the only worker, so that all others wait. */
    void holdTheQueue(GatedNarrator narrator) throws InterruptedException {
        approved("held", WRITER);
        lectern.renders().create(OTHER, "held", newest("held"), VideoFormat.HD_720);
        narrator.awaitEntered();
    }

    Runnable prepare(String operation, User actor, Situation situation) {
        String videoId = operation.startsWith("asset.") ? finished.next() : "v" + videos++;
        boolean own =
                situation == Situation.OWN || (situation == Situation.EXPIRED && !operation.equals("script.approve"));
        User owner = own ? User.of(actor.userId(), Role.values()) : OTHER;
        Runnable call = Objects.requireNonNull(all().get(operation), operation)
                .on(new Stage(actor, owner, videoId, situation != Situation.UNKNOWN));
        if (situation == Situation.EXPIRED) {
            expire(videoId);
        }
        return call;
    }

    private void expire(String videoId) {
        if (lectern.scripts().ofVideo(OTHER, videoId).isEmpty()) {
            draft(videoId, OTHER);
        }
        lectern.educations().save(OTHER, new Education("e-" + videoId, "지난 교육", LocalDate.of(2020, 12, 31)));
        lectern.educations().assign(OTHER, videoId, "e-" + videoId);
    }

    private String newest(String videoId) {
        return lectern.scripts().ofVideo(OTHER, videoId).getFirst().scriptId();
    }
}
