package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import app.lectern.slide.Shown.LineState;
import java.awt.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process: cards in a row joined by arrows; rows where the page is narrow or the steps are many. */
final class StepsLayout {
    private static final int MOST_CARDS = 5;
    private static final float GAP = Page.h(0.026);
    private static final float PAD = Page.h(0.037);

    /** The room of number and icon, and what parts them from the words. */
    private static final float SIGN = Page.h(0.076);

    private static final float AFTER_SIGN = Page.h(0.075);
    private static final float LEAST_SHARE = 0.72f;

    private final Drawing drawing;
    private final CardText.Plan plan;

    private StepsLayout(Drawing drawing, CardText.Plan plan) {
        this.drawing = drawing;
        this.plan = plan;
    }

    static void draw(Drawing drawing) {
        List<Item> items = Item.ofKeywords(drawing.content().lines());
        Page page = drawing.page();
        Optional<CardText.Plan> plan =
                page.wide() && items.size() <= MOST_CARDS ? plan(drawing, items) : Optional.empty();
        if (plan.isEmpty()) {
            ListLayout.draw(drawing, RowStyle.cards(drawing, Mark.INDEX, TypeStyle.LEAD), items);
            return;
        }
        Backdrop.content(drawing);
        Box body = Heads.above(drawing);
        new StepsLayout(drawing, plan.get()).draw(body);
        Furniture.draw(drawing);
    }

    private static Optional<CardText.Plan> plan(Drawing drawing, List<Item> items) {
        Box content = drawing.page().content();
        float measure = content.cell(0, items.size(), GAP).w() - 2 * PAD;
        float room = content.h() * (1 - Heads.MOST_ABOVE * 0.75f) - Heads.BELOW - above() - PAD * 1.2f;
        TypeStyle text = CardText.areKeywords(items)
                ? TypeStyle.SUBHEAD.scaled(1.12f)
                : TypeStyle.DETAIL.strong().scaled(1.25f);
        return Ladder.of(TypeStyle.SUBHEAD)
                .best(
                        1.35f,
                        (scale, breaking) -> CardText.plan(
                                drawing, items, text, TypeStyle.DETAIL.scaled(1.12f), measure, scale, breaking),
                        fit -> fit.height() <= room && !fit.tooWide(),
                        CardText.Plan::lines);
    }

    private static float above() {
        return PAD + SIGN + AFTER_SIGN;
    }

    /** Cards are as high as their words ask, not as the page offers: no hollow middle. */
    private void draw(Box body) {
        float wanted = above() + plan.height() + PAD * 1.3f;
        float height = Math.min(body.h(), Math.max(wanted, body.h() * LEAST_SHARE));
        float lowered = Math.min((body.h() - height) * 0.35f, Page.h(0.06));
        Box band = body.withHeight(height).movedDown(lowered);
        int count = plan.cards().size();
        for (int i = 0; i < count; i++) {
            step(band.cell(i, count, GAP), i, count);
        }
        drawing.canvas().finish();
    }

    private void step(Box cell, int i, int count) {
        CardText card = plan.cards().get(i);
        LineState state = drawing.state(card.source());
        if (state.hidden()) {
            return;
        }
        Canvas canvas = drawing.canvas();
        CardLook look = CardLook.of(drawing, state);
        Shape plate = drawing.solid() ? cell.rect() : cell.round(drawing.radius() * 1.2f);
        canvas.fill(plate, look.fill());
        float signY = cell.y() + PAD + SIGN / 2;
        if (i > 0) {
            canvas.later(() -> arrow(cell.x() - GAP / 2, signY));
        }
        float size = count > 4 ? 0.95f : 1.3f;
        String digits = String.format(Locale.ROOT, "%02d", i + 1);
        TextBlock number = drawing.type().set(digits, TypeStyle.HEADLINE.scaled(size), cell.w());
        canvas.text(number, cell.x() + PAD, signY - number.height() / 2, Tone.on(look.fill(), look.sign()));
        String words = card.source().text();
        float icon = Page.h(count > 4 ? 0.048 : 0.060);
        canvas.icon(Icon.of(words), cell.right() - PAD - icon / 2, signY, icon, look.sign());
        float spare = cell.h() - above() - plan.height() - PAD * 1.3f;
        card.draw(canvas, cell.x() + PAD, cell.y() + above() + spare * 0.5f, look);
    }

    private void arrow(float centreX, float centreY) {
        float size = Page.h(0.044);
        Box disc = new Box(centreX - size / 2, centreY - size / 2, size, size);
        Canvas canvas = drawing.canvas();
        canvas.fill(
                drawing.solid() ? disc.rect() : disc.round(size / 2),
                drawing.palette().paper());
        canvas.icon(
                Icon.ARROW,
                centreX,
                centreY,
                size * 0.56f,
                Ink.visible(drawing.palette().accent(), drawing.palette().paper()));
    }
}
