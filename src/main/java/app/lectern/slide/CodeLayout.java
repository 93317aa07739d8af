package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** Code on its own ground, with notes beside or below it. */
final class CodeLayout {
    private static final float GAP = Page.h(0.044);

    private final Drawing drawing;
    private final CodeText text;

    private CodeLayout(Drawing drawing) {
        this.drawing = drawing;
        this.text = CodeText.of(drawing.content().lines());
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        Box body = Heads.above(drawing);
        new CodeLayout(drawing).draw(body);
        Furniture.draw(drawing);
    }

    private void draw(Box body) {
        Page page = drawing.page();
        List<SlideText> notes = text.notes();
        if (notes.isEmpty()) {
            CodePanel.draw(drawing, text, body);
        } else if (page.wide()) {
            Box panel = body.withWidth(body.w() - page.span(4) + Page.h(0.01) - GAP);
            CodePanel.draw(drawing, text, panel);
            notes(new Box(panel.right() + GAP, body.y(), body.right() - panel.right() - GAP, body.h()), notes);
        } else {
            float share = page.tall() ? 0.52f : notes.size() == 1 ? 0.70f : 0.56f;
            Box panel = body.withHeight(body.h() * share);
            CodePanel.draw(drawing, text, panel);
            Box below = new Box(body.x(), panel.bottom() + GAP, body.w(), body.bottom() - panel.bottom() - GAP);
            notes(below, notes);
        }
    }

    private void notes(Box box, List<SlideText> notes) {
        RowStyle style =
                RowStyle.cards(drawing, Mark.NONE, TypeStyle.BODY.strong().scaled(0.9f));
        Rows rows = Rows.fit(drawing, style, box, Item.of(notes));
        rows.draw(drawing, box.y());
    }
}
