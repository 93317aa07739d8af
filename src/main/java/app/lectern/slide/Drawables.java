package app.lectern.slide;

import java.util.List;

/** Replaces the letters of a slide that cannot be drawn, and reports them. */
final class Drawables {
    private Drawables() {}

    static SlideContent of(SlideContent content, FontBook fonts, Report report, boolean first) {
        SlideText heading = content.heading() == null ? null : drawable(content.heading(), fonts, report);
        List<SlideText> lines = content.lines().stream()
                .map(line -> drawable(line, fonts, report))
                .toList();
        GlyphGuard.Drawable course = GlyphGuard.check(content.course(), fonts);
        if (first) {
            report.undrawableInScriptTitle(course);
        }
        String chapter = GlyphGuard.check(content.chapter(), fonts).text();
        SlideContent drawable = content.withTexts(heading, lines, course.text(), chapter);
        Asked asked = content.asked();
        return asked == null ? drawable : drawable.asking(asked.withKicker(drawable(asked.kicker(), fonts, report)));
    }

    private static SlideText drawable(SlideText text, FontBook fonts, Report report) {
        GlyphGuard.Drawable drawable = GlyphGuard.check(text.text(), fonts);
        report.undrawable(text.field(), drawable);
        return text.withText(drawable.text());
    }
}
