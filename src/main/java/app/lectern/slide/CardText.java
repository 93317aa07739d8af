package app.lectern.slide;

import app.lectern.slide.Tokenizer.Breaking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card's words: a few large ones, and what explains them. */
record CardText(SlideText source, TextBlock text, @Nullable TextBlock detail) {
    static final float DETAIL_GAP = Page.h(0.026);

    /** Cards beside each other, all set in one size. */
    record Plan(List<CardText> cards, float scale) {
        Plan {
            cards = List.copyOf(cards);
        }

        float height() {
            return (float) cards.stream().mapToDouble(CardText::height).max().orElse(0);
        }

        int lines() {
            return cards.stream().mapToInt(CardText::lines).sum();
        }

        boolean tooWide() {
            return cards.stream().anyMatch(CardText::tooWide);
        }
    }

    static Plan plan(
            Drawing drawing,
            List<Item> items,
            TypeStyle text,
            TypeStyle detail,
            float measure,
            float scale,
            Breaking breaking) {
        TypeStyle smaller = detail.even().scaled(scale);
        return new Plan(
                items.stream()
                        .map(item -> new CardText(
                                item.text(),
                                drawing.type().set(item.text().text(), text.scaled(scale), measure, breaking),
                                item.detail() == null
                                        ? null
                                        : drawing.type().set(item.detail().text(), smaller, measure, breaking)))
                        .toList(),
                scale);
    }

    /** Long sentences need no heading's type. */
    static boolean areKeywords(List<Item> items) {
        return items.stream().allMatch(item -> item.text().text().length() <= 16);
    }

    float height() {
        return text.height() + (detail == null ? 0 : DETAIL_GAP + detail.height());
    }

    private int lines() {
        return text.lineCount() + (detail == null ? 0 : detail.lineCount());
    }

    private boolean tooWide() {
        return text.tooWide() || (detail != null && detail.tooWide());
    }

    void draw(Canvas canvas, float x, float y, CardLook look) {
        canvas.text(text, x, y, look.text());
        if (detail != null) {
            canvas.text(detail, x, y + text.height() + DETAIL_GAP, look.quiet());
        }
    }
}
