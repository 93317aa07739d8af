package app.lectern.desktop.drafting;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.domain.account.User;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.ModelChoice;
import app.lectern.service.ModelDraftService;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which model is asked for drafts. A key can be given, but is shown to nobody. Owned by the window's thread. */
public final class ModelViewModel {
    /** What is kept of the model in use. */
    record Kept(ModelChoice choice, boolean hasKey) {}

    private final ModelDraftService drafts;
    private final User user;
    private final Words words;
    private final Background background;
    private final ObjectProperty<@Nullable Kept> kept = new SimpleObjectProperty<>();
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty model = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty timeout = new SimpleStringProperty(Integer.toString(ModelServer.TIMEOUT_USUAL));
    private final BooleanProperty formAsked = new SimpleBooleanProperty(true);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty success = new SimpleStringProperty("");
    private CancellationToken looking = new CancellationToken();

    public ModelViewModel(ModelDraftService drafts, User user, Words words, Background background) {
        this.drafts = drafts;
        this.user = user;
        this.words = words;
        this.background = background;
        background.work(this::read, this::show, this::fail);
    }

    private Optional<Kept> read() {
        return drafts.choice(user).map(choice -> new Kept(choice, drafts.hasKey(user)));
    }

    private void show(Optional<Kept> now) {
        kept.set(now.orElse(null));
        key.set("");
        now.map(Kept::choice).ifPresent(choice -> {
            url.set(choice.url());
            model.set(choice.model());
            timeout.set(Integer.toString(choice.timeoutSec()));
            formAsked.set(choice.formAsked());
        });
    }

    /** Uses what is written from now on. */
    void keep() {
        ModelChoice choice = new ModelChoice(
                url.get(),
                model.get(),
                seconds(),
                formAsked.get(),
                key.get().isBlank() ? null : key.get().strip());
        save(choice, "model.kept");
    }

    private int seconds() {
        String typed = timeout.get().strip();
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : ModelServer.TIMEOUT_USUAL;
    }

    /** Uses no model any more, and forgets the key. */
    void forget() {
        url.set("");
        model.set("");
        key.set("");
        save(null, "model.forgotten");
    }

    private void save(@Nullable ModelChoice choice, String told) {
        begin();
        background.work(
                () -> {
                    drafts.save(user, choice);
                    return read();
                },
                now -> {
                    busy.set(false);
                    show(now);
                    success.set(words.of(told));
                },
                this::fail);
    }

    private void begin() {
        looking.cancel();
        problem.set("");
        success.set("");
        busy.set(true);
    }

    /** Sees whether the server answers; no text is sent. */
    void look() {
        begin();
        CancellationToken mine = new CancellationToken();
        looking = mine;
        background.work(
                () -> drafts.look(user, mine),
                look -> {
                    busy.set(false);
                    (look.good() ? success : problem).set(words.of(look.told()));
                },
                e -> {
                    if (!mine.isCanceled()) {
                        fail(e);
                    }
                });
    }

    private void fail(Exception e) {
        busy.set(false);
        problem.set(words.failure(e));
    }

    /** The model in use; null while there is none. */
    ObjectProperty<@Nullable Kept> kept() {
        return kept;
    }

    StringProperty url() {
        return url;
    }

    StringProperty model() {
        return model;
    }

    /** A key that is to be kept; empty leaves it as it is. */
    StringProperty key() {
        return key;
    }

    /** How long an answer may take, seconds, as it is typed. */
    StringProperty timeout() {
        return timeout;
    }

    BooleanProperty formAsked() {
        return formAsked;
    }

    BooleanProperty busy() {
        return busy;
    }

    StringProperty problem() {
        return problem;
    }

    StringProperty success() {
        return success;
    }

    /** Ends a look that goes on. */
    void close() {
        looking.cancel();
    }
}
