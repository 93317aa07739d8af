package app.lectern.export.document;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;

/** A transcript as one HTML page that needs nothing else. */
public final class TranscriptHtml {
    private TranscriptHtml() {}

    /** The page's text. */
    public static String of(FinishedLesson lesson) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lesson.scenes().size(); i++) {
            Chapter chapter = Chapter.of(lesson, i);
            body.append("    <section>\n      <h2>")
                    .append(Xml.text(chapter.heading()))
                    .append("</h2>\n");
            chapter.paragraphs()
                    .forEach(said ->
                            body.append("      <p>").append(Xml.text(said)).append("</p>\n"));
            body.append("    </section>\n");
        }
        return """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%2$s</title>
              <style>
                body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.75 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
                h1 { font-size: 1.75rem; line-height: 1.3; }
                h2 { font-size: 1.2rem; margin-top: 2rem; break-after: avoid; }
              </style>
            </head>
            <body>
              <main>
                <h1>%2$s</h1>
            %3$s  </main>
            </body>
            </html>
            """.formatted(Xml.text(lesson.language()), Xml.text(lesson.title()), body);
    }
}
