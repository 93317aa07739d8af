package app.lectern.export.lesson;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.RenderStepException;
import app.lectern.video.VideoChapter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scenes of a video: their times from its file, their words from its script, where that can be read. */
record LessonScenes(List<LessonScene> list, SubtitleTrack subtitles) {
    private static final Logger LOG = LoggerFactory.getLogger(LessonScenes.class);
    /** Far below a frame's length, far above the rounding of times. */
    private static final double TOLERANCE_SEC = 1e-4;

    static LessonScenes of(Path video, SubtitleTrack bare, double durationSec, @Nullable Script script) {
        List<VideoChapter> chapters = chapters(video, durationSec);
        SubtitleTrack placed = new SubtitleTrack(
                bare.cues().stream().map(cue -> placed(cue, chapters)).toList());
        List<Scene> written = script == null ? List.of() : script.scenes();
        boolean matching = written.size() == chapters.size();
        List<LessonScene> scenes = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            VideoChapter chapter = chapters.get(i);
            Scene scene = matching ? written.get(i) : null;
            String title = scene == null || scene.title() == null ? "" : scene.title();
            scenes.add(new LessonScene(
                    scene == null ? chapter.title() : title,
                    scene == null ? said(placed, i) : scene.narration().text(),
                    chapter.startSec(),
                    chapter.endSec(),
                    scene == null ? null : scene.question()));
        }
        return new LessonScenes(scenes, placed);
    }

    static boolean isBurned(@Nullable Script script) {
        return script != null && script.look().subtitles() == Look.Subtitles.BURNED;
    }

    private static List<VideoChapter> chapters(Path video, double durationSec) {
        List<VideoChapter> whole = List.of(new VideoChapter("", 0, durationSec));
        try {
            List<VideoChapter> chapters = VideoChapter.of(video);
            return chapters.isEmpty() ? whole : chapters;
        } catch (RenderStepException e) {
            LOG.info("The scenes of {} cannot be read", video, e);
            return whole;
        }
    }

    private static Cue placed(Cue cue, List<VideoChapter> chapters) {
        int scene = 0;
        for (int i = 1; i < chapters.size(); i++) {
            if (chapters.get(i).startSec() <= cue.startMillis() / 1_000.0 + TOLERANCE_SEC) {
                scene = i;
            }
        }
        return new Cue(cue.startMillis(), cue.endMillis(), cue.text(), scene);
    }

    private static String said(SubtitleTrack track, int scene) {
        return track.cues().stream()
                .filter(cue -> cue.scene() == scene)
                .map(cue -> cue.text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }
}
