package app.lectern.cli;

import static app.lectern.domain.script.Finding.Severity.ERROR;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the script file a command was given, which may name the slides' themes; a file that cannot be read is a refused script. */
final class ScriptFile {
    private ScriptFile() {}

    static ScriptReading read(Path file, SlideRenderer slides) {
        try {
            return new ScriptReader(slides::themes).read(file);
        } catch (IOException e) {
            Message message = Message.of("script.file-unreadable", file.toString(), Reason.of(e));
            return new ScriptReading.Refused(List.of(Finding.ofScript(ERROR, "", message)));
        }
    }
}
