package app.lectern.slide;

/**
 * All that a layout needs to draw one slide.
 *
 * @param picture the scene's picture; never asked where the content has none
 */
record Drawing(SlideContent content, Canvas canvas, Typesetter type, Report report, Canvas.Picture picture) {}
