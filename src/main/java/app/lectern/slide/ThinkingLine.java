package app.lectern.slide;

import java.awt.Color;
import java.awt.Shape;

/** The line above a question: what it is, and the invitation to think, which counts the seconds once they run. */
final class ThinkingLine {
    private static final TypeStyle KICKER = TypeStyle.DETAIL.strong();
    private static final TypeStyle CHIP = TypeStyle.LABEL.scaled(1.12f);
    private static final float HEIGHT = Page.h(0.076);
    private static final float PAD = Page.h(0.028);
    private static final float GAP = Page.h(0.010);
    private static final float RING = Page.h(0.0060);
    /** In upright pages the chip takes more of the line. */
    private static final float KICKER_SHARE = 0.62f;

    private static final float KICKER_SHARE_NARROW = 0.44f;
    private static final int WHOLE = 360;
    private static final int TOP = 90;

    private final Drawing drawing;
    private final Asked asked;
    private final Canvas canvas;

    private ThinkingLine(Drawing drawing, Asked asked) {
        this.drawing = drawing;
        this.asked = asked;
        this.canvas = drawing.canvas();
    }

    /** Draws it at the top of a box; returns its height. */
    static float draw(Drawing drawing, Box box) {
        Asked asked = drawing.content().asked();
        if (asked == null) {
            return 0;
        }
        ThinkingLine line = new ThinkingLine(drawing, asked);
        line.kicker(box);
        if (asked.thinkSec() > 0) {
            line.chip(box);
        }
        return HEIGHT;
    }

    private void kicker(Box box) {
        String hint = asked.hint();
        String words = hint.isEmpty() ? asked.kicker().text() : asked.kicker().text() + " · " + hint;
        float share = drawing.page().wide() ? KICKER_SHARE : KICKER_SHARE_NARROW;
        TextBlock text = Heads.oneLine(drawing, words, KICKER, box.w() * share);
        Color paper = drawing.palette().paper();
        canvas.text(text, box.x(), box.y() + (HEIGHT - text.height()) / 2, canvas.accented(paper));
    }

    private void chip(Box box) {
        TextBlock text = Heads.oneLine(drawing, asked.invitation(), CHIP, box.w() / 2);
        float sign = HEIGHT - 2 * GAP;
        float width = GAP + sign + GAP + text.width() + PAD;
        Box chip = new Box(box.right() - width, box.y(), width, HEIGHT);
        Color fill = asked.counting()
                ? drawing.palette().accentSoft()
                : drawing.palette().surface();
        canvas.fill(drawing.solid() ? chip.rect() : chip.round(HEIGHT / 2), fill);
        float centreX = chip.x() + GAP + sign / 2;
        if (asked.counting()) {
            count(centreX, chip.centreY(), sign, fill);
        } else {
            canvas.icon(
                    Icon.CLOCK,
                    centreX,
                    chip.centreY(),
                    sign * 0.62f,
                    Ink.visible(drawing.palette().muted(), fill));
        }
        Tone tone = asked.counting() ? canvas.strong(fill) : canvas.quiet(fill);
        canvas.text(text, chip.x() + GAP + sign + GAP, chip.centreY() - text.height() / 2, tone);
    }

    /** A ring that empties, with the seconds left in it. */
    private void count(float x, float y, float size, Color ground) {
        Color accent = Ink.visible(drawing.palette().accent(), ground);
        float radius = (size - RING) / 2;
        canvas.stroke(Forms.arc(x, y, radius, TOP, WHOLE), Ink.mix(ground, accent, 0.22), RING);
        float left = WHOLE * asked.left() / (float) asked.thinkSec();
        if (left > 0) {
            Shape arc = Forms.arc(x, y, radius, TOP, left);
            canvas.stroke(arc, accent, RING);
        }
        TextBlock number = Heads.oneLine(drawing, Integer.toString(asked.left()), CHIP.in(Face.TEXT_BOLD), size);
        canvas.textCentred(number, x, y, canvas.strong(ground));
    }
}
