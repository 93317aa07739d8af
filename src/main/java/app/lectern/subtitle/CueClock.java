package app.lectern.subtitle;

import java.util.Locale;

/** Times as subtitle files write them. */
final class CueClock {
    private CueClock() {}

    /** Hours, minutes, seconds and milliseconds, such as 01:02:03.004. */
    static String of(long millis, char point) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                point,
                millis % 1000);
    }
}
