package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.WorkingCopy;
import app.lectern.script.NarrationLength;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import app.lectern.service.LibraryEntry;
import app.lectern.service.OpenedDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Reads a video's script, with what this person had written and not saved, and again when others may have changed it. */
public final class LessonViewModel {
    /**
     * What was read, on the way to the window's thread.
     *
     * @param saved the text as others have it
     * @param written the text with what was written and not saved
     */
    private record Read(
            Lesson lesson,
            OpenedDraft draft,
            Set<String> themes,
            ScriptDocument saved,
            ScriptDocument written,
            Map<String, NarrationLength> efforts) {}

    private final Studio studio;
    private final @Nullable String videoId;
    private final Background background;
    private final DraftService drafts;
    private final DocumentViewModel writing;
    private final SavingViewModel saving;
    private final SpokenLengths lengths;
    private final ObjectProperty<@Nullable Lesson> lesson = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable WorkingCopy> resumed = new SimpleObjectProperty<>();
    private final ObservableList<String> others = FXCollections.observableArrayList();
    private final StringProperty failure = new SimpleStringProperty("");
    private Set<String> themes = Set.of();

    LessonViewModel(
            Studio studio,
            @Nullable String videoId,
            DocumentViewModel writing,
            SavingViewModel saving,
            SpokenLengths lengths,
            Background background) {
        this.studio = studio;
        this.videoId = videoId;
        this.background = background;
        this.drafts = studio.lectern().drafts();
        this.writing = writing;
        this.saving = saving;
        this.lengths = lengths;
    }

    /** Reads anew what others may have changed, after what is still being kept; what is written here stays. */
    public void refresh() {
        if (videoId != null) {
            background.work(
                    drafts.inOrder(),
                    () -> read(videoId),
                    this::opened,
                    e -> failure.set(studio.words().failure(e)));
        }
    }

    private Read read(String id) {
        LibraryEntry entry = studio.lectern().library().entry(studio.user(), id);
        VideoScript script = entry.script();
        if (script == null) {
            throw new RefusedException(ReasonCode.SCRIPT_NOT_FOUND, Message.of("script.not-found", id));
        }
        SlideSource source = SlideSource.of(studio.lectern().scripts(), script);
        OpenedDraft draft = drafts.open(studio.user(), script.scriptId());
        WorkingCopy copy = draft.copy();
        ScriptDocument saved = ScriptDocument.of(script.rawJson());
        ScriptDocument written = copy == null ? saved : ScriptDocument.of(copy.json());
        return new Read(
                new Lesson(entry, VideoState.of(entry), script, source),
                draft,
                studio.lectern().slides().themes(),
                saved,
                written,
                SpokenLengths.efforts(written));
    }

    private void opened(Read read) {
        VideoScript script = read.lesson().script();
        others.setAll(read.draft().others());
        themes = read.themes();
        writing.writable().set(mayWrite() && read.lesson().state() != VideoState.EXPIRED);
        ScriptDocument shown = writing.document().get();
        VideoScript base = saving.base();
        if (shown == null || base == null) {
            begin(read);
        } else if (saving.state().get() == SavingState.SAVED && !base.sha256().equals(script.sha256())) {
            writing.change(StepName.of("step.theirs", script.editedBy()), read.saved());
            saving.begin(script, read.saved(), true);
        } else if (saving.state().get() == SavingState.SAVED) {
            saving.begin(script, shown, true);
        }
        lesson.set(read.lesson());
    }

    private void begin(Read read) {
        VideoScript script = read.lesson().script();
        WorkingCopy copy = read.draft().copy();
        lengths.take(read.efforts());
        saving.begin(script, read.written(), copy == null);
        writing.load(read.written());
        resumed.set(copy);
        saving.overtaken().set(copy != null && !copy.baseSha256().equals(script.sha256()));
    }

    private boolean mayWrite() {
        return studio.user().has(Role.AUTHOR) || studio.user().has(Role.REVIEWER);
    }

    /** Drops what was written and not saved, by a step that can be taken back. */
    public void dropCopy() {
        VideoScript script = saving.base();
        if (script != null) {
            ScriptDocument text = ScriptDocument.of(script.rawJson());
            writing.change(StepName.of("step.drop-copy"), text);
            saving.begin(script, text, true);
            background.work(
                    drafts.inOrder(),
                    () -> {
                        drafts.drop(studio.user(), script.scriptId());
                        return script;
                    },
                    _ -> resumed.set(null),
                    e -> failure.set(studio.words().failure(e)));
        }
    }

    /** The key of the words that say what the first change will do; null when it only changes the draft. */
    public @Nullable String warningKey() {
        VideoScript script = saving.base();
        if (script == null || !writing.writable().get()) {
            return null;
        }
        if (script.status() != ScriptStatus.DRAFT) {
            return script.status() == ScriptStatus.APPROVED
                    ? "editor.makes-revision"
                    : "editor.makes-revision-rejected";
        }
        return script.isInReview() ? "editor.takes-back" : null;
    }

    public ObjectProperty<@Nullable Lesson> lesson() {
        return lesson;
    }

    /** The working copy that the writing went on with; null when there was none. */
    public ObjectProperty<@Nullable WorkingCopy> resumed() {
        return resumed;
    }

    /** Who else writes on this script now. */
    public List<String> others() {
        return List.copyOf(others);
    }

    /** The slide themes there are. */
    Set<String> themes() {
        return themes;
    }

    /** Why the script could not be read, in words; empty when it could. */
    public StringProperty failure() {
        return failure;
    }
}
