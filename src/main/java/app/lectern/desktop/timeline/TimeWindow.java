package app.lectern.desktop.timeline;

/**
 * The stretch of time that is seen.
 *
 * @param from its first moment, seconds
 * @param width pixels
 */
record TimeWindow(double from, double pixelsASecond, double width) {
    double length() {
        return width / pixelsASecond;
    }

    double to() {
        return from + length();
    }

    double x(double second) {
        return (second - from) * pixelsASecond;
    }

    double second(double x) {
        return from + x / pixelsASecond;
    }
}
