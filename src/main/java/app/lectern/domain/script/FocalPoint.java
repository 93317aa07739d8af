package app.lectern.domain.script;

/**
 * What of a picture stays to be seen where it is cut to fill its frame.
 *
 * @param x share of the picture's width from the left, 0 to 1
 * @param y share of its height from the top, 0 to 1
 */
public record FocalPoint(double x, double y) {
    /** The middle. */
    public static final FocalPoint CENTRE = new FocalPoint(0.5, 0.5);
}
