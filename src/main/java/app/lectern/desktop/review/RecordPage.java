package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.compare.VersionWords;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.VideoScript;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The record of a video's reviews as a page to be printed: one HTML file that needs nothing else, on A4 with the fonts of
 * the system. To be made on the window's thread, whose words it speaks.
 */
record RecordPage(Words words, Clock clock, ZoneId zone) {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm; }
            body { font: 10pt/1.5 "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR",
                NanumGothic, sans-serif; color: #182126; max-width: 178mm; margin: 8mm auto; word-break: keep-all;
                overflow-wrap: break-word; }
            h1 { font-size: 18pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 8mm 0 2mm; break-after: avoid; }
            table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
            tr { break-inside: avoid; } th, td { text-align: left; vertical-align: top; padding: 1.5mm 2mm;
                border-bottom: 0.3mm solid #c4ccd0; }
            th { font-size: 9pt; color: #505c63; white-space: nowrap; } .muted { color: #505c63; } .when { white-space: nowrap; }
            code { font: 8pt/1.4 Consolas, Menlo, monospace; overflow-wrap: anywhere; word-break: break-all; }
            @media print { body { margin: 0; max-width: none; } }
            """;

    /** The whole file, to be stored as UTF-8. */
    String html(Reviewed reviewed, List<HistoryEntry> lines) {
        String title = escaped(words.of("record.title", reviewed.item().title()));
        String language = words.locale().get().getLanguage();
        return "<!doctype html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><style>" + STYLE + "</style></head><body>\n<h1>" + title + "</h1>\n<p class=\"muted\">"
                + escaped(head(reviewed)) + "</p>\n" + revisions(reviewed.revisions()) + lines(reviewed, lines)
                + "<p class=\"muted\">" + escaped(end(lines)) + "</p>\n</body></html>\n";
    }

    private String head(Reviewed reviewed) {
        String training = reviewed.item().training();
        String made = words.of("record.made", time(clock.instant()), zone.getId());
        return training.isEmpty() ? made : training + " · " + made;
    }

    private String revisions(List<VideoScript> revisions) {
        VersionWords said = new VersionWords(words, clock);
        return table(
                "record.revisions",
                List.of("record.revision", "record.state", "record.writer", "record.fingerprint"),
                revisions.stream()
                        .map(script -> cell("", Integer.toString(script.revision()))
                                + cell("", verdict(said, script))
                                + cell("", script.editedBy() + " · " + time(script.editedAt()))
                                + "<td><code>" + script.sha256() + "</code></td>")
                        .toList());
    }

    private String verdict(VersionWords said, VideoScript script) {
        String state = said.state(script);
        if (script.rejection() != null) {
            return state + " · " + script.rejection().by() + " · "
                    + time(script.rejection().at()) + " · " + script.rejection().reason();
        }
        return script.approval() == null
                ? state
                : state + " · " + script.approval().by() + " · "
                        + time(script.approval().at());
    }

    private String lines(Reviewed reviewed, List<HistoryEntry> lines) {
        VersionWords said = new VersionWords(words, clock);
        Map<String, Integer> numbers =
                reviewed.revisions().stream().collect(Collectors.toMap(VideoScript::scriptId, VideoScript::revision));
        return table(
                "record.lines",
                List.of("record.line", "record.time", "record.person", "record.what", "record.fingerprint"),
                lines.stream()
                        .map(entry -> cell("", Long.toString(entry.seq()))
                                + cell(" class=\"when\"", time(entry.at()))
                                + cell("", entry.event().by())
                                + cell("", what(said.what(entry, numbers), entry.event()))
                                + "<td><code>"
                                + escaped(entry.event().details().getOrDefault("sha256", ""))
                                + "</code></td>")
                        .toList());
    }

    private String what(String said, HistoryEvent event) {
        String scene = event.details().get("scene_id");
        String quote = event.details().get("quote");
        boolean blocking = "true".equals(event.details().get("blocking"));
        return said
                + (scene == null ? "" : " · " + words.of("record.scene", scene))
                + (quote == null ? "" : " · “" + quote + "”")
                + (blocking ? " · " + words.of("review.blocking") : "");
    }

    private String end(List<HistoryEntry> lines) {
        return lines.isEmpty()
                ? ""
                : words.of(
                        "record.end",
                        Long.toString(lines.getLast().seq()),
                        lines.getLast().hash());
    }

    private String table(String heading, List<String> names, List<String> rows) {
        return "<h2>" + escaped(words.of(heading)) + "</h2>\n<table><thead><tr>"
                + names.stream()
                        .map(name -> "<th scope=\"col\">" + escaped(words.of(name)) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>\n"
                + rows.stream().map(row -> "<tr>" + row + "</tr>\n").collect(Collectors.joining())
                + "</tbody></table>\n";
    }

    private static String cell(String attributes, String text) {
        return "<td" + attributes + ">" + escaped(text).replace("\n", "<br>") + "</td>";
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(at.atZone(zone));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
