package app.lectern.cli;

import app.lectern.Composer;
import app.lectern.Lectern;
import app.lectern.Workspace;
import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SpeechEngines.Engine;
import app.lectern.pipeline.SpeechEngines.Voice;
import app.lectern.pipeline.VideoComposer.Availability;
import app.lectern.video.FfmpegFacts;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.SourceDataLine;

/** Looks at what this machine has for making and for showing videos. */
final class MachineCheck {
    /** How much a finding matters. */
    enum State {
        OK,
        /** Videos are made, but something is less comfortable. */
        LIMITED,
        /** No video can be made. */
        MISSING
    }

    /** One thing looked at. */
    record Result(State state, Message what, Message finding) {}

    private static final long ENOUGH_BYTES = 2L << 30;
    private static final long LEAST_BYTES = 200L << 20;

    private final Workspace workspace;

    MachineCheck(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Result> results() {
        List<Result> results = new ArrayList<>();
        results.add(ok("doctor.java", "doctor.java-is", Runtime.version().toString(), System.getProperty("os.name")));
        results.add(workspace());
        results.add(disk());
        results.add(encoders());
        results.add(composer(Composer.JCODEC));
        results.addAll(voices());
        results.add(fonts());
        results.add(display());
        results.add(playback());
        results.add(sound());
        return results;
    }

    private Result workspace() {
        String root = workspace.root().toString();
        try {
            Files.createDirectories(workspace.root());
            Files.delete(Files.createTempFile(workspace.root(), "doctor", ".tmp"));
            return ok("doctor.workspace", "doctor.workspace-writable", root);
        } catch (IOException e) {
            return new Result(
                    State.MISSING,
                    Message.of("doctor.workspace"),
                    Message.of("workspace.unwritable", root, Reason.of(e)));
        }
    }

    private Result disk() {
        try {
            long free = Files.getFileStore(workspace.root()).getUsableSpace();
            State state = free >= ENOUGH_BYTES ? State.OK : free >= LEAST_BYTES ? State.LIMITED : State.MISSING;
            String key = state == State.OK ? "doctor.disk-free" : "doctor.disk-low";
            return new Result(state, Message.of("doctor.disk"), Message.of(key, free / (double) (1L << 30)));
        } catch (IOException e) {
            return new Result(
                    State.LIMITED, Message.of("doctor.disk"), Message.of("doctor.disk-unknown", Reason.of(e)));
        }
    }

    private static Result encoders() {
        try {
            FfmpegFacts facts = FfmpegFacts.read();
            boolean able = facts.h264Encoder() && facts.aacEncoder();
            return new Result(
                    able ? State.OK : State.MISSING,
                    Message.of("doctor.encoders"),
                    Message.of(able ? "doctor.encoders-are" : "doctor.encoders-lack", facts.version()));
        } catch (RenderStepException e) {
            return new Result(State.MISSING, Message.of("doctor.encoders"), e.text());
        }
    }

    private static Result composer(Composer composer) {
        Message what = Message.of("doctor.composer", composer.name().toLowerCase(Locale.ROOT));
        return switch (composer.availability()) {
            case Availability.Available able ->
                new Result(State.OK, what, able.sound() == null ? Message.of("doctor.composer-is") : able.sound());
            case Availability.Unavailable missing -> new Result(State.MISSING, what, missing.reason());
        };
    }

    private List<Result> voices() {
        try {
            return Lectern.speech(workspace).engines().stream()
                    .map(MachineCheck::voice)
                    .toList();
        } catch (IOException e) {
            return List.of(new Result(
                    State.MISSING,
                    Message.of("doctor.voices"),
                    Message.of("workspace.speech-unreadable", Reason.of(e))));
        }
    }

    private static Result voice(Engine engine) {
        Message what = Message.of("doctor.voice", engine.id());
        if (engine.problem() != null) {
            return new Result(engine.bundled() ? State.MISSING : State.LIMITED, what, engine.problem());
        }
        return new Result(
                State.OK, what, Message.of("doctor.voice-is", String.valueOf(engine.version()), names(engine)));
    }

    /** The first few: some engines have over a hundred. */
    private static String names(Engine engine) {
        int shown = 8;
        List<Voice> voices = engine.voices();
        String names = voices.stream().limit(shown).map(Voice::name).collect(Collectors.joining(", "));
        return voices.size() > shown ? names + ", … (" + voices.size() + ")" : names;
    }

    private static Result fonts() {
        boolean there = MachineCheck.class.getResource("/app/lectern/fonts/Pretendard-Regular.otf") != null;
        return there
                ? ok("doctor.fonts", "doctor.fonts-are")
                : new Result(State.MISSING, Message.of("doctor.fonts"), Message.of("doctor.fonts-lack"));
    }

    static Result display() {
        boolean there = hasScreen();
        return there && (!isLinux() || canLoad("libgtk-3.so.0"))
                ? ok("doctor.display", "doctor.display-is")
                : limited("doctor.display", there ? "doctor.display-gtk" : "doctor.display-lacks");
    }

    /** Whether the system names one. */
    static boolean hasScreen() {
        return !isLinux() || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static Result playback() {
        if (!isLinux()) {
            return ok("doctor.playback", "doctor.playback-is");
        }
        boolean codec = canLoad("libavcodec.so.59") || canLoad("libavcodec.so.60") || canLoad("libavcodec.so.61");
        return codec && canLoad("libasound.so.2")
                ? ok("doctor.playback", "doctor.playback-is")
                : limited("doctor.playback", "doctor.playback-lacks");
    }

    private static Result sound() {
        boolean line = AudioSystem.isLineSupported(new javax.sound.sampled.Line.Info(SourceDataLine.class));
        return line ? ok("doctor.sound", "doctor.sound-is") : limited("doctor.sound", "doctor.sound-lacks");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    @SuppressWarnings("restricted") // looking for a shared library is what this is for
    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Result ok(String what, String finding, Object... arguments) {
        return new Result(State.OK, Message.of(what), Message.of(finding, arguments));
    }

    private static Result limited(String what, String finding) {
        return new Result(State.LIMITED, Message.of(what), Message.of(finding));
    }
}
