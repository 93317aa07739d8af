package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.VideoScript;
import app.lectern.draft.ChatModel;
import app.lectern.draft.DraftOrder;
import app.lectern.draft.Drafting;
import app.lectern.draft.ModelLook;
import app.lectern.draft.Proposal;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.History;
import app.lectern.store.ModelServerFile;
import app.lectern.store.VideoScripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drafts by a model. It knows neither reviews nor renders: what a model writes only ever becomes text of a working copy,
 * and only when its author accepts it. Thread-safe; nothing here returns at once.
 */
public final class ModelDraftService {
    private static final int MOST_NAME = 200;

    private final ModelServerFile file;
    private final Function<ModelServer, ChatModel> models;
    private final VideoScripts scripts;
    private final History history;
    private final Clock clock;

    /** @param models reaches a server */
    public ModelDraftService(
            ModelServerFile file,
            Function<ModelServer, ChatModel> models,
            VideoScripts scripts,
            History history,
            Clock clock) {
        this.file = file;
        this.models = models;
        this.scripts = scripts;
        this.history = history;
        this.clock = clock;
    }

    /** The server in use without its key; empty while there is none. */
    public Optional<ModelChoice> choice(User user) {
        requireAnyRole(user);
        return server().map(ModelChoice::of);
    }

    /** Whether a key is kept for it. */
    public boolean hasKey(User user) {
        requireAnyRole(user);
        return server().filter(server -> !server.apiKey().isEmpty()).isPresent();
    }

    private Optional<ModelServer> server() {
        try {
            return file.server();
        } catch (IOException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "model.file-unreadable", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Uses a server from now on, or none. Everybody with a role may. A key is never sent to another server than the one
     * it was given for.
     *
     * @throws RefusedException PERMISSION_DENIED, or INVALID_REQUEST when it is no address or names no model
     */
    public void save(User user, @Nullable ModelChoice choice) {
        requireAnyRole(user);
        ModelServer server = choice == null ? null : server(choice);
        try {
            file.save(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> details = server == null
                ? Map.of("model_server", "")
                : Map.of("model_server", server.origin(), "model", server.model());
        history.append(HistoryEvent.of(HistoryAction.WORKSPACE_CHANGED, user.userId(), details), clock.instant());
    }

    private ModelServer server(ModelChoice choice) {
        if (!ModelServer.isAddress(choice.url())) {
            throw refused(ReasonCode.INVALID_REQUEST, "model.bad-address", choice.url());
        }
        if (choice.model().isBlank() || choice.model().length() > MOST_NAME) {
            throw refused(ReasonCode.INVALID_REQUEST, "model.no-name", MOST_NAME);
        }
        String key = choice.key();
        ModelServer named = new ModelServer(
                choice.url(), key == null ? "" : key, choice.model(), choice.timeoutSec(), choice.formAsked());
        if (!named.apiKey().chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw refused(ReasonCode.INVALID_REQUEST, "model.bad-key");
        }
        return key == null ? withKeptKey(named) : named;
    }

    private ModelServer withKeptKey(ModelServer named) {
        try {
            return file.server()
                    .filter(before -> before.origin().equals(named.origin()))
                    .map(before -> new ModelServer(
                            named.url(), before.apiKey(), named.model(), named.timeoutSec(), named.formAsked()))
                    .orElse(named);
        } catch (IOException unreadable) {
            return named; // it is replaced
        }
    }

    /**
     * Looks whether the server is there, without sending a text. Everybody with a role may.
     *
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    public ModelLook look(User user, CancellationToken token) {
        requireAnyRole(user);
        return models.apply(chosen()).look(token);
    }

    private ModelServer chosen() {
        return server().orElseThrow(() -> refused(ReasonCode.INVALID_REQUEST, "model.none"));
    }

    /**
     * Tells what would be sent, and sends nothing. Only an AUTHOR or a REVIEWER may.
     *
     * @throws RefusedException PERMISSION_DENIED, or INVALID_REQUEST when there is no server or something is missing
     */
    public PreparedDraft prepare(User user, DraftOrder order) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        ModelServer server = chosen();
        order.problem().ifPresent(problem -> {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, problem);
        });
        return new PreparedDraft(order, Drafting.request(order), server);
    }

    /**
     * Sends what its author has seen and agreed to, and waits for the answer. Only an AUTHOR or a REVIEWER may.
     *
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    public Drafting.Outcome send(User user, PreparedDraft seen, CancellationToken token) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        return Drafting.ask(models.apply(seen.server()), seen.order(), seen.request(), token);
    }

    /**
     * Writes down that somebody took scenes of a model's draft into what they write. Only an AUTHOR or a REVIEWER may.
     *
     * @param model that wrote it
     * @param places in the proposed script, from 0
     * @throws RefusedException SCRIPT_NOT_FOUND or PERMISSION_DENIED
     */
    public void accepted(User user, String scriptId, String model, Proposal proposal, Set<Integer> places) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        VideoScript script = scripts.find(scriptId)
                .orElseThrow(() -> refused(ReasonCode.SCRIPT_NOT_FOUND, "script.not-found", scriptId));
        String scenes = new TreeSet<>(places)
                .stream().map(place -> Integer.toString(place + 1)).collect(Collectors.joining(","));
        Map<String, String> details = Map.of(
                "task",
                proposal.task().id(),
                "model",
                model,
                "scenes",
                scenes,
                "proposed",
                Integer.toString(proposal.scenes().size()));
        history.append(ScriptChange.event(HistoryAction.MODEL_DRAFTED, user, script, details), clock.instant());
    }
}
