package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.speech.SpokenScene.SpokenPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The file form of finished speech: a mark and the body. */
final class SpokenSceneFile {
    private static final byte[] MARK = "LecternSpeech2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 1 << 28;

    private SpokenSceneFile() {}

    static byte[] write(SpokenScene scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(scene.samples().length * 2 + 4096);
        bytes.writeBytes(MARK);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(scene.sampleRate());
        writeSamples(out, scene.samples());
        out.writeInt(scene.parts().size());
        for (SpokenPart part : scene.parts()) {
            writePart(out, part);
        }
        out.writeInt(scene.warnings().size());
        for (Message warning : scene.warnings()) {
            writeMessage(out, warning);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a file back.
     *
     * @throws IOException when it is not whole or not of this form
     */
    static SpokenScene read(byte[] file) throws IOException {
        if (file.length < MARK.length || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IOException("damaged");
        }
        DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(file, MARK.length, file.length - MARK.length));
        int rate = in.readInt();
        short[] samples = readSamples(in);
        List<SpokenPart> parts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            parts.add(readPart(in));
        }
        List<Message> warnings = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            warnings.add(readMessage(in));
        }
        return new SpokenScene(samples, rate, parts, warnings);
    }

    private static void writeSamples(DataOutputStream out, short[] samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        out.writeInt(samples.length);
        out.write(bytes.array());
    }

    private static short[] readSamples(DataInputStream in) throws IOException {
        short[] samples = new short[count(in)];
        byte[] bytes = in.readNBytes(2 * samples.length);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static void writePart(DataOutputStream out, SpokenPart part) throws IOException {
        out.writeInt(part.startSample());
        out.writeInt(part.endSample());
        out.writeInt(part.words().size());
        for (WordMark word : part.words()) {
            out.writeInt(word.from());
            out.writeInt(word.to());
            out.writeInt(word.sample());
        }
    }

    private static SpokenPart readPart(DataInputStream in) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        List<WordMark> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            words.add(new WordMark(in.readInt(), in.readInt(), in.readInt()));
        }
        return new SpokenPart(start, end, words);
    }

    private static void writeMessage(DataOutputStream out, Message message) throws IOException {
        out.writeUTF(message.key());
        out.writeInt(message.arguments().size());
        for (Object argument : message.arguments()) {
            boolean number = argument instanceof Number;
            out.writeBoolean(number);
            if (number) {
                out.writeDouble(((Number) argument).doubleValue());
            } else {
                out.writeUTF(String.valueOf(argument));
            }
        }
    }

    private static Message readMessage(DataInputStream in) throws IOException {
        String key = in.readUTF();
        List<Object> arguments = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            arguments.add(in.readBoolean() ? (Object) in.readDouble() : in.readUTF());
        }
        return new Message(key, arguments);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("damaged");
        }
        return count;
    }
}
