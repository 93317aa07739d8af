package app.lectern.desktop.timeline;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The waveforms of narrations by what is spoken and how, so that a scene that moves keeps its own and one whose words
 * change has none. Owned by one thread.
 */
final class Waveforms {
    /** Twice as many scenes as a script may have; about a kilobyte each. */
    private static final int KEPT = 2_000;

    private record Key(String text, Voicing voicing) {
        static Key of(Scene scene) {
            return new Key(scene.text(), scene.voicing());
        }
    }

    private final Map<Key, Waveform> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Waveform> eldest) {
            return size() > KEPT;
        }
    };

    void heard(Scene scene, Waveform waveform) {
        known.put(Key.of(scene), waveform);
    }

    @Nullable
    Waveform of(Scene scene) {
        return known.get(Key.of(scene));
    }

    /** The voice of the whole script is another one, or how it says things. */
    void forget() {
        known.clear();
    }
}
