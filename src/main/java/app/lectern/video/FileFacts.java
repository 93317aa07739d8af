package app.lectern.video;

import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Facts;
import app.lectern.pipeline.VideoComposer.Plan;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a video tells of itself, in the words players and FFmpeg know. */
final class FileFacts {
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
    static List<Mp4Writer.Chapter> chapters(Plan plan) {
        List<Mp4Writer.Chapter> chapters = new ArrayList<>();
        long start = 0;
        for (Clip clip : plan.clips()) {
            long end = start + clip.frames();
            chapters.add(new Mp4Writer.Chapter(clip.chapter(), millis(start, plan), millis(end, plan)));
            start = end;
        }
        return chapters;
    }

    private static long millis(long frames, Plan plan) {
        return frames * 1000 / plan.format().frameRate();
    }
}
