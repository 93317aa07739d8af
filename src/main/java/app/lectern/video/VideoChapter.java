package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.lectern.ffmpeg.MediaInput;
import app.lectern.pipeline.RenderStepException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.javacpp.BytePointer;

/**
 * A part of a video, as its file names it.
 *
 * @param startSec its first moment, seconds from the video's start
 * @param endSec the moment after its last
 */
public record VideoChapter(String title, double startSec, double endSec) {
    /**
     * The chapters of a file in their order; none where it names none. Waits for the disk.
     *
     * @throws RenderStepException {@code video.unreadable} for a file that is damaged or holds no pictures
     */
    public static List<VideoChapter> of(Path file) throws RenderStepException {
        try (MediaInput input = new MediaInput(file, AVMEDIA_TYPE_VIDEO, "video.unreadable")) {
            List<VideoChapter> chapters = new ArrayList<>();
            for (int i = 0; i < input.container().nb_chapters(); i++) {
                AVChapter chapter = input.container().chapters(i);
                double unit = av_q2d(chapter.time_base());
                chapters.add(new VideoChapter(title(chapter), chapter.start() * unit, chapter.end() * unit));
            }
            return chapters;
        }
    }

    private static String title(AVChapter chapter) {
        try (BytePointer key = new BytePointer("title")) {
            AVDictionaryEntry entry = av_dict_get(chapter.metadata(), key, null, 0);
            return entry == null || entry.isNull() ? "" : entry.value().getString(StandardCharsets.UTF_8);
        }
    }
}
