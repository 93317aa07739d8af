package app.lectern.service;

import app.lectern.domain.drafting.ModelServer;
import org.jspecify.annotations.Nullable;

/**
 * A server with a model, as somebody chooses it.
 *
 * @param key null keeps the one there is, as long as it is for the same server; empty for none
 */
public record ModelChoice(
        String url,
        String model,
        int timeoutSec,
        boolean formAsked,
        @Nullable String key) {
    /** What is chosen now; its key is given out to nobody. */
    static ModelChoice of(ModelServer server) {
        return new ModelChoice(server.url(), server.model(), server.timeoutSec(), server.formAsked(), null);
    }

    @Override
    public String toString() {
        return "ModelChoice[" + url + ", " + model + "]";
    }
}
