package app.lectern.slide;

import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.theme.Theme.Card;
import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** A question with what can be chosen, and the time to think about it. What is right is never shown. */
final class QuestionLayout {
    /** The question's room, as a share of what is below the line above it. */
    private static final float MOST_QUESTION = 0.46f;

    private static final float AFTER_LINE = Page.h(0.026);
    private static final float AFTER_QUESTION = Page.h(0.044);
    private static final float TRUTH_GAP = Page.h(0.030);
    private static final float MOST_TRUTH = Page.h(0.40);

    private QuestionLayout() {}

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        Box content = drawing.page().content();
        Box below = content.cutTop(ThinkingLine.draw(drawing, content) + AFTER_LINE);
        Box options = question(drawing, below);
        List<SlideText> lines = drawing.content().lines();
        Asked asked = drawing.content().asked();
        if (asked != null && asked.kind() == Kind.TRUEFALSE && lines.size() == 2) {
            truth(drawing, options, lines);
        } else if (!lines.isEmpty()) {
            Rows.fit(drawing, cards(drawing), options, Item.plain(lines)).draw(drawing, options.y());
        }
        Furniture.draw(drawing);
    }

    /** Draws the question; returns the room below it. */
    private static Box question(Drawing drawing, Box box) {
        SlideText text = drawing.content().heading();
        if (text == null) {
            return box;
        }
        TextBlock block = Heads.headline(drawing, text, box.w(), box.h() * MOST_QUESTION);
        drawing.canvas().text(block, box.x(), box.y(), drawing.canvas().strong());
        return box.cutTop(block.height() + AFTER_QUESTION);
    }

    /** Options are things to choose, so they have a card each, in themes too that have only lines between. */
    private static RowStyle cards(Drawing drawing) {
        RowStyle style = RowStyle.cards(drawing, Mark.INDEX, TypeStyle.BODY.strong());
        return style.card() == Card.HAIRLINE ? style.inCards() : style;
    }

    private static void truth(Drawing drawing, Box box, List<SlideText> lines) {
        Box band = box.withHeight(Math.min(box.h(), MOST_TRUTH));
        for (int i = 0; i < lines.size(); i++) {
            TruthCard.draw(drawing, band.cell(i, lines.size(), TRUTH_GAP), lines.get(i), i == 0);
        }
    }
}
