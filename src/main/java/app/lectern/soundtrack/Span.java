package app.lectern.soundtrack;

/**
 * Samples of the lesson, one after another.
 *
 * @param from the first one
 * @param to one after the last one
 */
record Span(long from, long to) {}
