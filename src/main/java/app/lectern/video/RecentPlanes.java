package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures drawn last, for scenes worked on side by side: a transition ends with the picture that the next scene begins
 * with. Thread-safe.
 */
final class RecentPlanes {
    private static final int KEPT = 4;

    private record Key(VideoFormat format, String fingerprint) {}

    private static final class Recent extends LinkedHashMap<Key, Planes> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Planes> eldest) {
            return size() > KEPT;
        }
    }

    private final Map<Key, Planes> recent = new Recent();

    synchronized @Nullable Planes find(VideoFormat format, String fingerprint) {
        return recent.get(new Key(format, fingerprint));
    }

    synchronized void keep(VideoFormat format, String fingerprint, Planes planes) {
        recent.put(new Key(format, fingerprint), planes);
    }
}
