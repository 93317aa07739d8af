package app.lectern.sound;

import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import java.util.List;
import java.util.OptionalDouble;

/** Brings speech to a loudness by gain and as little limiting as that needs. The same sound gives the same samples. */
public final class LoudnessMatcher {
    private static final double AIM_LU = 0.2;
    private static final double TOLERANCE_LU = 0.5;
    private static final int TRIES = 6;

    /** What limiting takes away from the loudness; beyond it speech sounds pressed. */
    private static final double MOST_LIMITING_LU = 6;

    /** Gain that changes between samples moves the peaks between them a little. */
    private static final double MARGIN_DB = 0.1;

    private LoudnessMatcher() {}

    /** One try: what came out, how loud it is, and how much of the loudness the limiter took. */
    private record Try(Pcm sound, double lufs, double lost) {}

    /**
     * The sound at the target's loudness, half a loudness unit more or less, with no true peak above the target's. What
     * cannot be had without heavy limiting, more than 6 LU, comes as near as that allows and with the warning
     * {@code sound.not-loud-enough}; silence comes back as it is, with {@code sound.no-loudness}.
     *
     * @throws RenderStepException {@code video.native-missing}, {@code video.encoder-failed}
     */
    public static Matched match(Pcm sound, LoudnessTarget target) throws RenderStepException {
        OptionalDouble before = Loudness.integrated(sound);
        if (before.isEmpty()) {
            return new Matched(
                    sound,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    List.of(Message.of("sound.no-loudness")));
        }
        Try best = best(sound, before.getAsDouble(), target);
        boolean reached = Math.abs(best.lufs - target.lufs()) <= TOLERANCE_LU;
        List<Message> warnings =
                reached ? List.of() : List.of(Message.of("sound.not-loud-enough", target.lufs(), best.lufs));
        return new Matched(best.sound, best.lufs, TruePeak.db(best.sound), warnings);
    }

    private static Try best(Pcm sound, double before, LoudnessTarget target) throws RenderStepException {
        Limiter limiter = new Limiter(sound);
        double ceiling = Decibels.amplitude(target.truePeakDb() - MARGIN_DB);
        double gainDb = target.lufs() - before;
        Try last = attempt(limiter, before, gainDb, ceiling);
        for (int tries = 1; tries < TRIES && !goodEnough(last, target); tries++) {
            double tooHeavy = last.lost - MOST_LIMITING_LU;
            gainDb += tooHeavy > 0 ? -Math.max(AIM_LU, tooHeavy) : target.lufs() - last.lufs;
            last = attempt(limiter, before, gainDb, ceiling);
            if (tooHeavy > 0 && last.lost <= MOST_LIMITING_LU) {
                break;
            }
        }
        return last;
    }

    private static boolean goodEnough(Try made, LoudnessTarget target) {
        return made.lost <= MOST_LIMITING_LU && Math.abs(made.lufs - target.lufs()) <= AIM_LU;
    }

    private static Try attempt(Limiter limiter, double before, double gainDb, double ceiling)
            throws RenderStepException {
        Pcm made = limiter.limited(Decibels.amplitude(gainDb), ceiling);
        double lufs = Loudness.integrated(made).orElse(Double.NEGATIVE_INFINITY);
        return new Try(made, lufs, before + gainDb - lufs);
    }
}
