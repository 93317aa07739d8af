package app.lectern.domain.subtitle;

import app.lectern.domain.Message;

/**
 * A rule that a cue breaks.
 *
 * @param scene the cue's scene from 0, or {@link Cue#NO_SCENE}
 * @param cue the cue's number in the whole track, from 1
 * @param startMillis when the cue appears
 * @param endMillis when it goes
 * @param measured what was found, in the rule's unit: characters, lines, characters a second, milliseconds, or how
 *     often something happens
 * @param limit what it should be at most, or at least where less is wrong
 * @param message the same in words
 */
public record CueFinding(
        int scene,
        int cue,
        long startMillis,
        long endMillis,
        SubtitleRule rule,
        double measured,
        double limit,
        Message message) {}
