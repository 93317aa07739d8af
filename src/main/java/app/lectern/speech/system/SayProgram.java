package app.lectern.speech.system;

import app.lectern.speech.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** macOS: {@code say}. */
final class SayProgram implements SpeechProgram {
    private static final int WORDS_A_MINUTE = 175;

    /** {@code Yuna                ko_KR    # 안녕하세요. 제 이름은 유나입니다.} */
    private static final Pattern VOICE = Pattern.compile("(?m)^(\\S.*?)\\s+([a-z]{2,3}(?:[_-][A-Za-z0-9]+)*)\\s+#.*$");

    private final Path program;

    SayProgram(Path program) {
        this.program = program;
    }

    @Override
    public String name() {
        return "say";
    }

    @Override
    public boolean takesSsml() {
        return false;
    }

    @Override
    public List<String> listing(Path folder) {
        return List.of(program.toString(), "-v", "?");
    }

    @Override
    public List<InstalledVoice> voices(String output) {
        return VOICE.matcher(output)
                .results()
                .map(voice -> new InstalledVoice(voice.group(1), voice.group(2).replace('_', '-')))
                .toList();
    }

    @Override
    public List<String> speaking(Utterance utterance, Path wav, Path folder) throws IOException {
        // two brackets would begin a command to the voice
        Path text =
                Files.writeString(folder.resolve("text.txt"), utterance.text().replace("[[", "[ ["));
        return List.of(
                program.toString(),
                "-v",
                utterance.voice().name(),
                "-r",
                Long.toString(Math.round(WORDS_A_MINUTE * utterance.rate())),
                "-f",
                text.toString(),
                "-o",
                wav.toString(),
                "--file-format=WAVE",
                "--data-format=LEI16@22050");
    }
}
