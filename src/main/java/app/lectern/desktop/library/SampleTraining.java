package app.lectern.desktop.library;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.script.VideoScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The training that comes with Lectern, to look at and to try things with. */
public final class SampleTraining {
    private static final String FILE = "/app/lectern/samples/privacy-12.ko.json";
    private static final String VIDEO_ID = "privacy-12";
    private static final String TRAINING_ID = "privacy-sample";

    private SampleTraining() {}

    /**
     * Puts the sample into a workspace as a draft; for an ADMIN in a training of a year. Waits for the disk.
     *
     * @throws app.lectern.domain.RefusedException when the person may not
     */
    public static VideoScript takeIn(Lectern lectern, User user, String title) throws IOException {
        VideoScript script = lectern.scripts().create(user, VIDEO_ID, json(), null);
        if (user.has(Role.ADMIN)) {
            LocalDate until = LocalDate.ofInstant(lectern.config().clock().instant(), Education.DEFAULT_ZONE)
                    .plusYears(1);
            lectern.educations().save(user, new Education(TRAINING_ID, title, until));
            lectern.educations().assign(user, script.videoId(), TRAINING_ID);
        }
        return script;
    }

    private static String json() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleTraining.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
