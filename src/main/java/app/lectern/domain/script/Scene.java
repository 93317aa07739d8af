package app.lectern.domain.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scene: one slide with its narration. All texts are in Unicode NFC.
 *
 * @param id the scene_id as text, unique in its script
 * @param text the narration with the author's marks, at most {@link ScriptLimits#NARRATION} characters; blank only in
 *     a silent scene
 * @param title the slide's heading
 * @param onScreenText the lines on the slide, top to bottom
 * @param image a picture beside the script, as the author wrote it: a relative path with {@code /}
 * @param layout the layout the author asked for; null lets the renderer choose
 * @param focus what of the picture stays to be seen where it is cut
 * @param motion how its picture moves
 * @param transition how the scene before gives way to it; null takes the script's
 * @param voicing where its sound comes from
 * @param pauseAfterSec silence after the narration in seconds, 0 to {@link ScriptLimits#PAUSE_SECONDS}
 * @param subtitle what the subtitles show instead of the narration
 * @param question what is asked once the narration is over; null when nothing is
 */
public record Scene(
        String id,
        String text,
        @Nullable String title,
        List<String> onScreenText,
        @Nullable String image,
        @Nullable SlideLayout layout,
        FocalPoint focus,
        PictureMotion motion,
        @Nullable Transition transition,
        Voicing voicing,
        double pauseAfterSec,
        @Nullable String subtitle,
        @Nullable Question question) {
    public Scene {
        onScreenText = List.copyOf(onScreenText);
    }

    /** The time to think about the question, which follows the narration, seconds; 0 where nothing is asked. */
    public double thinkSec() {
        return question == null ? 0 : question.thinkSec();
    }

    /** All that follows the narration: the time to think, then the pause, seconds. */
    public double afterSec() {
        return thinkSec() + pauseAfterSec;
    }

    /** The narration without its marks, and what they say. */
    public NarrationText narration() {
        return NarrationMarkup.read(text).narration();
    }
}
