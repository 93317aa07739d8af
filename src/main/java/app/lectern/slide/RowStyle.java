package app.lectern.slide;

import app.lectern.domain.theme.Theme.Card;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a list looks.
 *
 * @param mark what stands before the lines
 * @param text the size a list of usual length has
 * @param card what the lines stand on; null when on the ground itself
 * @param ground the colour they stand on where that is no card
 * @param tone colours of text on the ground
 * @param markColour of marks and emphasis
 * @param spread whether free height goes between the lines
 * @param growth how many times larger a sparse list may get
 */
record RowStyle(
        Mark mark,
        TypeStyle text,
        @Nullable Card card,
        Color ground,
        Tone tone,
        Color markColour,
        boolean spread,
        float growth) {
    private static final float BIG = 1.42f;

    /** Lines stay smaller than their heading by this factor. */
    private static final float BELOW_HEADING = 0.93f;

    enum Mark {
        /** The line's number, in the theme's manner. */
        INDEX(Page.h(0.080)),
        CHECKBOX(Page.h(0.074)),
        /** An icon by the line's words. */
        ICON(Page.h(0.074)),
        /** A cross before what is forbidden, a dot before other lines. */
        CROSS_OR_DOT(Page.h(0.050)),
        CROSS(Page.h(0.050)),
        TICK(Page.h(0.050)),
        DOT(Page.h(0.044)),
        NONE(0);

        private final float indent;

        Mark(float indent) {
            this.indent = indent;
        }
    }

    /** A list in the theme's cards. */
    static RowStyle cards(Drawing drawing, Mark mark, TypeStyle text) {
        Color paper = drawing.palette().paper();
        return new RowStyle(
                mark,
                text,
                drawing.theme().shape().card(),
                paper,
                drawing.canvas().strong(),
                drawing.palette().accent(),
                true,
                drawing.page().wide() ? 1.28f : BIG);
    }

    /** Lines without marks and cards, such as those below the title of a cover. */
    static RowStyle plain(TypeStyle text, Tone tone) {
        return new RowStyle(Mark.NONE, text, null, tone.ground(), tone, tone.emphasis(), false, 1);
    }

    /** The same on a ground of its own. */
    RowStyle on(Color otherGround, Tone otherTone, Color otherMark) {
        return new RowStyle(mark, text, null, otherGround, otherTone, otherMark, spread, growth);
    }

    /** The same in round cards, whatever the theme has. */
    RowStyle inCards() {
        return new RowStyle(mark, text, Card.SOFT, ground, tone, markColour, spread, growth);
    }

    RowStyle marked(Color colour) {
        return new RowStyle(mark, text, card, ground, tone, colour, spread, growth);
    }

    RowStyle grownTo(float most) {
        return new RowStyle(mark, text, card, ground, tone, markColour, spread, Math.min(growth, most));
    }

    RowStyle sized(TypeStyle other) {
        return new RowStyle(mark, other, card, ground, tone, markColour, spread, 1);
    }

    /** The same list under a heading, which it may not outgrow. */
    RowStyle below(TextBlock heading) {
        return grownTo(heading.style().units() * BELOW_HEADING / text.units());
    }

    /** The room that marks take. They shrink with the text but do not grow with it. */
    float indent(float scale) {
        return mark.indent * Math.min(1, scale);
    }

    /** Between a card's sides and its text. */
    float padX() {
        return card == Card.SOLID || card == Card.SOFT ? Page.h(0.030) : 0;
    }

    /** Above and below a line's text. It shrinks faster than the text: crowded lists need the room for words. */
    float padY(float scale) {
        double pad = card == null ? 0.012 : card == Card.HAIRLINE ? 0.030 : 0.026;
        return Page.h(pad) * Math.min(1, scale * scale);
    }

    /** Between two cards. */
    float gap() {
        if (card == null) {
            return Page.h(0.012);
        }
        return switch (card) {
            case HAIRLINE -> 0;
            case SOLID -> Page.h(0.0083);
            case SOFT -> Page.h(0.0148);
        };
    }
}
