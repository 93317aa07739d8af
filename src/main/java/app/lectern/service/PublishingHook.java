package app.lectern.service;

import app.lectern.domain.publication.PublishedVideo;

/** Something that follows publications, such as an index or a learning platform. */
public interface PublishingHook {
    /**
     * Told after a publication was kept, on the thread that published; to return at once. A failure is logged and harms
     * nothing.
     */
    void published(PublishedVideo video);
}
