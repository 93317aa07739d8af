package app.lectern.video;

import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Facts;
import app.lectern.pipeline.VideoComposer.Plan;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** What a video tells of itself, in the words players and FFmpeg know. */
final class FileFacts {
    /** A chapter from one millisecond to another. */
    record Chapter(String title, long startMillis, long endMillis) {}

    private FileFacts() {}

    /** Title, date and a comment with the rest: MP4 has fields of its own for no more. */
    static Map<String, String> metadata(Facts facts) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("title", facts.title());
        List<String> rest = new ArrayList<>();
        String language = facts.language().toLanguageTag();
        if (!language.equals("und")) {
            rest.add("language: " + language);
        }
        rest.add("script SHA-256: " + facts.scriptSha256());
        if (facts.approvedBy() != null) {
            rest.add("approved by: " + facts.approvedBy());
        }
        if (facts.approvedAt() != null) {
            String date = DateTimeFormatter.ISO_INSTANT.format(facts.approvedAt());
            rest.add("approved at: " + date);
            metadata.put(
                    "date",
                    facts.approvedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        }
        metadata.put("comment", String.join("\n", rest));
        return metadata;
    }

    /** One chapter for each clip that begins one. */
    static List<Chapter> chapters(Plan plan) {
        List<Chapter> chapters = new ArrayList<>();
        long start = 0;
        for (Clip clip : plan.clips()) {
            long end = start + clip.frames();
            chapters.add(new Chapter(clip.chapter(), millis(start, plan), millis(end, plan)));
            start = end;
        }
        return chapters;
    }

    private static long millis(long frames, Plan plan) {
        return frames * 1000 / plan.format().frameRate();
    }

    /** The three letters that MP4 has room for (ISO 639-2/T); undetermined for a language that has none. */
    static String iso639(Locale language) {
        try {
            String letters = language.getISO3Language();
            return letters.isEmpty() ? "und" : letters;
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}
