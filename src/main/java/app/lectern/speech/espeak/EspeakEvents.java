package app.lectern.speech.espeak;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.List;

/** The list of events that eSpeak NG hands over with its sound; the struct {@code espeak_EVENT} of speak_lib.h. */
@SuppressWarnings("restricted") // the list ends where it says so, its size is told nowhere
final class EspeakEvents {
    /**
     * A word begins to sound.
     *
     * @param character its first character in what the library was given, counted from 1
     * @param sample from the start of the sound
     */
    record Word(int character, int sample) {}

    private static final long SIZE = 40;
    private static final long TEXT_POSITION = 8;
    private static final long SAMPLE = 20;
    private static final int LIST_TERMINATED = 0;
    private static final int WORD = 1;

    private EspeakEvents() {}

    static void read(MemorySegment events, List<Word> into) {
        if (events.address() == 0) {
            return;
        }
        MemorySegment list = events.reinterpret(Long.MAX_VALUE);
        for (long at = 0; list.get(JAVA_INT, at) != LIST_TERMINATED; at += SIZE) {
            if (list.get(JAVA_INT, at) == WORD) {
                into.add(new Word(list.get(JAVA_INT, at + TEXT_POSITION), list.get(JAVA_INT, at + SAMPLE)));
            }
        }
    }
}
