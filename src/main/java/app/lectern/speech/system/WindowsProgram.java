package app.lectern.speech.system;

import app.lectern.speech.Utterance;
import app.lectern.speech.Utterance.Emphasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Windows: System.Speech through PowerShell. */
final class WindowsProgram implements SpeechProgram {
    /** Windows PowerShell takes a script for UTF-8 only with this mark. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LISTING = """
            $ErrorActionPreference = 'Stop'
            [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
            Add-Type -AssemblyName System.Speech
            $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
            foreach ($voice in $speaker.GetInstalledVoices()) {
                if ($voice.Enabled) { "$($voice.VoiceInfo.Culture.Name)`t$($voice.VoiceInfo.Name)" }
            }
            """;

    private static final String SPEAKING = """
            param([string]$Text, [string]$Out, [string]$Voice, [int]$Rate)
            $ErrorActionPreference = 'Stop'
            Add-Type -AssemblyName System.Speech
            $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $speaker.SelectVoice($Voice)
            $speaker.Rate = $Rate
            $speaker.SetOutputToWaveFile($Out)
            $speaker.SpeakSsml([System.IO.File]::ReadAllText($Text, [System.Text.Encoding]::UTF8))
            $speaker.Dispose()
            """;

    private static final int FASTEST = 10;

    private final Path powerShell;

    WindowsProgram(Path powerShell) {
        this.powerShell = powerShell;
    }

    @Override
    public String name() {
        return "System.Speech";
    }

    @Override
    public boolean takesSsml() {
        return true;
    }

    @Override
    public List<String> listing(Path folder) throws IOException {
        return script(Files.writeString(folder.resolve("voices.ps1"), BYTE_ORDER_MARK + LISTING));
    }

    @Override
    public List<InstalledVoice> voices(String output) {
        return output.lines()
                .map(line -> line.replace(BYTE_ORDER_MARK, "").split("\t", 2))
                .filter(columns -> columns.length == 2)
                .map(columns -> new InstalledVoice(columns[1].strip(), columns[0].strip()))
                .toList();
    }

    @Override
    public List<String> speaking(Utterance utterance, Path wav, Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.ssml"), ssml(utterance));
        Path script = Files.writeString(folder.resolve("speak.ps1"), BYTE_ORDER_MARK + SPEAKING);
        return script(
                script,
                "-Text",
                text.toString(),
                "-Out",
                wav.toString(),
                "-Voice",
                utterance.voice().name(),
                "-Rate",
                Integer.toString(rate(utterance.rate())));
    }

    private List<String> script(Path file, String... arguments) {
        var command = new ArrayList<>(List.of(
                powerShell.toString(),
                "-NoProfile",
                "-NonInteractive",
                "-ExecutionPolicy",
                "Bypass",
                "-File",
                file.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** System.Speech counts from -10 to 10, which is a third to three times as fast. */
    static int rate(double times) {
        long steps = Math.round(FASTEST * Math.log(times) / Math.log(3));
        return Math.toIntExact(Math.clamp(steps, -FASTEST, FASTEST));
    }

    private static String ssml(Utterance utterance) {
        StringBuilder speak = new StringBuilder();
        int at = 0;
        for (Emphasis emphasis : utterance.emphases()) {
            speak.append(escaped(utterance.text().substring(at, emphasis.from())));
            speak.append("<emphasis level=\"strong\">");
            speak.append(escaped(utterance.text().substring(emphasis.from(), emphasis.to())));
            speak.append("</emphasis>");
            at = emphasis.to();
        }
        speak.append(escaped(utterance.text().substring(at)));
        return String.format(
                Locale.ROOT,
                "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"%s\">"
                        + "<prosody pitch=\"%+.1fst\">%s</prosody></speak>",
                escaped(utterance.voice().languages().getFirst()),
                utterance.pitch(),
                speak);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
