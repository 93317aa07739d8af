package app.lectern.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextOffset where the next part begins; null when this is the last
 */
record PageJson<T>(
        List<T> items, int limit, int offset, @Nullable Integer nextOffset) {}
