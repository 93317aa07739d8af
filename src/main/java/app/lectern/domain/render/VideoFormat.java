package app.lectern.domain.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form a video is made in.
 *
 * @param frameRate frames a second, one of {@link #FRAME_RATES}
 * @param draft whether it is to be looked at before the approval only: marked in every picture, and never published
 */
public record VideoFormat(Quality quality, Aspect aspect, int frameRate, boolean draft) {
    /** What can be asked for; the first is taken where nobody asks. */
    public static final List<Integer> FRAME_RATES = List.of(25, 30);

    public static final VideoFormat HD_720 = of(Quality.HD_720);
    public static final VideoFormat HD_1080 = of(Quality.HD_1080);

    private static final Pattern ID = Pattern.compile("(540p|720p|1080p|4k)(30)?(?:-(9x16|1x1))?(-draft)?");

    public VideoFormat {
        if (!FRAME_RATES.contains(frameRate)) {
            throw new IllegalArgumentException("frames a second: " + frameRate);
        }
    }

    /** A format of a video for people to learn from. */
    public VideoFormat(Quality quality, Aspect aspect, int frameRate) {
        this(quality, aspect, frameRate, false);
    }

    /** The same shape and rate as a draft: small and quick. */
    public VideoFormat asDraft() {
        return new VideoFormat(Quality.DRAFT_540, aspect, frameRate, true);
    }

    /** Wide pictures, 25 a second. */
    public static VideoFormat of(Quality quality) {
        return new VideoFormat(quality, Aspect.WIDE, FRAME_RATES.getFirst());
    }

    /** Pixels. */
    public int width() {
        return aspect.width(quality.shortSide());
    }

    /** Pixels. */
    public int height() {
        return aspect.height(quality.shortSide());
    }

    /** The name it is kept under: {@code 1080p}, {@code 4k30}, {@code 720p-9x16}, {@code 540p-draft}. */
    public String id() {
        String rate = frameRate == FRAME_RATES.getFirst() ? "" : Integer.toString(frameRate);
        String shape = aspect == Aspect.WIDE ? "" : "-" + aspect.id().replace(':', 'x');
        return quality.id() + rate + shape + (draft ? "-draft" : "");
    }

    /** The format of a name such as {@link #id} gives, if there is one. */
    public static Optional<VideoFormat> ofId(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int rate = matcher.group(2) == null ? FRAME_RATES.getFirst() : Integer.parseInt(matcher.group(2));
        String shape =
                matcher.group(3) == null ? Aspect.WIDE.id() : matcher.group(3).replace('x', ':');
        return Quality.ofId(matcher.group(1))
                .flatMap(quality -> Aspect.ofId(shape)
                        .map(aspect -> new VideoFormat(quality, aspect, rate, matcher.group(4) != null)));
    }
}
