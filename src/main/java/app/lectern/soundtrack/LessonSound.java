package app.lectern.soundtrack;

import app.lectern.domain.Message;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedSpeech;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Soundtracks;
import app.lectern.pipeline.Timeline;
import app.lectern.pipeline.VideoComposer.SoundBed;
import app.lectern.sound.Pcm;
import app.lectern.sound.SampleFile;
import app.lectern.sound.SoundFile;
import app.lectern.sound.Splice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sounds of one lesson's soundtrack, read and checked. Thread-safe. */
public final class LessonSound implements Soundtracks.Read {
    /** Samples a second of everything here. */
    public static final int RATE = SoundFile.RATE;

    private record Background(Music wanted, MusicLoop loop) {}

    private final Path folder;
    private final Optional<Background> background;
    private final Pcm opening;
    private final Pcm closing;

    private LessonSound(Path folder, Optional<Background> background, Pcm opening, Pcm closing) {
        this.folder = folder;
        this.background = background;
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * Reads the soundtrack's files.
     *
     * @param scriptFolder where they lie; null when the script has no files
     * @param workFolder the run's own folder, where music is unpacked: 12 MB a minute
     * @throws RenderStepException {@code script.sound-missing}; {@code soundtrack.too-long} for an opening or closing
     *     sound of more than 15 s, {@code soundtrack.too-short} for music of less than a second; or as
     *     {@link SoundFile#unpack}
     * @throws java.util.concurrent.CancellationException when canceled
     */
    public static LessonSound of(
            Soundtrack soundtrack, @Nullable Path scriptFolder, Path workFolder, CancellationToken token)
            throws RenderStepException {
        Optional<Background> background = Optional.empty();
        Music music = soundtrack.music();
        if (music != null) {
            Path unpacked = workFolder.resolve("music.samples");
            background = Optional.of(
                    new Background(music, MusicLoop.read(beside(scriptFolder, music.file()), unpacked, token)));
        }
        Pcm opening = edge(soundtrack.opening(), scriptFolder, workFolder.resolve("opening.samples"), token);
        Pcm closing = edge(soundtrack.closing(), scriptFolder, workFolder.resolve("closing.samples"), token);
        return new LessonSound(workFolder, background, opening, closing);
    }

    private static Pcm edge(@Nullable String file, @Nullable Path scriptFolder, Path unpacked, CancellationToken token)
            throws RenderStepException {
        return file == null ? new Pcm(new float[0], RATE) : EdgeSound.read(beside(scriptFolder, file), unpacked, token);
    }

    private static Path beside(@Nullable Path scriptFolder, String file) throws RenderStepException {
        if (scriptFolder == null) {
            throw new RenderStepException(Message.of("script.sound-missing", file));
        }
        return scriptFolder.resolve(file);
    }

    /** The room that the opening and the closing sound need before the first narration and after the last one. */
    @Override
    public Timeline.Edges edges() {
        return new Timeline.Edges(opening.durationSec(), closing.durationSec());
    }

    /** Whether there is nothing to hear besides the narration. */
    public boolean silent() {
        return background.isEmpty() && opening.length() == 0 && closing.length() == 0;
    }

    /**
     * The sound under a lesson's narration; asked for once, as another one would take its place in the run's folder. Music
     * is brought to its level here, which takes a second for each minute or two of it.
     *
     * @param speech every scene's narration, in any order; none lies under the opening or closing sound
     * @param totalSamples the lesson's length
     * @throws RenderStepException {@code video.speech-unreadable}, {@code sound.samples-lost},
     *     {@code sound.samples-not-written}, {@code video.native-missing}
     * @throws java.util.concurrent.CancellationException when canceled
     */
    @Override
    public Optional<SoundBed> bed(List<PlacedSpeech> speech, long totalSamples, CancellationToken token)
            throws RenderStepException {
        return silent() ? Optional.empty() : Optional.of(wholeBed(speech, totalSamples, token));
    }

    private Bed wholeBed(List<PlacedSpeech> speech, long totalSamples, CancellationToken token)
            throws RenderStepException {
        List<PlacedSound> edges = placedEdges(totalSamples);
        List<Layer> layers = new ArrayList<>();
        if (background.isPresent()) {
            List<Span> sounding = new ArrayList<>();
            edges.forEach(edge -> sounding.add(edge.span()));
            for (PlacedSpeech placed : speech) {
                token.throwIfCanceled();
                sounding.addAll(Talk.in(placed));
            }
            Background music = background.get();
            MusicLoop levelled = levelled(music.loop, totalSamples, token);
            layers.add(new BackgroundMusic(levelled, music.wanted, totalSamples, sounding));
        }
        layers.addAll(edges);
        return new Bed(layers, totalSamples);
    }

    private MusicLoop levelled(MusicLoop loop, long totalSamples, CancellationToken token) throws RenderStepException {
        long heard = Math.min(totalSamples, loop.sound().length());
        SampleFile levelled = MusicLevel.of(loop, heard, folder.resolve("music-levelled.samples"), token);
        return new MusicLoop(levelled);
    }

    /** The opening from the first sample on, the closing up to the last one; they are never heard together. */
    private List<PlacedSound> placedEdges(long total) {
        int first = (int) Math.min(opening.length(), total);
        int last = (int) Math.min(closing.length(), total - first);
        List<PlacedSound> placed = new ArrayList<>();
        if (first > 0) {
            placed.add(new PlacedSound(cut(opening, 0, first), 0));
        }
        if (last > 0) {
            placed.add(new PlacedSound(cut(closing, closing.length() - last, closing.length()), total - last));
        }
        return placed;
    }

    private static Pcm cut(Pcm sound, int from, int to) {
        return to - from == sound.length() ? sound : Splice.piece(sound, from, to);
    }
}
