package app.lectern.speech.espeak;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import app.lectern.pipeline.CancellationToken;
import app.lectern.speech.PcmBuilder;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * eSpeak NG, loaded from one file and unloaded on {@link #close}. The library keeps its state in global variables: one
 * file may be loaded once at a time only, and only a fresh load says the same text with the same samples. An instance
 * belongs to the thread that made it.
 */
@SuppressWarnings("restricted") // calling a native library is what this class is for
final class EspeakLibrary implements AutoCloseable {
    private static final int SYNCHRONOUS = 2;
    /** Without it the library ends the whole process when it does not find its data. */
    private static final int DONT_EXIT = 0x8000;

    private static final int POSITION_CHARACTER = 1;
    private static final int UTF_8 = 1;
    private static final int SSML = 0x10;
    private static final int RATE = 1;
    private static final int PITCH = 3;
    private static final int GO_ON = 0;
    private static final int STOP = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final FunctionDescriptor CALLBACK = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    // Made once for all loads and given the function's address at each call: a handle for every load would be a class
    // for every load.
    private static final MethodHandle INITIALIZE =
            LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle TERMINATE = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle INFO = LINKER.downcallHandle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle SET_CALLBACK = LINKER.downcallHandle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle SET_VOICE = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS));
    // size_t has 64 bits on every platform the library comes for, Windows with its short long among them
    private static final MethodHandle SYNTH = LINKER.downcallHandle(FunctionDescriptor.of(
            JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));

    private static final MethodHandle SET_PARAMETER =
            LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));

    private static final MethodHandle TAKE = callback();

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup symbols;
    private final CancellationToken token;
    private final PcmBuilder pcm = new PcmBuilder();
    private final List<EspeakEvents.Word> words = new ArrayList<>();
    private final int sampleRate;
    private boolean initialized;
    private @Nullable Throwable failure;

    /**
     * Loads the library.
     *
     * @param token stops {@link #speak} within a few hundredths of a second
     * @throws IOException when the file is no library for this machine, or the data are not what it expects
     */
    EspeakLibrary(Path library, Path data, CancellationToken token) throws IOException {
        this.token = token;
        boolean whole = false;
        try {
            symbols = SymbolLookup.libraryLookup(library, arena);
            MemorySegment path = arena.allocateFrom(data.toString(), fileNameCharset());
            sampleRate = (int) invoke("espeak_Initialize", INITIALIZE, SYNCHRONOUS, 0, path, DONT_EXIT);
            if (sampleRate <= 0) {
                throw new IOException("eSpeak NG does not start with the data in " + data + " (" + sampleRate + ")");
            }
            initialized = true;
            MemorySegment callback = LINKER.upcallStub(TAKE.bindTo(this), CALLBACK, arena);
            invoke("espeak_SetSynthCallback", SET_CALLBACK, callback);
            whole = true;
        } catch (IllegalArgumentException e) {
            throw new IOException("cannot load " + library + ": " + e.getMessage(), e);
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    int sampleRate() {
        return sampleRate;
    }

    /** The version, as the library tells it. */
    String version() throws IOException {
        MemorySegment dataPath = arena.allocate(ADDRESS);
        MemorySegment version = (MemorySegment) invoke("espeak_Info", INFO, dataPath);
        return version.reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** Takes a voice. False when there is none of that name. */
    boolean select(String voice) throws IOException {
        return (int) invoke("espeak_SetVoiceByName", SET_VOICE, arena.allocateFrom(voice)) == 0;
    }

    /** Words a minute, 80 to 450. */
    void rate(int wordsPerMinute) throws IOException {
        set(RATE, wordsPerMinute);
    }

    /** 0 to 100: an octave below the voice's own to an octave above. */
    void pitch(int pitch) throws IOException {
        set(PITCH, pitch);
    }

    private void set(int parameter, int value) throws IOException {
        int answer = (int) invoke("espeak_SetParameter", SET_PARAMETER, parameter, value, 0);
        if (answer != 0) {
            throw new IOException("espeak_SetParameter " + parameter + " answered " + answer);
        }
    }

    /** The words told during {@link #speak}. */
    List<EspeakEvents.Word> words() {
        return List.copyOf(words);
    }

    /** Speaks with the voice selected last; what a cancelled token leaves of it is of no use. */
    short[] speak(String text, boolean ssml) throws IOException {
        MemorySegment characters = arena.allocateFrom(text);
        int answer = (int) invoke(
                "espeak_Synth",
                SYNTH,
                characters,
                characters.byteSize(),
                0,
                POSITION_CHARACTER,
                0,
                ssml ? UTF_8 | SSML : UTF_8,
                MemorySegment.NULL,
                MemorySegment.NULL);
        if (failure != null) {
            throw new IOException("the sound could not be kept", failure);
        }
        if (answer != 0) {
            throw new IOException("espeak_Synth answered " + answer);
        }
        return pcm.toArray();
    }

    @Override
    public void close() throws IOException {
        try (arena) {
            if (initialized) {
                initialized = false;
                invoke("espeak_Terminate", TERMINATE);
            }
        }
    }

    /**
     * Called by the library for every few hundredths of a second of sound. An exception that left this method would end
     * the process, so it waits for {@link #speak}.
     */
    int take(MemorySegment samples, int count, MemorySegment events) {
        if (token.isCanceled()) {
            return STOP;
        }
        try {
            if (count > 0 && samples.address() != 0) {
                short[] more = samples.reinterpret(count * 2L).toArray(JAVA_SHORT);
                pcm.append(more, 0, more.length);
            }
            EspeakEvents.read(events, words);
            return GO_ON;
        } catch (RuntimeException | OutOfMemoryError e) {
            failure = e;
            return STOP;
        }
    }

    private static MethodHandle callback() {
        MethodType type = MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class);
        try {
            return MethodHandles.lookup().findVirtual(EspeakLibrary.class, "take", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("take", e);
        }
    }

    private Object invoke(String function, MethodHandle handle, Object... arguments) throws IOException {
        MemorySegment address =
                symbols.find(function).orElseThrow(() -> new IOException("the library has no " + function));
        Object[] all = new Object[arguments.length + 1];
        all[0] = address;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try {
            return handle.invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(function, e);
        }
    }

    /** The library opens files by the system's own narrow names, which on Windows are not UTF-8. */
    private static Charset fileNameCharset() {
        String name = System.getProperty("native.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
