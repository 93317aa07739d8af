package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.Theme;
import app.lectern.slide.Shown.LineState;

/**
 * All that a layout needs to draw one slide.
 *
 * @param pictures the scene's picture and the theme's logo; never asked for what the content or the theme lacks
 */
record Drawing(
        SlideContent content,
        Page page,
        Theme theme,
        Canvas canvas,
        Typesetter type,
        Report report,
        SlidePictures pictures) {
    Palette palette() {
        return theme.palette();
    }

    float radius() {
        return Page.h(theme.shape().radius());
    }

    boolean solid() {
        return theme.shape().card() == Theme.Card.SOLID;
    }

    LineState state(SlideText text) {
        return content.shown().of(text);
    }
}
