package app.lectern;

import java.time.Clock;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a workspace is opened and run.
 *
 * @param locale the language of what is written for people
 * @param concurrentRenders how many jobs run at once; with 0 they wait for another Lectern; empty for as many as the
 *     workspace says, one until it does
 * @param voices the workspace whose choices about speech and whose slide themes are in force
 * @param composer what makes the videos; none takes another's place unasked
 * @param sharing what other machines work on too
 */
public record LecternConfig(
        Workspace workspace,
        Locale locale,
        Clock clock,
        OptionalInt concurrentRenders,
        Workspace voices,
        Composer composer,
        Sharing sharing) {
    /** By the system's clock, with the workspace's own choices. */
    public static LecternConfig of(Workspace workspace, Locale locale) {
        return new LecternConfig(
                workspace,
                locale,
                Clock.systemUTC(),
                OptionalInt.empty(),
                workspace,
                Composer.FFMPEG,
                Sharing.none(workspace));
    }

    /** The same by another clock. */
    public LecternConfig withClock(Clock other) {
        return new LecternConfig(workspace, locale, other, concurrentRenders, voices, composer, sharing);
    }

    /** The same with another workspace's choices about speech and its slide themes. */
    public LecternConfig withVoicesOf(Workspace other) {
        return new LecternConfig(workspace, locale, clock, concurrentRenders, other, composer, sharing);
    }

    /** The same, but jobs are only kept, for the next Lectern to take up. */
    public LecternConfig withoutRenders() {
        return withRenders(0);
    }

    /** The same with so many jobs at once. */
    public LecternConfig withRenders(int concurrent) {
        return new LecternConfig(workspace, locale, clock, OptionalInt.of(concurrent), voices, composer, sharing);
    }

    /** The same, working on what other machines work on too. */
    public LecternConfig withSharing(Sharing other) {
        return new LecternConfig(workspace, locale, clock, concurrentRenders, voices, composer, other);
    }

    /** The same with another composer. */
    public LecternConfig withComposer(Composer other) {
        return new LecternConfig(workspace, locale, clock, concurrentRenders, voices, other, sharing);
    }
}
