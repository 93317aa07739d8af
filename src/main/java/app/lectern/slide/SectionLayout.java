package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** A chapter begins: full colour, its number, its title, a sentence. */
final class SectionLayout {
    private static final float AFTER_NUMBER = Page.h(0.062);
    private static final float AFTER_TITLE = Page.h(0.040);

    private SectionLayout() {}

    static void draw(Drawing drawing) {
        Backdrop.section(drawing);
        Page page = drawing.page();
        Canvas canvas = drawing.canvas();
        Palette palette = drawing.palette();
        Color ground = Backdrop.onSection(palette);
        Box content = page.wide() ? page.content().withWidth(page.span(9)) : page.content();
        List<SlideText> lines = drawing.content().lines();
        SlideText heading = drawing.content().heading();
        SlideText title = heading == null ? lines.getFirst() : heading;
        List<SlideText> rest = heading == null ? lines.subList(1, lines.size()) : lines;

        String digits = String.format(Locale.ROOT, "%02d", drawing.content().number());
        TextBlock number = drawing.type().set(digits, TypeStyle.NUMERAL.scaled(0.62f), content.w());
        TypeStyle style = page.wide() ? TypeStyle.DISPLAY : TypeStyle.SECTION;
        TextBlock block = Heads.fitted(drawing, title, style, content.w(), content.h() * 0.45f);
        float above = number.height() + AFTER_NUMBER + block.height() + AFTER_TITLE;
        Tone soft = Tone.on(ground, Ink.mix(palette.onSection(), ground, 0.1), palette.sectionAccent());
        Box below = new Box(content.x(), 0, Math.min(content.w(), Page.h(0.86)), content.h() - above);
        Rows rows = rest.isEmpty()
                ? null
                : Rows.fit(drawing, RowStyle.plain(TypeStyle.BODY.even(), soft), below, Item.plain(rest));
        float spare = rows == null ? content.h() - above + AFTER_TITLE : rows.spare();
        float y = content.y() + Math.max(0, spare) / 2;
        canvas.text(number, content.x(), y, Tone.on(ground, palette.sectionAccent()));
        if (!drawing.state(title).hidden()) {
            Tone strong = Tone.on(ground, palette.onSection(), palette.sectionAccent());
            canvas.text(block, content.x(), y + number.height() + AFTER_NUMBER, strong);
        }
        if (rows != null) {
            rows.draw(drawing, y + above);
        }
        Furniture.below(drawing, new Tone(soft.ink(), soft.emphasis(), palette.section()), palette.sectionAccent());
    }
}
