package app.lectern.slide;

import java.awt.Shape;

/**
 * A shaped word, measured in em so that one shaping serves all sizes.
 *
 * @param outline on a baseline at 0
 * @param advance where the next word starts
 * @param leftBearing the blank between 0 and the first ink
 */
record Word(Shape outline, float advance, float leftBearing) {}
