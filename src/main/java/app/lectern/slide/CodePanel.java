package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Lines of code with their numbers; the one that is spoken of is lifted. */
final class CodePanel {
    private static final float PAD_X = Page.h(0.040);
    private static final float BAR = Page.h(0.0065);

    private final Drawing drawing;
    private final CodeText text;
    private final Box panel;
    private final float padY;
    private final float numbers;

    private CodePanel(Drawing drawing, CodeText text, Box panel) {
        this.drawing = drawing;
        this.text = text;
        this.panel = panel;
        this.padY = Page.h(drawing.page().square() ? 0.024 : 0.038);
        this.numbers = Page.h(text.code().size() > 9 ? 0.062 : 0.048);
    }

    static void draw(Drawing drawing, CodeText text, Box panel) {
        new CodePanel(drawing, text, panel).draw();
    }

    private void draw() {
        Palette palette = drawing.palette();
        drawing.canvas()
                .fill(drawing.solid() ? panel.rect() : panel.round(drawing.radius() * 1.2f), palette.codePaper());
        TypeStyle style = style();
        float room = panel.w() - 2 * PAD_X - numbers;
        int most = Math.max(1, (int) ((panel.h() - padY) / style.lineUnits()));
        float used = Math.min(most, text.code().size()) * style.lineUnits();
        float y = panel.y() + Math.max(padY / 2, (panel.h() - used) / 2);
        for (int i = 0; i < text.code().size(); i++) {
            SlideText line = text.code().get(i);
            if (i >= most) {
                drawing.report().overflow(line);
            } else if (!drawing.state(line).hidden()) {
                line(i, y + i * style.lineUnits(), style, room);
            }
        }
    }

    /** The largest size that all lines have room in. */
    private TypeStyle style() {
        float room = panel.w() - 2 * PAD_X - numbers;
        for (float scale = drawing.page().wide() ? 1.28f : 1.42f; scale > 0.74f; scale -= 0.06f) {
            TypeStyle style = TypeStyle.CODE.scaled(scale);
            boolean wide = text.code().stream().anyMatch(line -> width(line.text(), style) > room);
            if (!wide && text.code().size() * style.lineUnits() <= panel.h() - 2 * padY) {
                return style;
            }
        }
        return TypeStyle.CODE.scaled(0);
    }

    private float width(String line, TypeStyle style) {
        float width = 0;
        for (CodeColours.Part part : CodeColours.parts(line)) {
            width += drawing.type().raw(part.text(), style).width();
        }
        return width;
    }

    private void line(int i, float y, TypeStyle style, float room) {
        Palette palette = drawing.palette();
        Canvas canvas = drawing.canvas();
        Color ground = palette.codePaper();
        if (isLifted(i)) {
            ground = Ink.mix(ground, palette.codeInk(), 0.12);
            Box band = new Box(panel.x(), y, panel.w(), style.lineUnits());
            canvas.fill(band.rect(), ground);
            canvas.fill(band.withWidth(BAR).rect(), palette.third());
        }
        TextBlock number = drawing.type().raw(Integer.toString(i + 1), style);
        float top = y + (style.lineUnits() - number.height()) / 2;
        canvas.text(number, panel.x() + PAD_X, top, Tone.on(ground, Ink.mix(ground, palette.codeInk(), 0.5)));
        float x = panel.x() + PAD_X + numbers;
        for (CodeColours.Part part : fitting(text.code().get(i), style, room)) {
            TextBlock block = drawing.type().raw(part.text(), style);
            canvas.text(block, x, top, Tone.on(ground, CodeColours.colour(part.kind(), palette)));
            x += block.width();
        }
    }

    /** The parts of a line; what sticks out gives way to an ellipsis. */
    private List<CodeColours.Part> fitting(SlideText line, TypeStyle style, float room) {
        String code = line.text();
        if (width(code, style) <= room) {
            return CodeColours.parts(code);
        }
        drawing.report().overflow(line);
        while (!code.isEmpty() && width(code + "…", style) > room) {
            code = code.substring(0, code.offsetByCodePoints(code.length(), -1));
        }
        List<CodeColours.Part> parts = new ArrayList<>(CodeColours.parts(code));
        parts.add(new CodeColours.Part("…", CodeColours.Kind.PLAIN));
        return parts;
    }

    /** Whether a line of code is spoken, or a note that is about it. */
    private boolean isLifted(int line) {
        if (drawing.state(text.code().get(line)).spoken()) {
            return true;
        }
        return text.notes().stream().anyMatch(note -> drawing.state(note).spoken() && text.lineOf(note) == line);
    }
}
