package app.lectern.service;

import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.script.ScriptDocument;
import app.lectern.translation.ScriptTranslation;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far translations are, reckoned once for the same two texts. Thread-safe. */
final class TranslationProgresses {
    private static final int MOST = 4_000;

    private record Pair(String source, String translation) {}

    private final Map<Pair, TranslationProgress> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, TranslationProgress> eldest) {
            return size() > MOST;
        }
    };

    TranslationProgress of(VideoScript source, VideoScript translation) {
        Pair pair = new Pair(source.sha256(), translation.sha256());
        synchronized (known) {
            TranslationProgress progress = known.get(pair);
            if (progress != null) {
                return progress;
            }
        }
        TranslationProgress reckoned = ScriptTranslation.progress(
                ScriptDocument.of(source.rawJson()), ScriptDocument.of(translation.rawJson()));
        synchronized (known) {
            known.put(pair, reckoned);
        }
        return reckoned;
    }
}
