package app.lectern.desktop;

import app.lectern.domain.Message;
import app.lectern.domain.RefusedException;
import app.lectern.pipeline.RenderStepException;
import app.lectern.queue.LostConnection;
import app.lectern.store.Database;
import app.lectern.text.Phrase;
import app.lectern.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javax.sound.sampled.LineUnavailableException;

/** Every word of the window, in the language that is spoken now. Owned by the window's thread. */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ReadOnlyObjectWrapper<Locale> locale;
    private ResourceBundle bundle;
    private Texts texts;

    /** Speaks the language of a locale, or English when there is none of it. */
    public Words(Locale locale) {
        this.locale = new ReadOnlyObjectWrapper<>(locale);
        this.bundle = bundle(locale);
        this.texts = Texts.of(locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("app.lectern.desktop.studio", locale, NO_FALLBACK);
    }

    /** Speaks another language from now on; listeners of {@link #locale} build their words anew. */
    public void speak(Locale other) {
        bundle = bundle(other);
        texts = Texts.of(other);
        locale.set(other);
    }

    public ReadOnlyObjectProperty<Locale> locale() {
        return locale.getReadOnlyProperty();
    }

    /** Whether {@code studio.properties} has a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The words of a key of {@code studio.properties}. */
    public String of(String key, Object... arguments) {
        return Phrase.of(bundle.getString(key), locale.get(), arguments);
    }

    /** A message of the services in words. */
    public String of(Message message) {
        return texts.of(message);
    }

    /** What to tell the person about a call that did not work. */
    public String failure(Exception e) {
        switch (e) {
            case RefusedException refusal -> {
                return texts.of(refusal.text());
            }
            case RenderStepException known -> {
                return texts.of(known.text());
            }
            case LineUnavailableException _ -> {
                return texts.of("doctor.sound-lacks");
            }
            default -> {}
        }
        if (Database.diskTrouble(e).isPresent()) {
            return of("problem.happened-disk", of("problem.do-disk"));
        }
        if (LostConnection.isCauseOf(e)) {
            return of("database.not-done");
        }
        String reason = e.getMessage();
        return of("error.unexpected", reason == null ? e.getClass().getSimpleName() : reason);
    }
}
