package app.lectern.api;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to {@link #MOST}
 */
record PageRequest(int limit, int offset) {
    static final int STANDARD = 20;
    static final int MOST = 100;
    static final int FARTHEST = 1_000_000;

    /** One more than wanted: whether there is a next page. */
    int oneMore() {
        return limit + 1;
    }

    /** The page of a list that was read from its offset with {@link #oneMore}. */
    <T> PageJson<T> page(List<T> read) {
        boolean more = read.size() > limit;
        return new PageJson<>(more ? read.subList(0, limit) : read, limit, offset, more ? offset + limit : null);
    }

    /** The page of a list that is there as a whole. */
    <T> PageJson<T> pageOfAll(List<T> all) {
        return page(all.stream().skip(offset).limit(oneMore()).toList());
    }
}
