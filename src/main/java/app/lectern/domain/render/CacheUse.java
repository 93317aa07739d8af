package app.lectern.domain.render;

/**
 * What a cache was of use for since the program started.
 *
 * @param hits how often what was asked for was there
 * @param misses how often it was not, or was damaged, and had to be made
 */
public record CacheUse(long hits, long misses) {}
