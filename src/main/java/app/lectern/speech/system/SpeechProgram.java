package app.lectern.speech.system;

import app.lectern.speech.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How to have the operating system speak. Texts and names of voices go through files and arguments, never a shell. */
interface SpeechProgram {
    /**
     * A voice that the system has.
     *
     * @param language a BCP 47 tag
     */
    record InstalledVoice(String name, String language) {}

    /** What it is called in messages. */
    String name();

    /** Whether the system changes the pitch and stresses words. */
    boolean takesSsml();

    /**
     * The command that lists the voices on its output.
     *
     * @param folder for files that the command needs; removed afterwards
     */
    List<String> listing(Path folder) throws IOException;

    /** The voices in that output. */
    List<InstalledVoice> voices(String output);

    /**
     * The command that speaks into a WAV file.
     *
     * @param folder for files that the command needs; removed afterwards
     */
    List<String> speaking(Utterance utterance, Path wav, Path folder) throws IOException;
}
