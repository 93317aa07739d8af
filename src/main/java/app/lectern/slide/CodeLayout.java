package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            Box panel = body.withHeight(body.h() * (page.tall() ? 0.52f : 0.70f));
            CodePanel.draw(drawing, text, panel);
            Box below = new Box(body.x(), panel.bottom() + GAP, body.w(), body.bottom() - panel.bottom() - GAP);
            notes(below, page.square() ? List.of(one(notes)) : notes);
        }
    }

    private void notes(Box box, List<SlideText> notes) {
        RowStyle style = RowStyle.cards(drawing, Mark.NONE, TypeStyle.BODY.strong().scaled(0.9f));
        Rows rows = Rows.fit(drawing, style, box, Item.of(notes));
        rows.draw(drawing, box.y());
    }

    /** A square page has room for one note: the spoken one, else the last one shown. */
    private SlideText one(List<SlideText> notes) {
        SlideText chosen = notes.getFirst();
        SlideText spoken = null;
        for (SlideText note : notes) {
            if (!drawing.state(note).hidden()) {
                chosen = drawing.content().shown().equals(Shown.ALL) ? notes.getFirst() : note;
            }
            spoken = drawing.state(note).spoken() ? note : spoken;
        }
        SlideText drawn = spoken == null ? chosen : spoken;
        report(notes, drawn);
        return drawn;
    }

    private void report(List<SlideText> notes, @Nullable SlideText drawn) {
        notes.stream().filter(note -> !note.equals(drawn)).forEach(drawing.report()::noteWithoutRoom);
    }
}
