package app.lectern.speech;

import app.lectern.cache.FileCache;
import app.lectern.domain.render.CacheUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps finished speech by its fingerprint, one file a scene. */
final class SpeechCache {
    private static final Logger LOG = LoggerFactory.getLogger(SpeechCache.class);

    private final FileCache files;

    /**
     * @param folder made when it is missing
     * @param limitBytes asked at every sweep
     */
    SpeechCache(Path folder, LongSupplier limitBytes) {
        files = new FileCache(folder, ".speech", limitBytes);
    }

    Optional<SpokenScene> get(String fingerprint) {
        Optional<byte[]> kept = files.get(fingerprint);
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(SpokenSceneFile.read(kept.get()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Speech {} is of another form and is made again", fingerprint, e);
            files.remove(fingerprint);
            return Optional.empty();
        }
    }

    CacheUse use() {
        return new CacheUse(files.hits(), files.misses());
    }

    void put(String fingerprint, SpokenScene scene) {
        try {
            files.put(fingerprint, SpokenSceneFile.write(scene));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }
}
