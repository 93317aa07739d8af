package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import app.lectern.slide.Shown.LineState;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to take away: up to four cards with icons; more lines, and upright pages, get rows. */
final class SummaryLayout {
    private static final int MOST_CARDS = 4;
    private static final float GAP = Page.h(0.026);
    private static final float PAD = Page.h(0.040);
    private static final float DISC = Page.h(0.10);
    private static final float AFTER_DISC = Page.h(0.050);
    private static final float BESIDE_DISC = Page.h(0.034);
    private static final float LEAST_SHARE = 0.68f;

    private final Drawing drawing;
    private final CardText.Plan plan;
    private final boolean across;

    /**
     * Cards set.
     *
     * @param across whether disc and words stand beside each other
     */
    private SummaryLayout(Drawing drawing, CardText.Plan plan, boolean across) {
        this.drawing = drawing;
        this.plan = plan;
        this.across = across;
    }

    static void draw(Drawing drawing) {
        List<Item> items = Item.ofKeywords(drawing.content().lines());
        Page page = drawing.page();
        boolean across = items.size() == MOST_CARDS;
        Optional<CardText.Plan> plan =
                page.wide() && items.size() <= MOST_CARDS ? plan(drawing, items, across) : Optional.empty();
        if (plan.isEmpty()) {
            ListLayout.draw(drawing, RowStyle.cards(drawing, Mark.ICON, TypeStyle.LEAD), items);
            return;
        }
        Backdrop.content(drawing);
        Box body = Heads.above(drawing);
        new SummaryLayout(drawing, plan.get(), across).draw(body);
        Furniture.draw(drawing);
    }

    private static Optional<CardText.Plan> plan(Drawing drawing, List<Item> items, boolean across) {
        Box content = drawing.page().content();
        int columns = across ? 2 : items.size();
        float measure = content.cell(0, columns, GAP).w() - 2 * PAD - (across ? DISC + BESIDE_DISC : 0);
        float body = content.h() * (1 - Heads.MOST_ABOVE * 0.75f) - Heads.BELOW;
        float room = across ? (body - GAP) / 2 - 2 * PAD : body - 2 * PAD - DISC - AFTER_DISC;
        TypeStyle text = CardText.areKeywords(items) ? TypeStyle.SUBHEAD.scaled(1.2f) : TypeStyle.BODY.strong();
        return Ladder.of(TypeStyle.SUBHEAD)
                .best(
                        1.28f,
                        (scale, breaking) -> CardText.plan(
                                drawing, items, text, TypeStyle.BODY.scaled(0.94f), measure, scale, breaking),
                        fit -> fit.height() <= room && !fit.tooWide(),
                        CardText.Plan::lines);
    }

    private void draw(Box body) {
        float wanted = across
                ? 2 * Math.max(plan.height(), DISC) + 4 * PAD * 1.4f + GAP
                : plan.height() + DISC + AFTER_DISC + 2 * PAD;
        float height = Math.min(body.h(), Math.max(wanted, body.h() * (across ? 0.8f : LEAST_SHARE)));
        float lowered = Math.min((body.h() - height) * 0.35f, Page.h(0.05));
        List<Box> cells = cells(body.withHeight(height).movedDown(lowered));
        for (int i = 0; i < cells.size(); i++) {
            card(cells.get(i), plan.cards().get(i));
        }
    }

    private List<Box> cells(Box band) {
        List<Box> cells = new ArrayList<>();
        int count = plan.cards().size();
        for (int i = 0; i < count; i++) {
            cells.add(across ? band.row(i / 2, 2, GAP).cell(i % 2, 2, GAP) : band.cell(i, count, GAP));
        }
        return cells;
    }

    private void card(Box cell, CardText card) {
        LineState state = drawing.state(card.source());
        if (state.hidden()) {
            return;
        }
        Canvas canvas = drawing.canvas();
        CardLook look = CardLook.of(drawing, state);
        canvas.fill(drawing.solid() ? cell.rect() : cell.round(drawing.radius() * 1.2f), look.fill());
        float x = cell.x() + PAD;
        float spare = cell.h() - plan.height() - DISC - AFTER_DISC - 2 * PAD;
        float discY = across ? cell.centreY() - DISC / 2 : cell.y() + PAD + Math.max(0, spare) * 0.25f;
        Box disc = new Box(x, discY, DISC, DISC);
        Color soft = state.spoken()
                ? Ink.mix(look.fill(), look.text().ink(), 0.16)
                : drawing.palette().accentSoft();
        canvas.fill(drawing.solid() ? disc.rect() : disc.round(DISC / 2), soft);
        Icon icon = Icon.of(card.source().text());
        canvas.icon(icon, disc.centreX(), disc.centreY(), DISC * 0.52f, Ink.visible(look.sign(), soft));
        if (across) {
            card.draw(canvas, disc.right() + BESIDE_DISC, cell.centreY() - card.height() / 2, look);
        } else {
            card.draw(canvas, x, disc.bottom() + AFTER_DISC + Math.max(0, spare) * 0.25f, look);
        }
    }
}
