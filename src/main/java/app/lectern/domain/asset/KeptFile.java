package app.lectern.domain.asset;

/**
 * A file of a storage, and what it takes to prove that it is whole.
 *
 * @param key where it is in the storage, such as {@code videos/{video_id}/{script_id}/{job_id}/video.mp4}
 * @param sha256 64 hexadecimal digits in lower case
 */
public record KeptFile(String key, long bytes, String sha256) {}
