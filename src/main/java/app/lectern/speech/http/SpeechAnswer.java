package app.lectern.speech.http;

import app.lectern.domain.Message;
import app.lectern.pipeline.NarrationException;
import java.net.http.HttpResponse;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a speech server answered, as mono 16-bit samples.
 *
 * @param samples empty when there is no sound in it
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
record SpeechAnswer(short[] samples, int sampleRate) {
    private static final int BARE_RATE = 24_000;
    private static final Pattern RATE = Pattern.compile("rate=(\\d{4,6})");

    /** Reads an answer of status 200: WAV, or bare samples as audio/pcm, audio/L16 or octets. */
    static SpeechAnswer read(HttpResponse<byte[]> answer) throws NarrationException {
        byte[] body = answer.body();
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (startsWith(body, "RIFF")) {
            try {
                return wav(ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN));
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                throw new NarrationException(Message.of("speech.http-not-audio", "audio/wav"), e);
            }
        }
        if (type.startsWith("audio/pcm")
                || type.startsWith("audio/l16")
                || type.startsWith("application/octet-stream")) {
            Matcher rate = RATE.matcher(type);
            short[] samples = new short[body.length / 2];
            ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
            return new SpeechAnswer(samples, rate.find() ? Integer.parseInt(rate.group(1)) : BARE_RATE);
        }
        throw new NarrationException(Message.of("speech.http-not-audio", type.isEmpty() ? "?" : type));
    }

    private static boolean startsWith(byte[] body, String letters) {
        return body.length > 12 && new String(body, 0, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    /** Servers that send while they speak do not know the length and write 0 or the greatest number. */
    private static SpeechAnswer wav(ByteBuffer wav) {
        wav.position(12);
        WavForm form = new WavForm(1, 1, BARE_RATE, 16);
        while (wav.remaining() >= 8) {
            int id = wav.getInt();
            long told = Integer.toUnsignedLong(wav.getInt());
            boolean data = id == 0x61746164;
            int length = (int) Math.min(told == 0 && data ? Integer.MAX_VALUE : told, wav.remaining());
            ByteBuffer chunk = wav.slice(wav.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            if (data) {
                return new SpeechAnswer(form.mono(chunk), form.rate);
            }
            if (id == 0x20746d66) {
                form = new WavForm(chunk.getShort(0) & 0xFFFF, chunk.getShort(2), chunk.getInt(4), chunk.getShort(14));
            }
            wav.position(wav.position() + Math.min(wav.remaining(), length + (length & 1)));
        }
        throw new IllegalArgumentException("no data");
    }

    private record WavForm(int code, int channels, int rate, int bits) {
        private static final int FLOAT = 3;

        WavForm {
            if (channels < 1 || rate < 1_000 || bits < 8 || bits > 32 || bits % 8 != 0) {
                throw new IllegalArgumentException("no sound that is known");
            }
        }

        short[] mono(ByteBuffer data) {
            int bytes = bits / 8;
            short[] samples = new short[data.remaining() / (bytes * channels)];
            for (int i = 0; i < samples.length; i++) {
                double sum = 0;
                for (int channel = 0; channel < channels; channel++) {
                    sum += level(data, (i * channels + channel) * bytes);
                }
                samples[i] = (short) Math.clamp(Math.round(sum / channels * 32_768), Short.MIN_VALUE, Short.MAX_VALUE);
            }
            return samples;
        }

        private double level(ByteBuffer data, int at) {
            return switch (bits) {
                case 8 -> ((data.get(at) & 0xFF) - 128) / 128.0;
                case 16 -> data.getShort(at) / 32_768.0;
                case 24 -> ((data.get(at + 2) << 16) | (data.getShort(at) & 0xFFFF)) / 8_388_608.0;
                default -> code == FLOAT ? data.getFloat(at) : data.getInt(at) / 2_147_483_648.0;
            };
        }
    }
}
