package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.subtitle.Cue;
import app.lectern.subtitle.SrtFormat;
import app.lectern.subtitle.SrtSyntaxException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A video's newest result. */
public final class PreviewViewModel {
    private final Studio studio;
    private final String videoId;
    private final @Nullable String jobId;
    private final ObjectProperty<@Nullable Result> result = new SimpleObjectProperty<>();
    private final StringProperty notice = new SimpleStringProperty("");

    /** @param jobId the job whose result is shown; null for the video's newest result */
    public PreviewViewModel(Studio studio, String videoId, @Nullable String jobId) {
        this.jobId = jobId;
        this.studio = studio;
        this.videoId = videoId;
        refresh();
    }

    /** Reads the result anew. */
    public void refresh() {
        Fx.work(this::read, result::set, e -> notice.set(studio.words().failure(e)));
    }

    private Result read() throws IOException, SrtSyntaxException {
        VideoAsset asset = asset();
        Path video = Path.of(URI.create(asset.videoUrl()));
        String srt = Files.readString(Path.of(URI.create(asset.subtitleUrl())));
        return new Result(
                studio.lectern().library().entry(studio.user(), videoId),
                asset,
                video,
                Files.size(video),
                SrtFormat.parse(srt));
    }

    private VideoAsset asset() {
        VideoAsset made = jobId == null
                ? null
                : studio.lectern().renders().getWithAsset(studio.user(), jobId).asset();
        return made == null ? studio.lectern().assets().newestOf(studio.user(), videoId) : made;
    }

    /** The cue's place at a moment; -1 when nothing is said. */
    static int cueAt(List<Cue> cues, double seconds) {
        long millis = (long) (seconds * 1000);
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).startMillis() <= millis && millis < cues.get(i).endMillis()) {
                return i;
            }
        }
        return -1;
    }

    /** Goes back to the jobs. */
    public void back() {
        studio.navigator().go(new Place.Renders());
    }

    /** Goes to the video's script. */
    public void openScript() {
        studio.navigator().go(new Place.Editor(videoId));
    }

    public ObjectProperty<@Nullable Result> result() {
        return result;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }
}
