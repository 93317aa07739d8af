package app.lectern.cli;

import app.lectern.pipeline.SpeechEngines.Engine;
import app.lectern.pipeline.SpeechEngines.Voice;
import app.lectern.text.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern voices}: the speech engines of this machine and their voices. */
@NullUnmarked // picocli fills the fields
@Command(name = "voices", description = "Lists the speech engines and voices that can be used here.")
final class VoicesCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = "--language", paramLabel = "TAG", description = "Only voices of a language such as ko.")
    private String language;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        List<Engine> engines = common.speech().engines();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    Json.of(Map.of("engines", engines.stream().map(this::json).toList())));
        } else {
            engines.forEach(engine -> print(out, engine));
        }
        return ExitCode.OK;
    }

    private void print(PrintWriter out, Engine engine) {
        Texts texts = common.texts();
        if (engine.problem() != null) {
            out.println(texts.of("cli.engine-missing", engine.id(), texts.of(engine.problem())));
            return;
        }
        String where = texts.of(engine.offline() ? "cli.engine-offline" : "cli.engine-online");
        out.println(
                texts.of("cli.engine", engine.id(), Objects.toString(engine.version(), ""), engine.licence(), where));
        for (Voice voice : shown(engine)) {
            out.println("  %-28s %s".formatted(voice.name(), String.join(", ", voice.languages())));
        }
    }

    private List<Voice> shown(Engine engine) {
        if (language == null) {
            return engine.voices();
        }
        String wanted = primary(language);
        return engine.voices().stream()
                .filter(voice ->
                        voice.languages().stream().anyMatch(tag -> primary(tag).equals(wanted)))
                .toList();
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private Map<String, @Nullable Object> json(Engine engine) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", engine.id());
        fields.put("licence", engine.licence());
        fields.put("version", engine.version());
        fields.put("problem", engine.problem() == null ? null : common.texts().of(engine.problem()));
        fields.put("offline", engine.offline());
        List<Map<String, Object>> voices = new ArrayList<>();
        for (Voice voice : shown(engine)) {
            voices.add(Map.of("name", voice.name(), "languages", voice.languages()));
        }
        fields.put("voices", voices);
        return fields;
    }
}
