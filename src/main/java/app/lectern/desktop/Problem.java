package app.lectern.desktop;

import app.lectern.domain.RefusedException;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.StorageException;
import app.lectern.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Something that went wrong, in words.
 *
 * @param code what to name it by to others
 * @param details everything that helps to find its cause; may be long
 */
public record Problem(String title, String happened, String kept, String todo, String code, String details) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What a failure means for the person. */
    public static Problem of(Words words, Throwable thrown, ZonedDateTime now) {
        // what an embedded database could not write down is the disk's trouble
        Throwable failure =
                Database.diskTrouble(thrown).<Throwable>map(disk -> disk).orElse(thrown);
        String kind = kind(failure);
        return new Problem(
                word(words, "title", kind),
                happened(words, failure, kind),
                word(words, "kept", kind),
                word(words, "do", kind),
                code(failure) + " · " + CLOCK.format(now),
                details(failure, now));
    }

    private static String happened(Words words, Throwable failure, String kind) {
        if (kind.equals("refused") && failure instanceof Exception known) {
            return words.failure(known);
        }
        if (failure instanceof StorageException known) {
            return words.of(known.text());
        }
        if (kind.equals("disk") && DiskTrouble.isFull(failure)) {
            return words.of("problem.happened-full");
        }
        String reason = failure.getMessage();
        return words.of(
                "problem." + "happened-" + kind,
                reason == null ? failure.getClass().getSimpleName() : reason);
    }

    private static String word(Words words, String part, String kind) {
        return words.of("problem." + part + "-" + kind);
    }

    private static String kind(Throwable failure) {
        return switch (failure) {
            case RefusedException _ -> "refused";
            case RenderStepException _ -> "refused";
            case IOException _ -> "disk";
            case java.io.UncheckedIOException _ -> "disk";
            default -> "unexpected";
        };
    }

    private static String code(Throwable failure) {
        return failure instanceof RefusedException refusal
                ? refusal.reason().name()
                : failure.getClass().getSimpleName();
    }

    private static String details(Throwable failure, ZonedDateTime now) {
        StringWriter text = new StringWriter();
        text.append("Lectern · ").append(now.toString()).append(" · ");
        text.append(System.getProperty("os.name"))
                .append(" · Java ")
                .append(Runtime.version().toString());
        text.append(System.lineSeparator());
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
