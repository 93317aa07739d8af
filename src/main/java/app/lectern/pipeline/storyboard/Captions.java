package app.lectern.pipeline.storyboard;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.CaptionRenderer;
import app.lectern.pipeline.Picture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Subtitles that are drawn into the pictures.
 *
 * @param track on the video's own clock
 */
public record Captions(SubtitleTrack track, CaptionRenderer renderer) {
    /** The frames, from a scene's first to its last, at which a subtitle comes or goes. */
    List<Integer> changes(long startFrame, int frames, int frameRate) {
        List<Integer> changes = new ArrayList<>();
        for (Cue cue : track.cues()) {
            changes.add((int) (frame(cue.startMillis(), frameRate) - startFrame));
            changes.add((int) (frame(cue.endMillis(), frameRate) - startFrame));
        }
        changes.removeIf(frame -> frame < 0 || frame >= frames);
        return changes;
    }

    private static long frame(long millis, int frameRate) {
        return Math.round(millis * frameRate / 1000.0);
    }

    /** The picture with the subtitle that stands at a frame of the video. */
    Picture.Drawn over(Picture.Drawn picture, long frame, int frameRate) {
        for (Cue cue : track.cues()) {
            if (frame(cue.startMillis(), frameRate) <= frame && frame < frame(cue.endMillis(), frameRate)) {
                return new Picture.Drawn(
                        "captioned " + renderer.fingerprint(cue.text()) + " " + picture.fingerprint(), () -> {
                            BufferedImage image = picture.drawing().draw();
                            renderer.draw(image, cue.text());
                            return image;
                        });
            }
        }
        return picture;
    }
}
