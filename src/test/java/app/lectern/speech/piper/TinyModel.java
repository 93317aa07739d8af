package app.lectern.speech.piper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The smallest voice that Piper's library takes: an ONNX graph, written field by field in protobuf, that answers so many
 * phonemes with a tone of 256 samples each, times the length scale.
 */
final class TinyModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    static final String CONFIG = """
            {"audio":{"sample_rate":22050},"espeak":{"voice":"en-us"},"language":{"code":"en_US"},
            "inference":{"noise_scale":0.667,"length_scale":1.0,"noise_w":0.8},"phoneme_type":"espeak","phoneme_map":{},
            "num_symbols":40,"num_speakers":1,"speaker_id_map":{},"phoneme_id_map":{"_":[0],"^":[1],"$":[2]," ":[3],
            "a":[4],"b":[5],"d":[6],"e":[7],"h":[8],"i":[9],"k":[10],"l":[11],"m":[12],"n":[13],"o":[14],"p":[15],
            "s":[16],"t":[17],"u":[18],"ə":[19],"ɛ":[20],"ɪ":[21],"ʊ":[22],"ɹ":[23],"ˈ":[24],"ː":[25],".":[26]}}""";

    private TinyModel() {}

    static byte[] bytes() {
        Message graph = new Message()
                .message(1, node("Cast", "length", FLOAT, "input_lengths"))
                .message(1, node("Gather", "scale", 0, "scales", "second"))
                .message(1, node("Mul", "scaled", 0, "length", "scale"))
                .message(1, node("Mul", "wide", 0, "scaled", "each"))
                .message(1, node("Cast", "count", INT64, "wide"))
                .message(1, node("Squeeze", "limit", 0, "count"))
                .message(1, node("Range", "places", 0, "zero", "limit", "one"))
                .message(1, node("Cast", "steps", FLOAT, "places"))
                .message(1, node("Mul", "angles", 0, "steps", "step"))
                .message(1, node("Sin", "wave", 0, "angles"))
                .message(1, node("Mul", "soft", 0, "wave", "level"))
                .message(1, node("Reshape", "output", 0, "soft", "shape"))
                .text(2, "tone")
                .message(5, longs("second", true, 1))
                .message(5, longs("zero", false, 0))
                .message(5, longs("one", false, 1))
                .message(5, longs("shape", true, 1, 1, -1))
                .message(5, number("each", 256))
                .message(5, number("step", 0.08f))
                .message(5, number("level", 0.4f))
                .message(11, value("input", INT64, 2))
                .message(11, value("input_lengths", INT64, 1))
                .message(11, value("scales", FLOAT, 1))
                .message(12, value("output", FLOAT, 3));
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, 15))
                .bytes();
    }

    /** @param to the type a Cast makes; 0 for other nodes */
    private static Message node(String type, String output, int to, String... inputs) {
        Message node = new Message();
        for (String input : inputs) {
            node.text(1, input);
        }
        node.text(2, output).text(3, output).text(4, type);
        return to == 0
                ? node
                : node.message(5, new Message().text(1, "to").number(3, to).number(20, 2));
    }

    private static Message longs(String name, boolean list, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            raw.putLong(value);
        }
        Message tensor = new Message();
        if (list) {
            tensor.number(1, values.length);
        }
        return tensor.number(2, INT64).text(8, name).raw(9, raw.array());
    }

    private static Message number(String name, float value) {
        byte[] raw = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array();
        return new Message().number(2, FLOAT).text(8, name).raw(9, raw);
    }

    private static Message value(String name, int type, int rank) {
        Message shape = new Message();
        for (int i = 0; i < rank; i++) {
            shape.message(1, new Message().text(2, name + i));
        }
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A protobuf message under way. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return raw(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return raw(field, value.bytes());
        }

        Message raw(int field, byte[] value) {
            varint((field << 3) | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long left = value;
            while ((left & ~0x7FL) != 0) {
                out.write((int) (left & 0x7F) | 0x80);
                left >>>= 7;
            }
            out.write((int) left);
        }
    }
}
