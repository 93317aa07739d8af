package app.lectern.speech;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import app.lectern.pipeline.CancellationToken;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * One loaded copy of eSpeak NG ({@code speak_lib.h}). The library keeps its state in global variables, so a copy belongs
 * to one thread at a time, and is unloaded after use: a fresh one gives the same samples for the same text.
 */
@SuppressWarnings("restricted") // calling the native library is what this is for
final class EspeakLibrary implements AutoCloseable {
    private static final int AUDIO_OUTPUT_SYNCHRONOUS = 2;
    private static final int INITIALIZE_DONT_EXIT = 0x8000;
    private static final int CHARS_UTF8 = 1;
    private static final int POS_CHARACTER = 1;

    private final Arena arena = Arena.ofShared();
    private final MethodHandle setVoiceByName;
    private final MethodHandle synth;
    private final MethodHandle terminate;
    private final int sampleRate;
    private final ByteArrayOutputStream pcm = new ByteArrayOutputStream(1 << 18);
    private volatile CancellationToken token = new CancellationToken();

    EspeakLibrary(Path library, Path data) {
        try {
            SymbolLookup lookup = SymbolLookup.libraryLookup(library, arena);
            MethodHandle initialize =
                    function(lookup, "espeak_Initialize", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
            setVoiceByName = function(lookup, "espeak_SetVoiceByName", JAVA_INT, ADDRESS);
            synth = function(
                    lookup,
                    "espeak_Synth",
                    JAVA_INT,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    ADDRESS,
                    ADDRESS);
            terminate = function(lookup, "espeak_Terminate", JAVA_INT);
            sampleRate = (int) initialize.invokeExact(
                    AUDIO_OUTPUT_SYNCHRONOUS, 0, arena.allocateFrom(data.toString()), INITIALIZE_DONT_EXIT);
            if (sampleRate <= 0) {
                throw new IllegalStateException("espeak_Initialize answered " + sampleRate);
            }
            receiveSamples(lookup);
        } catch (RuntimeException | Error e) {
            arena.close();
            throw e;
        } catch (Throwable e) {
            arena.close();
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle function(
            SymbolLookup lookup, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(lookup.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private void receiveSamples(SymbolLookup lookup) throws Throwable {
        MethodHandle setCallback = Linker.nativeLinker()
                .downcallHandle(lookup.findOrThrow("espeak_SetSynthCallback"), FunctionDescriptor.ofVoid(ADDRESS));
        MethodHandle receive = MethodHandles.lookup()
                .findVirtual(
                        EspeakLibrary.class,
                        "received",
                        MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class))
                .bindTo(this);
        MemorySegment stub = Linker.nativeLinker()
                .upcallStub(receive, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS), arena);
        setCallback.invokeExact(stub);
    }

    /** {@code t_espeak_callback}: 0 goes on, 1 stops the synthesis. */
    @SuppressWarnings({"unused", "UnusedMethod", "UnusedVariable"}) // called by the library
    private int received(MemorySegment samples, int count, MemorySegment events) {
        if (!samples.equals(MemorySegment.NULL) && count > 0) {
            pcm.writeBytes(samples.reinterpret((long) count * Short.BYTES).toArray(JAVA_BYTE));
        }
        return token.isCanceled() ? 1 : 0;
    }

    /** Samples a second. */
    int sampleRate() {
        return sampleRate;
    }

    /** Whether there is such a voice; it speaks from now on. */
    boolean useVoice(String name) {
        try (Arena call = Arena.ofConfined()) {
            return (int) setVoiceByName.invokeExact(call.allocateFrom(name)) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Speaks a text; empty when there is nothing in it to speak, cut off when cancelled. */
    short[] speak(String text, CancellationToken cancellation) {
        token = cancellation;
        pcm.reset();
        try (Arena call = Arena.ofConfined()) {
            MemorySegment chars = call.allocateFrom(text);
            int answer = (int) synth.invokeExact(
                    chars, chars.byteSize(), 0, POS_CHARACTER, 0, CHARS_UTF8, MemorySegment.NULL, MemorySegment.NULL);
            if (answer != 0) {
                throw new IllegalStateException("espeak_Synth answered " + answer);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        short[] samples = new short[pcm.size() / Short.BYTES];
        ByteBuffer.wrap(pcm.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    @Override
    @SuppressWarnings("unused") // the answer of a library that is thrown away says nothing
    public void close() {
        try {
            int ignored = (int) terminate.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        } finally {
            arena.close();
        }
    }
}
