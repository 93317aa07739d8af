package app.lectern.service;

import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.ChatRequest;
import app.lectern.draft.DraftOrder;

/**
 * What would be sent to a model, and to whom. Nothing has been sent; exactly this is, once its author has seen it and
 * agreed.
 */
public record PreparedDraft(DraftOrder order, ChatRequest request, ModelServer server) {
    /** Where it would go. */
    public String address() {
        return server.endpoint();
    }

    public String model() {
        return server.model();
    }

    /** Whether it would stay on this computer. */
    public boolean staysHere() {
        return server.isHere();
    }

    /** Whether nobody on the way could read it. */
    public boolean isPrivate() {
        return server.isPrivate();
    }

    /** Every word that would be sent, under the names that the parts have on their way; the author's own first. */
    public String text() {
        String form = server.formAsked() ? "\n\n--- response_format ---\n" + request.form() : "";
        return "--- user ---\n" + request.user() + "\n\n--- system ---\n" + request.system() + form;
    }

    @Override
    public String toString() {
        return "PreparedDraft[" + order.task() + ", " + server + "]";
    }
}
