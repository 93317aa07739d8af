package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_count;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** A dictionary of options for one call of FFmpeg, which takes out of it what it knows. */
final class Options implements AutoCloseable {
    private final AVDictionary dictionary = new AVDictionary(null);

    Options(Map<String, String> options) {
        options.forEach((key, value) -> av_dict_set(dictionary, key, value, 0));
    }

    AVDictionary dictionary() {
        return dictionary;
    }

    /** Finds spelling mistakes: what FFmpeg left here it did not know. */
    void requireAllTaken() {
        if (av_dict_count(dictionary) > 0) {
            throw new IllegalStateException("FFmpeg does not know all of the options given to it");
        }
    }

    @Override
    public void close() {
        av_dict_free(dictionary);
    }
}
