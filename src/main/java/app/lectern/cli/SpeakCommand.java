package app.lectern.cli;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.service.SpeechService;
import app.lectern.sound.WavFile;
import app.lectern.speech.SpokenText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern speak}: a text as a WAV file, or how it is said. Ends 0, 1 when it cannot be spoken, 2 for bad input,
 * 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(name = "speak", description = "Speaks a text into a WAV file, or shows how it is said.")
final class SpeakCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "TEXT", description = "The text, with its marks such as [[pause 1.5]].")
    private String text;

    @Option(names = "--out", paramLabel = "FILE.wav", description = "Where the sound goes.")
    private Path out;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "A speech engine, as lectern voices lists them.")
    private String engine;

    @Option(names = "--voice", paramLabel = "VOICE", description = "A voice such as espeak-ng:ko.")
    private String voice;

    @Option(names = "--language", paramLabel = "TAG", description = "The text's language. Default: by its letters.")
    private String language;

    @Option(names = "--rate", paramLabel = "0.5..2", description = "How fast, against the voice's own speed.")
    private Double rate;

    @Option(names = "--pitch", paramLabel = "-12..12", description = "How much higher, in semitones.")
    private Double pitch;

    @Option(
            names = "--spoken-form",
            description = "Only print the text with numbers, symbols and foreign words spelled out.")
    private boolean spokenForm;

    @Option(names = "--pronunciation", description = "Only print how each Korean syllable sounds.")
    private boolean pronunciation;

    @Override
    public Integer call() throws IOException {
        SpeechService speech = common.speech();
        List<Message> problems = NarrationMarkup.read(text).problems();
        if (!problems.isEmpty()) {
            problems.forEach(
                    problem -> err().println("lectern: " + common.texts().of(problem)));
            return ExitCode.BAD_INPUT;
        }
        if (spokenForm || pronunciation) {
            show(speech);
            return ExitCode.OK;
        }
        if (out == null) {
            throw new ParameterException(spec.commandLine(), common.texts().of("cli.speak-out"));
        }
        try (Interruption interruption = new Interruption()) {
            CancellationToken token = new CancellationToken();
            interruption.onInterrupt(token::cancel);
            return speak(speech, token);
        }
    }

    private void show(SpeechService speech) {
        var dictionary = speech.settings().pronunciations();
        PrintWriter words = spec.commandLine().getOut();
        if (spokenForm) {
            words.println(SpokenText.spokenForm(text, language, dictionary));
        }
        if (pronunciation) {
            words.println(SpokenText.pronunciation(text, language, dictionary));
        }
    }

    private int speak(SpeechService speech, CancellationToken token) throws IOException {
        try {
            Narration narration = speech.listen(text, language, voicing(), token);
            WavFile.write(narration.samples(), narration.sampleRate(), out);
            narration
                    .warnings()
                    .forEach(warning ->
                            err().println("lectern: " + common.texts().of(warning)));
            narration
                    .voices()
                    .forEach(used -> err().println(common.texts()
                            .of("cli.spoken-by", used.engine() + ":" + used.voice(), used.version())));
            spec.commandLine().getOut().println(out.toAbsolutePath());
            return ExitCode.OK;
        } catch (NarrationException e) {
            err().println("lectern: " + common.texts().of(e.text()));
            return ExitCode.FAILED;
        } catch (CancellationException e) {
            err().println("lectern: " + common.texts().of("cli.speak-canceled"));
            return ExitCode.CANCELED;
        }
    }

    private Spoken voicing() {
        require(rate, Voicing.SLOWEST, Voicing.FASTEST, "--rate");
        require(pitch, -Voicing.SEMITONES, Voicing.SEMITONES, "--pitch");
        return new Spoken(voice == null ? engine : voice, rate, pitch);
    }

    private void require(Double value, double least, double most, String option) {
        if (value != null && !(value >= least && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + common.texts().of("script.out-of-range", least, most));
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
